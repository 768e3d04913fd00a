// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/logrows.h"

#include <QCryptographicHash>

#include "shared/domain/outcome.h"
#include "shared/wire/itemidentity.h"

namespace gatebook::ledger {

namespace {

QVariant nullableText(const std::optional<QString> &text)
{
    return text ? store::bindable(*text) : QVariant(QMetaType(QMetaType::QString));
}

Result<void> withoutCount(const Result<qint64> &changed)
{
    if (!changed)
        return changed.error();
    return {};
}

} // namespace

Result<std::optional<LoggedScan>> LogRows::find(const QUuid &clientUuid)
{
    std::optional<LoggedScan> scan;
    const Result<bool> read
        = m_database->first(QStringLiteral("SELECT seq, kind, verdict, ticket_uuid, undoes, scanned_at FROM check_ins "
                                           "WHERE event_id = ? AND client_uuid = ?"),
            {m_eventId, store::bindable(clientUuid)}, [&](const store::Row &row) {
                scan = LoggedScan{.seq = row.int64(0),
                    .clientUuid = clientUuid,
                    .kind = scanKindFrom(row.text(1)).value_or(ScanKind::Entry),
                    .verdict = scanVerdictFrom(row.text(2)).value_or(ScanVerdict::Admitted),
                    .ticketUuid = row.uuid(3),
                    .undoes = row.uuid(4),
                    .scannedAtMs = row.int64(5)};
            });
    if (!read)
        return read.error();
    return scan;
}

std::optional<qint64> countingAt(const std::vector<PastAdmission> &history, qint64 seq)
{
    std::vector<Admission> admissions;
    for (const PastAdmission &past : history) {
        if (past.seq <= seq)
            admissions.push_back({.seq = past.seq, .undone = past.undoSeq && *past.undoSeq <= seq});
    }
    return countingAdmission(admissions);
}

Result<std::optional<KnownTicket>> LogRows::ticket(const QUuid &ticketUuid)
{
    std::optional<KnownTicket> known;
    const Result<bool> read = m_database->first(
        QStringLiteral(
            "SELECT status, valid_from, valid_until, created_seq FROM tickets WHERE event_id = ? AND uuid = ?"),
        {m_eventId, store::bindable(ticketUuid)}, [&](const store::Row &row) {
            known.emplace();
            known->ticket.uuid = ticketUuid;
            known->ticket.status = ticketStatusFrom(row.text(0)).value_or(TicketStatus::Valid);
            known->ticket.validFromMs = row.optionalInt64(1);
            known->ticket.validUntilMs = row.optionalInt64(2);
            known->createdSeq = row.int64(3);
        });
    if (!read)
        return read.error();
    return known;
}

Result<TicketState> LogRows::state(const QUuid &ticketUuid)
{
    TicketState state;
    const Result<bool> read = m_database->first(
        QStringLiteral("SELECT counting_seq, last_seq FROM ticket_state WHERE event_id = ? AND ticket_uuid = ?"),
        {m_eventId, store::bindable(ticketUuid)}, [&state](const store::Row &row) {
            state = {row.optionalInt64(0), row.int64(1)};
        });
    if (!read)
        return read.error();
    return state;
}

Result<std::optional<CheckedIn>> LogRows::checkedIn(std::optional<qint64> seq)
{
    std::optional<CheckedIn> checkedIn;
    if (!seq)
        return checkedIn;
    const Result<bool> read
        = m_database->first(QStringLiteral("SELECT c.client_uuid, c.scanned_at, c.gate, d.name FROM check_ins c "
                                           "JOIN devices d ON d.id = c.device_id WHERE c.event_id = ? AND c.seq = ?"),
            {m_eventId, *seq}, [&checkedIn](const store::Row &row) {
                checkedIn = CheckedIn{row.uuid(0), row.int64(1), row.text(2), row.text(3)};
            });
    if (!read)
        return read.error();
    return checkedIn;
}

Result<std::vector<qint64>> LogRows::undosOf(const QUuid &clientUuid)
{
    std::vector<qint64> seqs;
    const Result<void> read
        = m_database->each(QStringLiteral("SELECT seq FROM undos WHERE event_id = ? AND target_uuid = ? ORDER BY seq"),
            {m_eventId, store::bindable(clientUuid)}, [&seqs](const store::Row &row) { seqs.push_back(row.int64(0)); });
    if (!read)
        return read.error();
    return seqs;
}

Result<std::vector<PastAdmission>> LogRows::history(std::optional<qint64> lastSeq)
{
    std::vector<PastAdmission> found;
    if (!lastSeq)
        return found;
    const Result<void> read = m_database->each(
        QStringLiteral("WITH RECURSIVE history(seq, previous_seq, verdict, client_uuid) AS ("
                       "SELECT seq, previous_seq, verdict, client_uuid FROM check_ins WHERE event_id = ? AND seq = ? "
                       "UNION ALL SELECT c.seq, c.previous_seq, c.verdict, c.client_uuid FROM history h "
                       "JOIN check_ins c ON c.event_id = ? AND c.seq = h.previous_seq) "
                       "SELECT h.seq, (SELECT MIN(u.seq) FROM undos u WHERE u.event_id = ? "
                       "AND u.target_uuid = h.client_uuid) FROM history h WHERE h.verdict = 'admitted'"),
        {m_eventId, *lastSeq, m_eventId, m_eventId}, [&found](const store::Row &row) {
            found.push_back({row.int64(0), row.optionalInt64(1)});
        });
    if (!read)
        return read.error();
    return found;
}

Result<void> LogRows::insert(const Scan &scan, const LogEntry &entry, const Arrival &arrival)
{
    const bool undo = scan.kind == ScanKind::Undo;
    const std::optional<QString> by = scan.override ? std::optional(scan.override->by) : std::nullopt;
    const std::optional<QString> why = scan.override ? std::optional(scan.override->reason) : std::nullopt;
    return withoutCount(m_database->change(
        QStringLiteral(
            "INSERT INTO check_ins(event_id, seq, client_uuid, kind, verdict, ticket_uuid, undoes, device_id, "
            "device_seq, gate, device_reason, override_by, override_reason, scanned_at, age_ms, sent_at, "
            "received_at, status, reason, counting_seq, previous_seq) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {m_eventId, entry.seq, store::bindable(scan.clientUuid), word(scan.kind),
            nullableText(undo ? std::nullopt : std::optional(word(scan.verdict))), store::bindable(entry.ticketUuid),
            store::bindable(scan.undoes), arrival.device.id, store::bindable(scan.deviceSeq),
            store::bindable(scan.gate.value_or(arrival.device.gate)), store::bindable(scan.deviceReason),
            nullableText(by), nullableText(why), scan.scannedAtMs, store::bindable(scan.ageMs),
            store::bindable(arrival.sentAtMs), arrival.receivedAtMs, word(entry.ruling.status),
            store::bindable(word(entry.ruling.reason)), store::bindable(entry.countingSeq),
            store::bindable(entry.previousSeq)}));
}

Result<void> LogRows::insertUndo(const QUuid &target, qint64 seq)
{
    return withoutCount(
        m_database->change(QStringLiteral("INSERT INTO undos(event_id, target_uuid, seq) VALUES(?, ?, ?)"),
            {m_eventId, store::bindable(target), seq}));
}

Result<void> LogRows::saveState(const QUuid &ticketUuid, const TicketState &state)
{
    return withoutCount(m_database->change(
        QStringLiteral("INSERT INTO ticket_state(event_id, ticket_uuid, counting_seq, last_seq) VALUES(?, ?, ?, ?) "
                       "ON CONFLICT(event_id, ticket_uuid) DO UPDATE SET counting_seq = excluded.counting_seq, "
                       "last_seq = excluded.last_seq"),
        {m_eventId, store::bindable(ticketUuid), store::bindable(state.countingSeq), store::bindable(state.lastSeq)}));
}

Result<void> LogRows::completeUndo(qint64 seq, const QUuid &ticketUuid, std::optional<qint64> countingSeq)
{
    return withoutCount(m_database->change(
        QStringLiteral("UPDATE check_ins SET ticket_uuid = ?, counting_seq = ? WHERE event_id = ? AND seq = ?"),
        {store::bindable(ticketUuid), store::bindable(countingSeq), m_eventId, seq}));
}

Result<void> LogRows::refuse(const wire::RefusedItem &item, const Arrival &arrival)
{
    const QByteArray hash = QCryptographicHash::hash(wire::itemIdentity(item.raw), QCryptographicHash::Sha256);
    return withoutCount(m_database->change(
        QStringLiteral(
            "INSERT INTO refusals(event_id, device_id, raw_hash, client_uuid, device_seq, reason, detail, raw, "
            "received_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(event_id, device_id, raw_hash) DO NOTHING"),
        {m_eventId, arrival.device.id, hash, store::bindable(item.clientUuid.value_or(QUuid())),
            store::bindable(item.deviceSeq), word(item.reason), store::bindable(item.detail), item.raw,
            arrival.receivedAtMs}));
}

} // namespace gatebook::ledger
