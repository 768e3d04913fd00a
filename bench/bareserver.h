// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractHttpServer>

#include "server/api/request.h"

namespace gatebook::bench {

// Qt HttpServer 6.4 as it comes, in front of the same handler: no guard, no limits, no deadlines. One virtual call a
// request and no table of routes, which is the fastest way to answer with it. For comparison only: a client that
// splits requests or sends without end is taken at its word here.
class BareServer final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit BareServer(api::RequestHandler &handler) : m_handler(handler) { } // which outlives it

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest & /*request*/, QTcpSocket * /*socket*/) override { }

private:
    api::RequestHandler &m_handler;
};

} // namespace gatebook::bench
