// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/enrolment.h"

#include "server/admin/registry.h"
#include "server/api/content.h"
#include "server/api/problems.h"
#include "shared/wire/decode.h"
#include "shared/wire/encode.h"
#include "shared/wire/limits.h"

namespace gatebook::api {

namespace {

wire::Problem tooManyFailures(int waitSeconds)
{
    return tooManyRequests(QStringLiteral("Too many wrong codes from this address."), waitSeconds);
}

wire::EnrolAnswer enrolAnswer(const admin::Registry::Enrolled &enrolled, wire::HubIdentity identity)
{
    wire::EnrolAnswer answer;
    answer.token = enrolled.token;
    answer.deviceUuid = enrolled.device.uuid;
    answer.gate = enrolled.device.gate;
    answer.event = enrolled.event.event;
    answer.hub = std::move(identity);
    return answer;
}

// On the writer's thread, one after the other: that makes the count of failures exact.
Answer enrol(
    Services &services, store::Database &database, const wire::EnrolRequest &request, const QByteArray &address)
{
    const qint64 nowMs = services.clock.monotonicMs();
    if (const auto wait = services.enrolmentFailures.blockedFor(address, nowMs))
        return answerTo(tooManyFailures(*wait));
    admin::Registry registry(database, services.clock, services.random);
    const Result<admin::Registry::Enrolled> enrolled = registry.enrol(request);
    if (!enrolled) {
        if (enrolled.error().kind != Error::Kind::NotFound)
            return answerTo(unavailable(enrolled.error()));
        services.enrolmentFailures.count(address, nowMs);
        return answerTo(badEnrolmentCode());
    }
    Answer answer;
    answer.status = 201;
    answer.body = wire::encode(enrolAnswer(*enrolled, services.identity()));
    return answer;
}

} // namespace

std::optional<wire::Problem> enrolmentRefusal(Services &services, const Request &request)
{
    const auto wait
        = services.enrolmentFailures.blockedFor(addressKey(request.peerAddress), services.clock.monotonicMs());
    return wait ? std::optional(tooManyFailures(*wait)) : std::nullopt;
}

void enrolment(const Call &call, ledger::LedgerReader & /*reader*/, const ReplyHandle &reply)
{
    Services *services = call.services;
    const QByteArray address = addressKey(call.request.peerAddress);
    // Asked here too, so that a flood of guesses never reaches the writer's queue.
    if (const auto refused = enrolmentRefusal(*services, call.request))
        return reply->send(answerTo(*refused));
    if (const auto refused = bodyRefusal(call.request, wire::kSmallBodyBytesMax))
        return reply->send(answerTo(*refused));
    const Result<wire::EnrolRequest, wire::Problem> request = wire::decodeEnrolRequest(call.request.body);
    if (!request)
        return reply->send(answerTo(request.error()));
    const auto task = [services, reply, address, request = *request](
                          store::Database &database) { reply->send(enrol(*services, database, request, address)); };
    if (!services->writer.run(task))
        reply->send(answerTo(queueFull()));
}

} // namespace gatebook::api
