// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Station: whether the list on this device is all of the hub's.
#include "app/core/station.h"
#include "shared/wire/decode.h"

namespace gatebook {

// One page of one ticket: its head has what the hub's list is now. By the searcher, so that the sync's own requests and their
// back-off are left alone.
void Station::checkList()
{
    if (!m_gate || m_searcher->isBusy())
        return;
    const auto hasList = m_runners.front()->store().hasManifest();
    if (hasList && !*hasList)
        return;
    sync::HttpRequest request;
    request.method = "GET";
    request.target = "/staff/events/" + m_active->event.uuid.toByteArray(QUuid::WithoutBraces) + "/manifest?limit=1";
    if (const QByteArray cursor = seen(); !cursor.isEmpty())
        request.headers.emplaceBack("Gatebook-Seen", cursor);
    m_searcher->send(request, [this](const sync::HttpReply &reply) { Q_EMIT listChecked(compareList(reply)); });
}

ListCheck Station::compareList(const sync::HttpReply &reply)
{
    ListCheck check;
    check.atMonotonicMs = m_clock.monotonicMs();
    SyncRunner &runner = *m_runners.front();
    const auto meaning = sync::meaningOf(reply);
    if (meaning.isFromHub() && meaning.kind != sync::ReplyKind::Ok)
        runner.wake(); // the sync asks, and hears it itself
    const auto page = meaning.kind == sync::ReplyKind::Ok
        ? wire::decodeManifestPage(reply.body)
        : Result<wire::ManifestPage>(Error{Error::Kind::Unavailable, meaning.words});
    if (!page) {
        check.detail = page.error().message;
        return check;
    }
    const auto summary = runner.store().summary();
    const auto cursor = runner.store().pullCursor();
    if (!summary || !cursor) {
        check.outcome = ListCheck::Outcome::NotRead;
        check.detail = summary ? cursor.error().message : summary.error().message;
        return check;
    }
    check.hubTotal = page->total;
    check.ownTotal = summary->ticketCount;
    if (check.ownTotal == check.hubTotal)
        check.outcome = ListCheck::Outcome::Equal;
    else if (*cursor != page->cursor)
        check.outcome = ListCheck::Outcome::NewsComing;
    else
        check.outcome = ListCheck::Outcome::Differs;
    if (check.outcome == ListCheck::Outcome::NewsComing)
        runner.hint(page->cursor);
    return check;
}

} // namespace gatebook
