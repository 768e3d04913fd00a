// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace gatebook::front {

// Writes an endless answer. Never waits for its reader: one that lags too far behind is given up.
class StreamWriter
{
public:
    StreamWriter(QTcpSocket &socket, qint64 maxBacklog) : m_socket(socket), m_maxBacklog(maxBacklog) { }

    void start(const QByteArray &head, bool chunked);
    // False: the reader lags by more than the backlog; close the connection.
    [[nodiscard]] bool push(const QByteArray &part);
    void end(); // the last chunk, where there are chunks

private:
    QTcpSocket &m_socket;
    qint64 m_maxBacklog;
    bool m_chunked = true;
};

} // namespace gatebook::front
