// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/api.h"

#include "server/api/accessfacts.h"
#include "server/api/authentication.h"
#include "server/api/authorisation.h"
#include "server/api/enrolment.h"
#include "server/api/problems.h"
#include "shared/base/uuid.h"
#include "shared/wire/limits.h"

namespace gatebook::api {

namespace {

// What is said where no route matches: 404, 405, or the methods on OPTIONS.
Answer unmatched(Method method, const QByteArray &allow)
{
    if (allow.isEmpty())
        return answerTo(notFound());
    if (method != Method::Options)
        return answerTo(methodNotAllowed(allow));
    Answer answer;
    answer.status = 204;
    answer.contentType.clear();
    answer.headers.append({QByteArrayLiteral("Allow"), allow});
    return answer;
}

std::optional<wire::Problem> authenticate(Call &call, ledger::LedgerReader &reader)
{
    const auto credential = call.services->authentication.credential(call.request, call.tokenHash, reader);
    if (!credential)
        return unavailable(credential.error());
    call.credential = *credential;
    return std::nullopt;
}

std::optional<wire::Problem> findEvent(Call &call, const QUuid &uuid, bool archivedIsGone, ledger::LedgerReader &reader)
{
    const auto event = reader.event(uuid);
    if (!event)
        return unavailable(event.error());
    if (!*event)
        return unknownEvent(); // asked for by an admin: a device's event is there as long as the device
    if ((*event)->archived && archivedIsGone)
        return eventArchived();
    call.event = *event;
    return std::nullopt;
}

// A question of one who hung up while it waited in the queue: hundreds of them would make the others wait. A push is taken
// in all the same, for its scans are here now.
bool nobodyWaits(const Request &request)
{
    return request.method == Method::Get && request.abandoned && *request.abandoned;
}

// What can be held against a token before anybody knows whose it is; else its request has a place among those in flight.
std::optional<wire::Problem> turnedAway(const Call &call, PendingReply &reply)
{
    Services &services = *call.services;
    if (auto refused = services.authentication.turnedAway(call.request, call.tokenHash))
        return refused;
    auto place = services.inFlight.enter(call.tokenHash, services.limits.inFlightPerToken);
    if (!place)
        return tooManyRequests(QStringLiteral("Too many requests at once."), 1);
    reply.hold(std::move(place));
    return std::nullopt;
}

Access accessOf(const Routing &routing)
{
    return routing.route != nullptr ? routing.route->access : Access::Admin;
}

// Who calls, may they, and about which event; fills the call.
std::optional<wire::Problem> authorise(Call &call, const Routing &routing, ledger::LedgerReader &reader)
{
    const Access access = accessOf(routing);
    if (access == Access::Public)
        return std::nullopt;
    if (auto refused = authenticate(call, reader))
        return refused;
    const std::optional<QUuid> event = routing.event ? parseUuid(*routing.event) : std::nullopt;
    if (auto refused = refusal(access, call.credential, event))
        return refused;
    if (access == Access::Admin)
        return std::nullopt;
    return findEvent(call, *event, access == Access::EventRead, reader);
}

} // namespace

void Api::handle(Request request, Reply reply)
{
    begin(std::move(request), std::move(reply), &Api::serve);
}

void Api::admit(Request head, Reply reply)
{
    begin(std::move(head), std::move(reply), &Api::admitBody);
}

// What can be said on the thread that received the request; the step follows on a reader's.
void Api::begin(Request request, Reply reply, Step step)
{
    const ReplyHandle pending = std::make_shared<PendingReply>(std::move(reply), m_services.metrics);
    const Routing routing = routeRequest(request.method, request.path);
    pending->setFacts(accessFacts(routing));
    if (routing.route == nullptr && !routing.underAdmin)
        return pending->send(unmatched(request.method, routing.allow));
    Call call;
    call.request = std::move(request);
    call.services = &m_services;
    if (accessOf(routing) != Access::Public) {
        call.tokenHash = tokenHash(call.request);
        if (const auto refused = turnedAway(call, *pending))
            return pending->send(answerTo(*refused));
    }
    const bool searches = routing.route != nullptr && routing.route->searches;
    auto task = [call = std::move(call), routing, pending, step](
                    ledger::LedgerReader &reader) { step(call, routing, reader, pending); };
    ledger::ReaderPool &readers = m_services.readers;
    const bool queued = searches ? readers.runSearch(std::move(task)) : readers.run(std::move(task));
    if (!queued)
        pending->send(answerTo(queueFull()));
}

qint64 Api::bodyLimit(Method method, const QByteArray &path) const
{
    const Routing routing = routeRequest(method, path);
    return routing.route != nullptr ? routing.route->bodyBytesMax : wire::kSmallBodyBytesMax;
}

void Api::admitBody(Call call, const Routing &routing, ledger::LedgerReader &reader, const ReplyHandle &reply)
{
    auto refused = authorise(call, routing, reader);
    reply->setFacts(accessFacts(routing, call.credential));
    if (!refused && accessOf(routing) == Access::Public)
        refused = enrolmentRefusal(*call.services, call.request);
    if (refused)
        return reply->send(answerTo(*refused));
    if (call.credential)
        reply->setCaller(callerKey(*call.credential));
    Answer goOn;
    goOn.status = kContinue;
    reply->send(std::move(goOn));
}

telemetry::RequestFacts Api::facts(Method method, const QByteArray &path) const
{
    return accessFacts(routeRequest(method, path));
}

void Api::serve(Call call, const Routing &routing, ledger::LedgerReader &reader, const ReplyHandle &reply)
{
    if (nobodyWaits(call.request))
        return; // what becomes of the reply reaches nobody
    const auto refused = authorise(call, routing, reader);
    reply->setFacts(accessFacts(routing, call.credential));
    if (refused)
        return reply->send(answerTo(*refused));
    if (call.credential)
        reply->setCaller(callerKey(*call.credential));
    if (routing.route == nullptr)
        return reply->send(unmatched(call.request.method, routing.allow));
    if (const auto *deferred = std::get_if<DeferredHandler>(&routing.route->handler))
        return (*deferred)(call, reader, reply);

    Result<Answer, wire::Problem> answer = std::get<ReadHandler>(routing.route->handler)(call, reader);
    if (!answer)
        return reply->send(answerTo(answer.error()));
    reply->send(std::move(*answer));
}

} // namespace gatebook::api
