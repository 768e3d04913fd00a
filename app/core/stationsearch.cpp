// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Station: people looked up by name, in the list that is here and at the hub.
#include "app/core/station.h"
#include "shared/wire/decode.h"

namespace gatebook {

namespace {

constexpr int kSearchLimit = 20;

SearchHits hitsOf(const wire::ParticipantsAnswer &answer)
{
    SearchHits hits;
    for (const wire::Participant &person : answer.participants)
        hits.append({person.ticketUuid, person.name, person.category, person.order, person.email, person.company,
            person.status, person.checkedIn});
    return hits;
}

} // namespace

void Station::search(const QString &text, int generation)
{
    using Source = SearchAnswer::Source;
    if (!m_gate) {
        Q_EMIT searchFinished(generation, {Source::Device, {}, QStringLiteral("This kiosk is not enrolled.")});
        return;
    }
    if (!search::SearchIndex::isSearchable(text)) {
        Q_EMIT searchFinished(generation, {Source::Device, {}, QStringLiteral("Type at least two letters or digits.")});
        return;
    }
    const auto hits = m_runners.front()->store().search(text, kSearchLimit);
    const SearchHits local = hits ? *hits : SearchHits();
    Q_EMIT searchFinished(generation, {Source::Device, local, hits ? QString() : hits.error().message});
    searchOnline(text, generation, local);
}

// One at a time: while a person types on, only the local list answers.
void Station::searchOnline(const QString &text, int generation, const SearchHits &local)
{
    if (m_searcher->isBusy())
        return;
    sync::HttpRequest request;
    request.method = "GET";
    request.target = "/staff/events/" + m_active->event.uuid.toByteArray(QUuid::WithoutBraces)
        + "/participants?limit=" + QByteArray::number(kSearchLimit) + "&q=" + text.toUtf8().toPercentEncoding();
    if (const QByteArray cursor = seen(); !cursor.isEmpty())
        request.headers.emplaceBack("Gatebook-Seen", cursor);
    m_searcher->send(request, [this, generation, local](const sync::HttpReply &reply) {
        const auto meaning = sync::meaningOf(reply);
        if (meaning.kind == sync::ReplyKind::Diverged)
            m_runners.front()->wake(); // the sync asks, and hears it itself
        const auto found = meaning.kind == sync::ReplyKind::Ok
            ? wire::decodeParticipants(reply.body)
            : Result<wire::ParticipantsAnswer>(Error{Error::Kind::Unavailable, meaning.words});
        SearchHits hits = found ? hitsOf(*found) : SearchHits();
        (void)m_runners.front()->store().overlay(hits); // else they stay as the hub said
        Q_EMIT searchFinished(generation,
            found ? SearchAnswer{SearchAnswer::Source::Hub, hits, {}}
                  : SearchAnswer{SearchAnswer::Source::HubFailed, local, found.error().message});
    });
}

} // namespace gatebook
