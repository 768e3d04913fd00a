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
            person.status, person.checkedIn, {}});
    return hits;
}

} // namespace

void Station::search(const QString &text, int generation)
{
    using Source = SearchAnswer::Source;
    if (!m_gate) {
        Q_EMIT searchFinished(generation,
            {Source::Device, {}, QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "This kiosk is not enrolled."))});
        return;
    }
    if (!search::SearchIndex::isSearchable(text)) {
        Q_EMIT searchFinished(generation,
            {Source::Device, {},
                QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "Type at least two letters or digits."))});
        return;
    }
    const auto hits = m_runners.front()->store().search(text, kSearchLimit);
    const SearchHits local = hits ? *hits : SearchHits();
    Q_EMIT searchFinished(generation, {Source::Device, local, hits ? QString() : hits.error().message});
    searchOnline({text, generation, local});
}

// One at a time: while a person types on, only the local list answers, and then the hub what was typed last.
void Station::searchOnline(const Question &question)
{
    if (m_searcher->isBusy()) {
        m_nextQuestion = question;
        return;
    }
    m_nextQuestion.reset();
    sync::HttpRequest request;
    request.method = "GET";
    request.target = "/staff/events/" + m_active->event.uuid.toByteArray(QUuid::WithoutBraces) + "/participants?limit="
        + QByteArray::number(kSearchLimit) + "&q=" + question.text.toUtf8().toPercentEncoding();
    if (const QByteArray cursor = seen(); !cursor.isEmpty())
        request.headers.emplaceBack("Gatebook-Seen", cursor);
    m_searcher->send(request, [this, question](const sync::HttpReply &reply) {
        hubFound(question, reply);
        if (m_nextQuestion)
            searchOnline(Question(*m_nextQuestion));
    });
}

void Station::hubFound(const Question &question, const sync::HttpReply &reply)
{
    using Source = SearchAnswer::Source;
    const auto meaning = sync::meaningOf(reply);
    if (meaning.kind == sync::ReplyKind::Diverged)
        m_runners.front()->wake(); // the sync asks, and hears it itself
    const auto found = meaning.kind == sync::ReplyKind::Ok
        ? wire::decodeParticipants(reply.body)
        : Result<wire::ParticipantsAnswer>(Error{Error::Kind::Unavailable, meaning.words});
    if (!found) {
        const Source source = meaning.isFromHub() ? Source::HubFailed : Source::Offline;
        Q_EMIT searchFinished(question.generation, {source, question.local, found.error().message});
        return;
    }
    SearchHits hits = hitsOf(*found);
    const auto knowsAll = m_runners.front()->store().complete(hits); // else they stay as the hub said
    if (knowsAll && !*knowsAll)
        m_runners.front()->wake(); // the list gets them before one of them is judged
    Q_EMIT searchFinished(question.generation, {Source::Hub, hits, {}});
}

} // namespace gatebook
