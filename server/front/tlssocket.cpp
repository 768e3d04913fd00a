// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/tlssocket.h"

#include <QSslSocket>

namespace gatebook::front {

std::unique_ptr<QTcpSocket> tlsSocket(const QSslConfiguration &configuration)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(configuration);
    return socket;
}

bool speaksTls(const QTcpSocket &socket)
{
    return qobject_cast<const QSslSocket *>(&socket) != nullptr;
}

void beginTls(QTcpSocket &socket)
{
    if (auto *tls = qobject_cast<QSslSocket *>(&socket))
        tls->startServerEncryption();
}

void onTlsBegun(const QTcpSocket &socket, const QObject *context, const std::function<void()> &call)
{
    if (const auto *tls = qobject_cast<const QSslSocket *>(&socket))
        QObject::connect(tls, &QSslSocket::encrypted, context, call);
}

void countHandshake(const QTcpSocket &socket, const std::shared_ptr<Load> &load)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    if (tls == nullptr)
        return;
    const auto running = std::make_shared<bool>(false);
    QObject::connect(tls, &QSslSocket::modeChanged, [running] { *running = true; });
    QObject::connect(tls, &QSslSocket::encrypted, [running, load] {
        *running = false;
        ++load->handshakesDone;
    });
    QObject::connect(tls, &QObject::destroyed, [running, load] {
        if (*running)
            ++load->handshakesFailed;
    });
}

qint64 unsentBytes(const QTcpSocket &socket)
{
    const auto *tls = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (tls != nullptr ? tls->encryptedBytesToWrite() : 0);
}

void onSent(const QTcpSocket &socket, const QObject *context, const std::function<void()> &call)
{
    if (const auto *tls = qobject_cast<const QSslSocket *>(&socket))
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, context, call);
    else
        QObject::connect(&socket, &QTcpSocket::bytesWritten, context, call);
}

void onTlsEnded(const QTcpSocket &socket, const QObject *context, const std::function<void()> &call)
{
    // Queued: the error may come from within a write.
    if (const auto *tls = qobject_cast<const QSslSocket *>(&socket))
        QObject::connect(tls, &QSslSocket::errorOccurred, context, call, Qt::QueuedConnection);
}

} // namespace gatebook::front
