// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sync/scriptedserver.h"

#include <QHostAddress>

#include <utility>

namespace gatebook::test {

ScriptedServer::ScriptedServer(Script script) : m_script(std::move(script))
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QString ScriptedServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
}

// Enough for requests without a body, one after the other on a connection.
void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray head = socket->peek(socket->bytesAvailable());
            if (!head.contains("\r\n\r\n"))
                return;
            m_requests.append(socket->readAll());
            m_script(*socket);
        });
    }
}

QByteArray answer(int status, const QByteArray &body, const QByteArray &type, const QByteArray &more)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Words\r\nContent-Type: " + type + "\r\n" + more
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace gatebook::test
