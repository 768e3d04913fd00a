// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpSocket>

#include <functional>
#include <memory>

#include "server/front/load.h"

// Where a connection with TLS differs from one without. Everything else treats both as a QTcpSocket.
namespace gatebook::front {

// The server's end of a connection to be; give it a descriptor, then beginTls().
[[nodiscard]] std::unique_ptr<QTcpSocket> tlsSocket(const QSslConfiguration &configuration);

[[nodiscard]] bool speaksTls(const QTcpSocket &socket);

// Starts the handshake where the socket is one of TLS. One that fails closes the connection, perhaps at once.
void beginTls(QTcpSocket &socket);

// Calls once the handshake is done, as long as both live.
void onTlsBegun(const QTcpSocket &socket, const QObject *context, const std::function<void()> &call);

// Counts how its handshake ends, where there is one; one that has begun and is not finished when the socket goes has failed.
void countHandshake(const QTcpSocket &socket, const std::shared_ptr<Load> &load);

// What was written and the system has not taken yet. QSslSocket::bytesToWrite() leaves out what is encrypted already.
[[nodiscard]] qint64 unsentBytes(const QTcpSocket &socket);

// Calls whenever the system took something, as long as both live. QSslSocket::bytesWritten() comes when it is encrypted.
void onSent(const QTcpSocket &socket, const QObject *context, const std::function<void()> &call);

// Calls, later, when TLS ends, which may be before its connection does: that client says nothing more, either.
void onTlsEnded(const QTcpSocket &socket, const QObject *context, const std::function<void()> &call);

} // namespace gatebook::front
