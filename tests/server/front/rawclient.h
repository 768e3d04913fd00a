// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QTcpSocket>

#include <memory>

#include "server/front/front.h"

namespace gatebook::test {

struct RawResponse
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers; // lower-case names; repeated ones joined with " | "
    QByteArray body;
};

// Connecting to the front, with TLS where it speaks that; what is written meanwhile goes out then. It trusts any key.
[[nodiscard]] std::unique_ptr<QTcpSocket> connectedSocket(const front::Front &front, qint64 readBufferSize = 0);

// A client that sends any bytes and cuts what comes back into responses, without an HTTP library between.
class RawClient
{
public:
    explicit RawClient(const front::Front &front);

    void send(const QByteArray &bytes);
    // For a HEAD request or a 100: the next response has no body, whatever its length says.
    void expectBodiless() { m_bodiless = true; }
    void hangUp() { m_socket->abort(); }

    [[nodiscard]] QTcpSocket &socket() { return *m_socket; }
    [[nodiscard]] bool closed() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] const QByteArray &raw() const { return m_received; } // everything that ever came
    [[nodiscard]] QList<RawResponse> responses() const;                // the whole ones

private:
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
    bool m_bodiless = false;
};

} // namespace gatebook::test
