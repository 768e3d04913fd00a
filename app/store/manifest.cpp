// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/manifest.h"

namespace gatebook {

namespace {

constexpr qint64 kBin = -1; // search scope of rows that are being removed

const QString &columns()
{
    static const QString list = QStringLiteral(
        "ticket_uuid, seq, name, category, ticket_order, status, valid_from, valid_until, note, attention,"
        " in_client_uuid, in_scanned_at, in_gate, in_device");
    return list;
}

Ticket ticketFrom(const store::Row &row)
{
    Ticket ticket;
    ticket.uuid = row.uuid(0);
    ticket.seq = row.int64(1);
    ticket.name = row.text(2);
    ticket.category = row.text(3);
    ticket.order = row.text(4);
    ticket.status = static_cast<TicketStatus>(row.integer(5));
    ticket.validFromMs = row.optionalInt64(6);
    ticket.validUntilMs = row.optionalInt64(7);
    ticket.note = row.text(8);
    ticket.attention = row.boolean(9);
    if (!row.isNull(10))
        ticket.checkedIn = CheckedIn{row.uuid(10), row.int64(11), row.text(12), row.text(13)};
    return ticket;
}

QVariantList valuesOf(const std::optional<CheckedIn> &checkedIn)
{
    if (!checkedIn)
        return {QVariant(), QVariant(), QVariant(), QVariant()};
    return {store::bindable(checkedIn->clientUuid), checkedIn->scannedAtMs, store::bindable(checkedIn->gate),
        store::bindable(checkedIn->device)};
}

QVariantList valuesOf(qint64 generation, const Ticket &ticket)
{
    return QVariantList{generation, store::bindable(ticket.uuid), ticket.seq, store::bindable(ticket.name),
               store::bindable(ticket.category), store::bindable(ticket.order), static_cast<int>(ticket.status),
               store::bindable(ticket.validFromMs), store::bindable(ticket.validUntilMs), store::bindable(ticket.note),
               ticket.attention ? 1 : 0}
    + valuesOf(ticket.checkedIn);
}

Result<void> toVoid(const Result<qint64> &done)
{
    return done ? Result<void>() : done.error();
}

} // namespace

Manifest::Manifest(store::Database &database)
    : m_database(database), m_search(database, QStringLiteral("ticket_search"))
{
}

Result<qint64> Manifest::number(const QString &sql, const QVariantList &values)
{
    qint64 value = 0;
    const auto found = m_database.first(sql, values, [&value](const store::Row &row) { value = row.int64(0); });
    return found ? Result<qint64>(value) : found.error();
}

Result<qint64> Manifest::newGeneration()
{
    const auto made = m_database.change(QStringLiteral("INSERT INTO generations DEFAULT VALUES"));
    return made ? number(QStringLiteral("SELECT max(id) FROM generations"), {}) : made.error();
}

Result<bool> Manifest::insert(qint64 generation, const Ticket &ticket)
{
    forgetCount(generation);
    const auto added = m_database.change(
        QStringLiteral("INSERT INTO tickets (generation, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT DO NOTHING")
            .arg(columns()),
        valuesOf(generation, ticket));
    if (!added)
        return added.error();
    if (*added == 0)
        return false;
    const auto indexed = index(generation, ticket);
    return indexed ? Result<bool>(true) : indexed.error();
}

Result<void> Manifest::index(qint64 generation, const Ticket &ticket)
{
    const auto id = number(QStringLiteral("SELECT id FROM tickets WHERE generation = ? AND ticket_uuid = ?"),
        {generation, store::bindable(ticket.uuid)});
    return id ? m_search.set(*id, generation, {ticket.name, ticket.category, ticket.order}) : id.error();
}

Result<void> Manifest::apply(qint64 generation, const wire::FeedPage &page)
{
    auto ticket = page.tickets.begin();
    for (const wire::FeedCheckIn &row : page.checkIns) {
        for (; ticket != page.tickets.end() && ticket->seq < row.seq; ++ticket) {
            if (auto applied = applyTicket(generation, *ticket); !applied)
                return applied;
        }
        if (auto applied = applyCheckIn(generation, row); !applied)
            return applied;
    }
    for (; ticket != page.tickets.end(); ++ticket) {
        if (auto applied = applyTicket(generation, *ticket); !applied)
            return applied;
    }
    return {};
}

Result<void> Manifest::applyTicket(qint64 generation, const Ticket &ticket)
{
    forgetCount(generation);
    const auto done = m_database.change(
        QStringLiteral("INSERT INTO tickets (generation, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (generation, ticket_uuid) DO UPDATE SET seq = excluded.seq, name = excluded.name,"
                       " category = excluded.category, ticket_order = excluded.ticket_order, status = excluded.status,"
                       " valid_from = excluded.valid_from, valid_until = excluded.valid_until, note = excluded.note,"
                       " attention = excluded.attention, in_client_uuid = excluded.in_client_uuid,"
                       " in_scanned_at = excluded.in_scanned_at, in_gate = excluded.in_gate,"
                       " in_device = excluded.in_device WHERE excluded.seq > tickets.seq")
            .arg(columns()),
        valuesOf(generation, ticket));
    if (!done)
        return done.error();
    return *done > 0 ? index(generation, ticket) : Result<void>();
}

Result<void> Manifest::applyCheckIn(qint64 generation, const wire::FeedCheckIn &row)
{
    if (row.ticketUuid.isNull())
        return {};
    return toVoid(m_database.change(QStringLiteral("UPDATE tickets SET in_client_uuid = ?, in_scanned_at = ?,"
                                                   " in_gate = ?, in_device = ?"
                                                   " WHERE generation = ? AND ticket_uuid = ?"),
        valuesOf(row.checkedIn) + QVariantList{generation, store::bindable(row.ticketUuid)}));
}

Result<std::optional<Ticket>> Manifest::ticket(qint64 generation, const QUuid &uuid)
{
    std::optional<Ticket> ticket;
    const auto found = m_database.first(
        QStringLiteral("SELECT %1 FROM tickets WHERE generation = ? AND ticket_uuid = ?").arg(columns()),
        {generation, store::bindable(uuid)}, [&ticket](const store::Row &row) { ticket = ticketFrom(row); });
    return found ? Result<std::optional<Ticket>>(std::move(ticket)) : found.error();
}

Result<std::vector<Ticket>> Manifest::ticketsOfOrder(qint64 generation, const QString &order, int limit)
{
    std::vector<Ticket> tickets;
    const auto read = m_database.each(
        QStringLiteral("SELECT %1 FROM tickets WHERE generation = ? AND ticket_order = ? AND ticket_order <> ''"
                       " ORDER BY id LIMIT ?")
            .arg(columns()),
        {generation, store::bindable(order), limit},
        [&tickets](const store::Row &row) { tickets.push_back(ticketFrom(row)); });
    return read ? Result<std::vector<Ticket>>(std::move(tickets)) : read.error();
}

Result<SearchHits> Manifest::search(qint64 generation, const QString &text, int limit)
{
    const auto found = m_search.find(generation, text, limit);
    if (!found)
        return found.error();
    SearchHits hits;
    for (const qint64 id : found->ids) {
        const auto read = m_database.first(QStringLiteral("SELECT %1 FROM tickets WHERE id = ?").arg(columns()), {id},
            [&hits](const store::Row &row) { hits.append(hitOf(ticketFrom(row))); });
        if (!read)
            return read.error();
    }
    return hits;
}

Result<qint64> Manifest::count(qint64 generation)
{
    if (m_counted && m_counted->generation == generation)
        return m_counted->rows;
    const auto rows = number(QStringLiteral("SELECT count(*) FROM tickets WHERE generation = ?"), {generation});
    if (rows)
        m_counted = Counted{generation, *rows};
    return rows;
}

void Manifest::forgetCount(qint64 generation)
{
    if (m_counted && m_counted->generation == generation)
        m_counted.reset();
}

Result<qint64> Manifest::checkedInCount(qint64 generation)
{
    return number(QStringLiteral("SELECT count(*) FROM tickets WHERE generation = ? AND in_client_uuid IS NOT NULL"),
        {generation});
}

Result<bool> Manifest::removeSlice(qint64 generation)
{
    forgetCount(generation);
    std::vector<qint64> ids;
    const auto read = m_database.each(QStringLiteral("SELECT id FROM tickets WHERE generation = ? LIMIT ?"),
        {generation, kSliceRows}, [&ids](const store::Row &row) { ids.push_back(row.int64(0)); });
    if (!read)
        return read.error();
    for (const qint64 id : ids) {
        if (auto moved = m_search.set(id, kBin, {}); !moved)
            return moved.error();
        if (const auto gone = m_database.change(QStringLiteral("DELETE FROM tickets WHERE id = ?"), {id}); !gone)
            return gone.error();
    }
    if (auto emptied = m_search.removeScope(kBin); !emptied)
        return emptied.error();
    if (!ids.empty())
        return true;
    const auto gone = m_database.change(QStringLiteral("DELETE FROM generations WHERE id = ?"), {generation});
    return gone ? Result<bool>(false) : gone.error();
}

Result<void> Manifest::removeAll(qint64 generation)
{
    forgetCount(generation);
    auto done = m_search.removeScope(generation);
    if (done)
        done = toVoid(m_database.change(QStringLiteral("DELETE FROM tickets WHERE generation = ?"), {generation}));
    if (done)
        done = toVoid(m_database.change(QStringLiteral("DELETE FROM generations WHERE id = ?"), {generation}));
    return done;
}

Result<void> Manifest::removeLeftOvers()
{
    for (;;) {
        const auto next = leftOver();
        if (!next || !*next)
            return next ? Result<void>() : next.error();
        if (auto removed = removeAll(**next); !removed)
            return removed;
    }
}

Result<std::optional<qint64>> Manifest::leftOver()
{
    std::optional<qint64> generation;
    const auto found = m_database.first(
        QStringLiteral("SELECT id FROM generations WHERE NOT EXISTS (SELECT 1 FROM positions"
                       " WHERE generation = generations.id OR download_generation = generations.id) LIMIT 1"),
        {}, [&generation](const store::Row &row) { generation = row.int64(0); });
    return found ? Result<std::optional<qint64>>(generation) : found.error();
}

} // namespace gatebook
