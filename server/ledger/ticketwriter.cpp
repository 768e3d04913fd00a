// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/ticketwriter.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "server/ledger/sequence.h"

namespace gatebook::ledger {

namespace {

// A ticket's imported columns as they are stored.
struct StoredTicket
{
    qint64 id = 0;
    QString code;
    QString name;
    QString category;
    QString email;
    QString phone;
    QString company;
    QString order;
    TicketStatus status = TicketStatus::Valid;
    std::optional<qint64> validFromMs;
    std::optional<qint64> validUntilMs;
    QString note;
    bool attention = false;

    bool operator==(const StoredTicket &) const = default;

    [[nodiscard]] QStringList searched() const { return {name, email, company, order}; }
};

Result<std::optional<StoredTicket>> find(store::Database &database, qint64 eventId, const QUuid &uuid)
{
    std::optional<StoredTicket> found;
    const Result<bool> read = database.first(
        QStringLiteral("SELECT id, code, name, category, email, phone, company, order_number, status, valid_from, "
                       "valid_until, note, attention FROM tickets WHERE event_id = ? AND uuid = ?"),
        {eventId, store::bindable(uuid)}, [&found](const store::Row &row) {
            found = StoredTicket{.id = row.int64(0),
                .code = row.text(1),
                .name = row.text(2),
                .category = row.text(3),
                .email = row.text(4),
                .phone = row.text(5),
                .company = row.text(6),
                .order = row.text(7),
                .status = ticketStatusFrom(row.text(8)).value_or(TicketStatus::Valid),
                .validFromMs = row.optionalInt64(9),
                .validUntilMs = row.optionalInt64(10),
                .note = row.text(11),
                .attention = row.boolean(12)};
        });
    if (!read)
        return read.error();
    return found;
}

// What is stored, with the columns that the file has put over it.
StoredTicket merged(StoredTicket ticket, const TicketRow &row)
{
    ticket.code = row.code;
    ticket.name = row.name;
    ticket.category = row.category.value_or(ticket.category);
    ticket.email = row.email.value_or(ticket.email);
    ticket.phone = row.phone.value_or(ticket.phone);
    ticket.company = row.company.value_or(ticket.company);
    ticket.order = row.order.value_or(ticket.order);
    ticket.status = row.status.value_or(ticket.status);
    ticket.validFromMs = row.validFromMs.value_or(ticket.validFromMs);
    ticket.validUntilMs = row.validUntilMs.value_or(ticket.validUntilMs);
    ticket.note = row.note.value_or(ticket.note);
    ticket.attention = row.attention.value_or(ticket.attention);
    return ticket;
}

QVariantList columnsOf(const StoredTicket &ticket)
{
    return {store::bindable(ticket.code), store::bindable(ticket.name), store::bindable(ticket.category),
        store::bindable(ticket.email), store::bindable(ticket.phone), store::bindable(ticket.company),
        store::bindable(ticket.order), word(ticket.status), store::bindable(ticket.validFromMs),
        store::bindable(ticket.validUntilMs), store::bindable(ticket.note), ticket.attention ? 1 : 0};
}

// → the new row's id.
Result<qint64> insert(
    store::Database &database, qint64 eventId, const QUuid &uuid, const StoredTicket &ticket, qint64 seq)
{
    qint64 id = 0;
    const Result<bool> inserted = database.first(
        QStringLiteral(
            "INSERT INTO tickets(code, name, category, email, phone, company, order_number, status, valid_from, "
            "valid_until, note, attention, event_id, uuid, created_seq, seq) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        columnsOf(ticket) + QVariantList{eventId, store::bindable(uuid), seq, seq},
        [&id](const store::Row &row) { id = row.int64(0); });
    if (!inserted)
        return inserted.error();
    return id;
}

Result<void> update(store::Database &database, const StoredTicket &ticket, qint64 seq)
{
    const Result<qint64> updated = database.change(
        QStringLiteral(
            "UPDATE tickets SET code = ?, name = ?, category = ?, email = ?, phone = ?, company = ?, "
            "order_number = ?, status = ?, valid_from = ?, valid_until = ?, note = ?, attention = ?, seq = ? "
            "WHERE id = ?"),
        columnsOf(ticket) + QVariantList{seq, ticket.id});
    if (!updated)
        return updated.error();
    return {};
}

} // namespace

// One chunk: an open transaction that holds the event's lock.
class TicketWriter::Chunk
{
public:
    [[nodiscard]] static Result<Chunk> begin(store::Database &database, qint64 eventId);

    [[nodiscard]] Result<void> apply(const TicketRow &row, search::SearchIndex &index);
    [[nodiscard]] Result<void> cancel(qint64 ticketId);
    [[nodiscard]] Result<TicketCounts> finish(RandomSource &random, Mode mode);

private:
    Chunk(store::Database &database, qint64 eventId, std::unique_ptr<store::Transaction> transaction, Sequence sequence)
        : m_database(&database), m_eventId(eventId), m_transaction(std::move(transaction)), m_sequence(sequence)
    {
    }

