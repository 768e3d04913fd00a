// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace gatebook::front {

// Feeds one whole answer to a socket in slices: what a slow reader has not taken stays in the one shared copy of the
// body instead of growing the socket's buffer.
class ResponseWriter
{
public:
    explicit ResponseWriter(QTcpSocket &socket) : m_socket(socket) { }

    void start(const QByteArray &head, QByteArray body);
    // Call whenever the socket has written something. False: the socket is dead.
    [[nodiscard]] bool pump();
    [[nodiscard]] bool done() const; // the system has it all

private:
    QTcpSocket &m_socket;
    QByteArray m_body;
    qsizetype m_sent = 0;
};

} // namespace gatebook::front
