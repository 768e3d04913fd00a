// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/ledgerreader.h"

#include "server/ledger/columns.h"

// The feed half of LedgerReader: scans and changed tickets in the order of the log.
namespace gatebook::ledger {

namespace {

struct Window
{
    qint64 eventId = 0;
    qint64 after = 0; // excluded
    qint64 upTo = 0;  // included
    int limit = 0;
};

wire::FeedCheckIn checkInOf(const store::Row &row)
{
    wire::FeedCheckIn item;
    item.seq = row.int64(0);
    item.clientUuid = row.uuid(1);
    item.ticketUuid = row.uuid(2);
    item.kind = scanKindFrom(row.text(3)).value_or(ScanKind::Entry);
    if (!row.isNull(4))
        item.verdict = scanVerdictFrom(row.text(4)).value_or(ScanVerdict::Admitted);
    item.status = scanStatusFrom(row.text(5)).value_or(ScanStatus::Applied);
    item.reason = scanReasonFrom(row.text(6)).value_or(ScanReason::None);
    item.undoes = row.uuid(7);
    item.gate = row.text(8);
    item.scannedAtMs = row.int64(9);
    item.receivedAtMs = row.int64(10);
    item.deviceUuid = row.uuid(11);
    item.device = row.text(12);
    item.checkedIn = checkedInOf(row, 13);
    return item;
}

Result<std::vector<wire::FeedCheckIn>> checkInsIn(store::Database &database, const Window &window)
{
    std::vector<wire::FeedCheckIn> found;
    const Result<void> read = database.each(
        QStringLiteral("SELECT c.seq, c.client_uuid, c.ticket_uuid, c.kind, c.verdict, c.status, c.reason, c.undoes, "
                       "c.gate, c.scanned_at, c.received_at, d.uuid, d.name, "
                       "k.client_uuid, k.scanned_at, k.gate, kd.name FROM check_ins c "
                       "LEFT JOIN devices d ON d.id = c.device_id "
                       "LEFT JOIN check_ins k ON k.event_id = c.event_id AND k.seq = c.counting_seq "
                       "LEFT JOIN devices kd ON kd.id = k.device_id "
                       "WHERE c.event_id = ? AND c.seq > ? AND c.seq <= ? ORDER BY c.seq LIMIT ?"),
        {window.eventId, window.after, window.upTo, window.limit},
        [&found](const store::Row &row) { found.push_back(checkInOf(row)); });
    if (!read)
        return read.error();
    return found;
}

Result<std::vector<Ticket>> ticketsIn(store::Database &database, const Window &window)
{
    std::vector<Ticket> found;
    const Result<void> read = database.each(
        selectTickets() + QStringLiteral(" WHERE t.event_id = ? AND t.seq > ? AND t.seq <= ? ORDER BY t.seq LIMIT ?"),
        {window.eventId, window.after, window.upTo, window.limit},
        [&found](const store::Row &row) { found.push_back(ticketOf(row)); });
    if (!read)
        return read.error();
    return found;
}

// Keeps the `limit` lowest seqs of both lists. → the highest seq kept.
qint64 cut(wire::FeedPage &page, std::size_t limit)
{
    auto checkIn = page.checkIns.begin();
    auto ticket = page.tickets.begin();
    qint64 last = 0;
    for (std::size_t taken = 0; taken < limit; ++taken) {
        const bool noTicket = ticket == page.tickets.end();
        if (noTicket && checkIn == page.checkIns.end())
            break;
        if (noTicket || (checkIn != page.checkIns.end() && checkIn->seq < ticket->seq))
            last = (checkIn++)->seq;
        else
            last = (ticket++)->seq;
    }
    page.hasMore = checkIn != page.checkIns.end() || ticket != page.tickets.end();
    page.checkIns.erase(checkIn, page.checkIns.end());
    page.tickets.erase(ticket, page.tickets.end());
    return last;
}

} // namespace

Result<wire::FeedPage> LedgerReader::feed(const EventRecord &event, const std::optional<Cursor> &since, int limit)
{
    const Result<Cursor> newest = head(event.id);
    if (!newest)
        return newest.error();
    wire::FeedPage page;
    page.nextCursor = encode(*newest);
    if (since && since->seq == newest->seq) // as most polls find it
        return page;
    // Rows beyond the head that was read first belong to the next page, so that nothing is skipped even where the two
    // reads are not of one snapshot. One row more than asked for says whether there is more.
    Window window{.eventId = event.id, .after = since ? since->seq : 0, .upTo = newest->seq, .limit = limit + 1};
    Result<std::vector<wire::FeedCheckIn>> checkIns = checkInsIn(m_database, window);
    if (!checkIns)
        return checkIns.error();
    if (checkIns->size() == static_cast<std::size_t>(window.limit))
        window.upTo = checkIns->back().seq;
    Result<std::vector<Ticket>> tickets = ticketsIn(m_database, window);
    if (!tickets)
        return tickets.error();
    page.checkIns = std::move(checkIns).value();
    page.tickets = std::move(tickets).value();
    const qint64 last = cut(page, static_cast<std::size_t>(limit));
    if (!page.hasMore)
        return page;
    const Result<quint64> tag = tagAt(event.id, last);
    if (!tag)
        return tag.error();
    page.nextCursor = encode(Cursor{.history = newest->history, .seq = last, .tag = *tag});
    return page;
}

} // namespace gatebook::ledger
