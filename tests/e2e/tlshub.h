// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <utility>

#include "server/front/front.h"
#include "server/tls/hubcertificate.h"
#include "tests/server/front/testhandler.h"

namespace gatebook::test {

inline QByteArray newPem()
{
    const auto pem = tls::makeHubPem();
    return pem ? *pem : QByteArray();
}

// The hub's real front, with a key of its own.
struct TlsHub
{
    explicit TlsHub(const QByteArray &pem = newPem(), quint16 port = 0)
    {
        const auto own = tls::readHubPem(pem);
        if (!own)
            qFatal("%s", qPrintable(own.error().message));
        pin = own->pin;
        auto started = front::Front::start(
            {{QHostAddress(QHostAddress::LocalHost), port, true}}, {}, handler, tls::serverConfiguration(*own));
        if (!started)
            qFatal("%s", qPrintable(started.error().message));
        server = *std::move(started);
    }

    [[nodiscard]] quint16 port() const { return server->addresses().first().port; }
    [[nodiscard]] QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(port()); }

    TestHandler handler;
    QString pin;
    std::unique_ptr<front::Front> server;
};

// Passes bytes on and counts the connections.
class Tap
{
public:
    explicit Tap(quint16 target)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, target] {
            QTcpSocket *near = m_server.nextPendingConnection();
            auto *far = new QTcpSocket(near);
            QObject::connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
            QObject::connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
            far->connectToHost(QHostAddress::LocalHost, target);
            ++m_count;
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
    }

    [[nodiscard]] QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort()); }
    [[nodiscard]] int count() const { return m_count; }

private:
    QTcpServer m_server;
    int m_count = 0;
};

} // namespace gatebook::test
