// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// KioskStore as the window sees it: people looked up by name or by order.
#include "app/store/kioskstore.h"

namespace gatebook {

Result<SearchHits> KioskStore::search(const QString &text, int limit)
{
    const auto list = generation();
    if (!list)
        return list.error();
    if (!*list)
        return SearchHits();
    auto hits = m_manifest.search(**list, text, limit);
    if (!hits)
        return hits;
    for (SearchHit &hit : *hits) {
        if (const auto done = overlay(hit); !done)
            return done.error();
    }
    return hits;
}

Result<bool> KioskStore::complete(SearchHits &hits)
{
    const auto list = generation();
    if (!list)
        return list.error();
    bool knowsAll = true;
    for (SearchHit &hit : hits) {
        const auto ticket
            = *list ? m_manifest.ticket(**list, hit.ticketUuid) : Result<std::optional<Ticket>>(std::nullopt);
        if (!ticket)
            return ticket.error();
        knowsAll = knowsAll && ticket->has_value();
        if (*ticket)
            hit.note = (*ticket)->note;
        if (const auto done = overlay(hit); !done)
            return done.error();
    }
    return knowsAll;
}

// Sets who is in as facts() would.
Result<void> KioskStore::overlay(SearchHit &hit)
{
    if (hit.checkedIn) {
        const auto undone = m_journal.isUndoneHere(hit.checkedIn->clientUuid, false);
        if (!undone)
            return undone.error();
        if (*undone)
            hit.checkedIn.reset();
    }
    if (hit.checkedIn)
        return {};
    const auto own = m_journal.ownAdmission(hit.ticketUuid);
    if (!own)
        return own.error();
    hit.checkedIn = *own;
    return {};
}

Result<SearchHits> KioskStore::admissibleOfOrder(const QUuid &ticketUuid)
{
    const auto list = generation();
    if (!list)
        return list.error();
    SearchHits admissible;
    if (!*list)
        return admissible;
    const auto known = m_manifest.ticket(**list, ticketUuid);
    if (!known || !*known)
        return known ? Result<SearchHits>(admissible) : known.error();
    const auto tickets = m_manifest.ticketsOfOrder(**list, (*known)->order, kOrderMax);
    if (!tickets)
        return tickets.error();
    for (const Ticket &ticket : *tickets) {
        const auto present = facts(ticket.uuid);
        if (!present)
            return present.error();
        if (judge(*present).admitted())
            admissible.append(hitOf(ticket));
    }
    return admissible;
}

} // namespace gatebook