    store::Database *m_database;
    qint64 m_eventId;
    std::unique_ptr<store::Transaction> m_transaction;
    Sequence m_sequence;
    TicketCounts m_counts;
};

Result<TicketWriter::Chunk> TicketWriter::Chunk::begin(store::Database &database, qint64 eventId)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<Sequence> sequence = Sequence::lock(database, eventId);
    if (!sequence)
        return sequence.error();
    return Chunk(database, eventId, std::move(transaction).value(), *sequence);
}

Result<void> TicketWriter::Chunk::apply(const TicketRow &row, search::SearchIndex &index)
{
    const Result<std::optional<StoredTicket>> stored = find(*m_database, m_eventId, row.ticketUuid);
    if (!stored)
        return stored.error();
    if (!*stored) {
        const StoredTicket ticket = merged({}, row);
        const Result<qint64> id = insert(*m_database, m_eventId, row.ticketUuid, ticket, m_sequence.next());
        if (!id)
            return id.error();
        ++m_counts.added;
        return index.set(*id, m_eventId, ticket.searched());
    }
    const StoredTicket &before = **stored;
    const StoredTicket after = merged(before, row);
    if (after == before) {
        ++m_counts.unchanged;
        return {};
    }
    ++m_counts.changed;
    Result<void> updated = update(*m_database, after, m_sequence.next());
    if (!updated || after.searched() == before.searched())
        return updated;
    return index.set(after.id, m_eventId, after.searched());
}

Result<void> TicketWriter::Chunk::cancel(qint64 ticketId)
{
    const Result<qint64> cancelled = m_database->change(
        QStringLiteral("UPDATE tickets SET status = 'cancelled', seq = ? WHERE id = ?"), {m_sequence.next(), ticketId});
    if (!cancelled)
        return cancelled.error();
    ++m_counts.cancelled;
    return {};
}

Result<TicketCounts> TicketWriter::Chunk::finish(RandomSource &random, Mode mode)
{
    if (mode == Mode::DryRun)
        return m_counts; // the transaction is rolled back
    if (m_counts.added > 0) {
        const Result<qint64> counted
            = m_database->change(QStringLiteral("UPDATE events SET ticket_count = ticket_count + ? WHERE id = ?"),
                {m_counts.added, m_eventId});
        if (!counted)
            return counted.error();
    }
    const Result<Cursor> published = m_sequence.publish(random);
    if (!published)
        return published.error();
    const Result<void> committed = m_transaction->commit();
    if (!committed)
        return committed.error();
    return m_counts;
}

TicketWriter::TicketWriter(store::Database &database, RandomSource &random, Mode mode)
    : m_database(database), m_random(random), m_mode(mode), m_search(database, QStringLiteral("ticket_search"))
{
}

Result<TicketCounts> TicketWriter::apply(qint64 eventId, std::span<const TicketRow> rows)
{
    if (rows.size() > kChunkMax)
        return Error{Error::Kind::Invalid, QStringLiteral("a chunk has at most %1 tickets").arg(kChunkMax)};
    Result<Chunk> chunk = Chunk::begin(m_database, eventId);
    if (!chunk)
        return chunk.error();
    for (const TicketRow &row : rows) {
        const Result<void> applied = chunk->apply(row, m_search);
        if (!applied)
            return applied.error();
    }
    return chunk->finish(m_random, m_mode);
}

// Read without the lock: a ticket never goes away, and what another import cancels meanwhile is cancelled twice.
Result<std::vector<qint64>> TicketWriter::absentTickets(qint64 eventId, const QSet<QUuid> &present)
{
    constexpr int kPage = 5'000;
    std::vector<qint64> absent;
    qint64 afterId = 0;
    for (int seen = kPage; seen == kPage;) {
        seen = 0;
        const Result<void> read = m_database.each(
            QStringLiteral("SELECT id, uuid, status FROM tickets WHERE event_id = ? AND id > ? ORDER BY id LIMIT ?"),
            {eventId, afterId, kPage}, [&](const store::Row &row) {
                ++seen;
                afterId = row.int64(0);
                if (row.text(2) != word(TicketStatus::Cancelled) && !present.contains(row.uuid(1)))
                    absent.push_back(afterId);
            });
        if (!read)
            return read.error();
    }
    return absent;
}

Result<TicketCounts> TicketWriter::cancel(qint64 eventId, std::span<const qint64> ticketIds)
{
    Result<Chunk> chunk = Chunk::begin(m_database, eventId);
    if (!chunk)
        return chunk.error();
    for (const qint64 id : ticketIds) {
        const Result<void> cancelled = chunk->cancel(id);
        if (!cancelled)
            return cancelled.error();
    }
    return chunk->finish(m_random, m_mode);
}

Result<TicketCounts> TicketWriter::cancelAbsent(
    qint64 eventId, const QSet<QUuid> &present, const std::function<void()> &between)
{
    const Result<std::vector<qint64>> absent = absentTickets(eventId, present);
    if (!absent)
        return absent.error();
    TicketCounts total;
    std::span<const qint64> rest(*absent);
    while (!rest.empty()) {
        if (between)
            between();
        const auto chunk = rest.first(std::min<std::size_t>(rest.size(), kChunkMax));
        const Result<TicketCounts> cancelled = cancel(eventId, chunk);
        if (!cancelled)
            return cancelled.error();
        total.cancelled += cancelled->cancelled;
        rest = rest.subspan(chunk.size());
    }
    return total;
}

} // namespace gatebook::ledger
