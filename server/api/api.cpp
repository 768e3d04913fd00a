// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/api.h"

#include "server/api/authorisation.h"
#include "server/api/problems.h"
#include "shared/base/secret.h"
#include "shared/base/uuid.h"
#include "shared/wire/limits.h"

namespace gatebook::api {

namespace {

// The token of "Authorization: Bearer TOKEN"; empty where there is none.
Token bearerToken(const Request &request)
{
    const QByteArray value = request.header(QByteArrayLiteral("authorization")).trimmed();
    const qsizetype blank = value.indexOf(' ');
    if (blank < 0 || value.left(blank).toLower() != "bearer")
        return {};
    return Token(value.mid(blank + 1).trimmed());
}

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

// Looked up for each request: a revocation counts at once.
std::optional<wire::Problem> authenticate(Call &call, ledger::LedgerReader &reader)
{
    const Token token = bearerToken(call.request);
    if (token.isEmpty())
        return unauthorized();
    call.tokenHash = token.hash();
    const auto credential = reader.credential(call.tokenHash);
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
        return call.credential->role == ledger::Credential::Role::Admin ? unknownEvent() : forbidden();
    if ((*event)->archived && archivedIsGone)
        return eventArchived();
    call.event = *event;
    return std::nullopt;
}

// Who calls, may they, and about which event; fills the call.
std::optional<wire::Problem> admit(Call &call, const Routing &routing, ledger::LedgerReader &reader)
{
    const Access access = routing.route != nullptr ? routing.route->access : Access::Admin;
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
    const ReplyHandle pending = std::make_shared<PendingReply>(std::move(reply), m_services.metrics);
    const Routing routing = routeRequest(request.method, request.path);
    if (routing.route != nullptr)
        pending->setRoute(static_cast<std::size_t>(routing.route - routes().data()));
    else if (!routing.underAdmin)
        return pending->send(unmatched(request.method, routing.allow));

    Call call;
    call.request = std::move(request);
    call.services = &m_services;
    const bool searches = routing.route != nullptr && routing.route->searches;
    auto task = [call = std::move(call), routing, pending](
                    ledger::LedgerReader &reader) { serve(call, routing, reader, pending); };
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

void Api::serve(Call call, const Routing &routing, ledger::LedgerReader &reader, const ReplyHandle &reply)
{
    if (const auto refused = admit(call, routing, reader))
        return reply->send(answerTo(*refused));
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
