// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace gatebook::front {

// Gives sockets that somebody else accepted to a QAbstractHttpServer. It must listen to be accepted there, so it does,
// on a port of the loopback that answers nobody.
class HandOffServer final : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

    void offer(QTcpSocket *socket) { addPendingConnection(socket); }

    // Closes a descriptor by Qt's means.
    static void reject(qintptr descriptor)
    {
        QTcpSocket socket;
        if (socket.setSocketDescriptor(descriptor))
            socket.abort();
    }

protected:
    void incomingConnection(qintptr descriptor) override { reject(descriptor); }
};

} // namespace gatebook::front
