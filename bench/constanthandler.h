// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/request.h"

namespace gatebook::bench {

// Answers everything at once with the same few bytes, so that what is left to measure is the server around it.
class ConstantHandler final : public api::RequestHandler
{
public:
    static QByteArray body() { return QByteArrayLiteral(R"({"status":"ok"})"); }

    void handle(api::Request /*request*/, api::Reply reply) override
    {
        api::Answer answer;
        answer.body = body();
        reply(std::move(answer));
    }
    void admit(api::Request /*head*/, api::Reply reply) override
    {
        api::Answer answer;
        answer.status = api::kContinue;
        reply(std::move(answer));
    }
    [[nodiscard]] qint64 bodyLimit(api::Method /*method*/, const QByteArray & /*path*/) const override { return 0; }
};

} // namespace gatebook::bench
