// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/ledgerreader.h"

#include <algorithm>
#include <limits>

#include "server/ledger/columns.h"
#include "shared/domain/ticketid.h"

namespace gatebook::ledger {

namespace {

constexpr int kMissingRangesMax = 1'000;

// "a***@example.org": enough to ask "is it the one at …?", too little to write to.
QString masked(const QString &email)
{
    if (email.isEmpty())
        return {};
    const qsizetype first = email.front().isHighSurrogate() ? 2 : 1;
    const qsizetype at = email.lastIndexOf(u'@');
    return email.left(at == 0 ? 0 : first) + QStringLiteral("***") + (at < 0 ? QString() : email.mid(at));
}

wire::Participant participantOf(const store::Row &row)
{
    const Ticket ticket = ticketOf(row);
    wire::Participant participant;
    participant.ticketUuid = ticket.uuid;
    participant.name = ticket.name;
    participant.email = masked(emailOf(row));
    participant.company = companyOf(row);
    participant.order = ticket.order;
    participant.category = ticket.category;
    participant.status = ticket.status;
    participant.checkedIn = ticket.checkedIn;
    return participant;
}

Credential credentialOf(const store::Row &row)
{
    Credential credential;
    credential.role = row.text(0) == u"admin" ? Credential::Role::Admin : Credential::Role::Staff;
    credential.revoked = !row.isNull(1) || !row.isNull(2) || !row.isNull(3);
    if (!row.isNull(4)) {
        credential.device = DeviceRecord{.id = row.int64(4),
            .eventId = row.int64(5),
            .uuid = row.uuid(6),
            .name = row.text(7),
            .gate = row.text(8),
            .revoked = !row.isNull(2)};
        credential.eventUuid = row.uuid(9);
    }
    credential.adminUuid = row.uuid(10);
    return credential;
}

} // namespace

LedgerReader::LedgerReader(store::Database &database)
    : m_database(database), m_search(database, QStringLiteral("ticket_search"))
{
}

Result<std::optional<Credential>> LedgerReader::credential(const QByteArray &tokenHash)
{
    std::optional<Credential> credential;
    const Result<bool> read = m_database.first(
        QStringLiteral(
            "SELECT k.role, k.revoked_at, d.revoked_at, a.revoked_at, d.id, d.event_id, d.uuid, d.name, d.gate, "
            "e.uuid, a.uuid FROM tokens k LEFT JOIN devices d ON d.id = k.device_id "
            "LEFT JOIN events e ON e.id = d.event_id LEFT JOIN admins a ON a.id = k.admin_id "
            "WHERE k.hash = ?"),
        {tokenHash}, [&credential](const store::Row &row) { credential = credentialOf(row); });
    if (!read)
        return read.error();
    return credential;
}

Result<qint64> LedgerReader::revocations()
{
    qint64 count = 0;
    const Result<bool> read
        = m_database.first(QStringLiteral("SELECT count(*) FROM tokens WHERE revoked_at IS NOT NULL"), {},
            [&count](const store::Row &row) { count = row.int64(0); });
    return read ? Result<qint64>(count) : read.error();
}

Result<std::optional<EventRecord>> LedgerReader::event(const QUuid &uuid)
{
    std::optional<EventRecord> record;
    const Result<bool> read = m_database.first(selectEvents() + QStringLiteral(" WHERE e.uuid = ?"),
        {store::bindable(uuid)}, [&record](const store::Row &row) { record = eventOf(row); });
    if (!read)
        return read.error();
    return record;
}

Result<std::vector<EventRecord>> LedgerReader::events()
{
    std::vector<EventRecord> records;
    const Result<void> read = m_database.each(selectEvents() + QStringLiteral(" ORDER BY e.id"), {},
        [&records](const store::Row &row) { records.push_back(eventOf(row)); });
    if (!read)
        return read.error();
    return records;
}

Result<Cursor> LedgerReader::head(qint64 eventId)
{
    Cursor cursor;
    const Result<bool> read = m_database.first(
        QStringLiteral("SELECT e.history, e.head_seq, p.tag FROM events e "
                       "LEFT JOIN positions p ON p.event_id = e.id AND p.last_seq = e.head_seq WHERE e.id = ?"),
        {eventId}, [&cursor](const store::Row &row) {
            cursor = {.history = static_cast<quint64>(row.int64(0)),
                .seq = row.int64(1),
                .tag = static_cast<quint64>(row.int64(2))};
        });
    if (!read)
        return read.error();
    if (!*read)
        return Error{Error::Kind::NotFound, QStringLiteral("there is no event with the number %1").arg(eventId)};
    return cursor;
}

Result<quint64> LedgerReader::tagAt(qint64 eventId, qint64 seq)
{
    quint64 tag = 0;
    if (seq == 0)
        return tag;
    const Result<bool> read = m_database.first(
        QStringLiteral("SELECT tag FROM positions WHERE event_id = ? AND last_seq >= ? ORDER BY last_seq LIMIT 1"),
        {eventId, seq}, [&tag](const store::Row &row) { tag = static_cast<quint64>(row.int64(0)); });
    if (!read)
        return read.error();
    return tag;
}

Result<bool> LedgerReader::holds(qint64 eventId, const Cursor &cursor)
{
    const Result<Cursor> newest = head(eventId);
    if (!newest)
        return newest.error();
    if (cursor == *newest)
        return true;
    if (cursor.history != newest->history || cursor.seq > newest->seq)
        return false;
    const Result<quint64> tag = tagAt(eventId, cursor.seq);
    if (!tag)
        return tag.error();
    return *tag == cursor.tag;
}

Result<qint64> LedgerReader::ticketCount(qint64 eventId)
{
    qint64 count = 0;
    const Result<bool> read = m_database.first(QStringLiteral("SELECT ticket_count FROM events WHERE id = ?"),
        {eventId}, [&count](const store::Row &row) { count = row.int64(0); });
    if (!read)
        return read.error();
    return count;
}

Result<wire::ManifestPage> LedgerReader::manifestPage(
    const EventRecord &event, const std::optional<PageToken> &after, int limit)
{
    const Result<Cursor> newest = head(event.id);
    if (!newest)
        return newest.error();
    const Cursor start = after ? after->start : *newest;
    wire::ManifestPage page;
    page.event = event.event;
    page.cursor = encode(start);
    page.head = encode(*newest);
    page.tickets.reserve(static_cast<std::size_t>(limit));
    const Result<qint64> total = ticketCount(event.id);
    if (!total)
        return total.error();
    page.total = *total;
    qint64 lastId = 0;
    // One row more than asked for: whether another page follows, without an empty one at the end.
    const Result<void> read
        = m_database.each(selectTickets() + QStringLiteral(" WHERE t.event_id = ? AND t.id > ? ORDER BY t.id LIMIT ?"),
            {event.id, after ? after->afterTicketId : 0, limit + 1}, [&](const store::Row &row) {
                if (page.tickets.size() == static_cast<std::size_t>(limit)) {
                    page.next = encode(PageToken{.start = start, .afterTicketId = lastId});
                    return;
                }
                page.tickets.push_back(ticketOf(row));
                lastId = ticketIdOf(row);
            });
    if (!read)
        return read.error();
    return page;
}

Result<wire::ParticipantsAnswer> LedgerReader::participants(const EventRecord &event, const QString &query, int limit)
{
    std::vector<qint64> ids;
    const Result<bool> byCode
        = m_database.first(QStringLiteral("SELECT id FROM tickets WHERE event_id = ? AND uuid = ?"),
            {event.id, store::bindable(ticketUuid(event.event.uuid, query))},
            [&ids](const store::Row &row) { ids.push_back(row.int64(0)); });
    if (!byCode)
        return byCode.error();
    wire::ParticipantsAnswer answer;
    if (search::SearchIndex::isSearchable(query)) {
        const Result<search::SearchIndex::Hits> hits = m_search.find(event.id, query, limit);
        if (!hits)
            return hits.error();
        answer.truncated = hits->truncated;
        std::copy_if(hits->ids.begin(), hits->ids.end(), std::back_inserter(ids),
            [&](qint64 id) { return ids.empty() || id != ids.front(); });
    }
    if (ids.size() > static_cast<std::size_t>(limit)) {
        answer.truncated = true;
        ids.resize(static_cast<std::size_t>(limit));
    }
    for (const qint64 id : ids) {
        const Result<bool> read = m_database.first(selectTickets() + QStringLiteral(" WHERE t.id = ?"), {id},
            [&answer](const store::Row &row) { answer.participants.push_back(participantOf(row)); });
        if (!read)
            return read.error();
    }
    return answer;
}

Result<std::vector<wire::SeqRange>> LedgerReader::missing(qint64 deviceId, qint64 last)
{
    std::vector<wire::SeqRange> ranges;
    if (last < 1)
        return ranges;
    // The number after the last one stands in as if the hub had it: the gap before it is the missing tail.
    const qint64 end = std::min(last, std::numeric_limits<qint64>::max() - 1) + 1;
    const Result<void> read = m_database.each(
        QStringLiteral(
            "SELECT previous + 1, device_seq - 1 FROM ("
            "SELECT device_seq, LAG(device_seq, 1, CAST(0 AS BIGINT)) OVER (ORDER BY device_seq) AS previous "
            "FROM (SELECT device_seq FROM check_ins WHERE device_id = ? AND device_seq < ? "
            "UNION ALL SELECT device_seq FROM refusals WHERE device_id = ? AND device_seq < ? "
            "UNION ALL SELECT CAST(? AS BIGINT)) AS had) AS steps "
            "WHERE device_seq > previous + 1 ORDER BY device_seq LIMIT ?"),
        {deviceId, end, deviceId, end, end, kMissingRangesMax},
        [&ranges](const store::Row &row) { ranges.emplace_back(row.int64(0), row.int64(1)); });
    if (!read)
        return read.error();
    return ranges;
}

} // namespace gatebook::ledger
