// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/call.h"
#include "server/api/pendingreply.h"
#include "server/api/request.h"
#include "server/api/router.h"
#include "server/api/services.h"

namespace gatebook::api {

// The hub's HTTP interface: routes a request, finds out who calls, and hands it to its resource on a reader's thread.
class Api final : public RequestHandler
{
public:
    explicit Api(Services &services) : m_services(services) { }

    void handle(Request request, Reply reply) override;
    void admit(Request head, Reply reply) override;
    [[nodiscard]] qint64 bodyLimit(Method method, const QByteArray &path) const override;
    [[nodiscard]] telemetry::RequestFacts facts(Method method, const QByteArray &path) const override;

private:
    using Step = void (*)(Call call, const Routing &routing, ledger::LedgerReader &reader, const ReplyHandle &reply);

    void begin(Request request, Reply reply, Step step);
    static void admitBody(Call call, const Routing &routing, ledger::LedgerReader &reader, const ReplyHandle &reply);
    static void serve(Call call, const Routing &routing, ledger::LedgerReader &reader, const ReplyHandle &reply);

    Services &m_services;
};

} // namespace gatebook::api
