// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journal.h"

#include <QCryptographicHash>

#include "app/store/journalrow.h"

namespace gatebook {

namespace {

using namespace journalrow;

int stored(JournalState state)
{
    return static_cast<int>(state);
}

QVariant bindable(const QUuid &uuid)
{
    return store::bindable(uuid);
}

sync::QueuedScan queuedFrom(const store::Row &row)
{
    sync::QueuedScan queued;
    queued.scan = scanFrom(row);
    const int own = kScanColumnCount;
    if (row.isNull(own)) // numbers belong to the identity that gave them
        queued.scan.deviceSeq.reset();
    queued.journalId = row.int64(own + 1);
    queued.attempts = row.integer(own + 2);
    queued.monotonicMs = row.int64(own + 3);
    queued.bootId = static_cast<quint64>(row.int64(own + 4));
    return queued;
}

} // namespace

Result<void> Journal::change(const QString &sql, const QVariantList &values)
{
    const auto done = m_database.change(sql, values);
    return done ? Result<void>() : done.error();
}

Result<qint64> Journal::number(const QString &sql, const QVariantList &values)
{
    qint64 value = 0;
    const auto found = m_database.first(sql, values, [&value](const store::Row &row) { value = row.int64(0); });
    return found ? Result<qint64>(value) : found.error();
}

Result<void> Journal::append(const Scan &scan, const ScanTime &at)
{
    if (auto raised = change(QStringLiteral("UPDATE enrolments SET last_device_seq = last_device_seq + 1 WHERE id = ?"),
            {m_enrolmentId});
        !raised)
        return raised;
    const bool isUndo = scan.kind == ScanKind::Undo;
    const QVariant verdict = isUndo ? QVariant() : QVariant(scan.verdict == ScanVerdict::Denied ? kDenied : kAdmitted);
    const bool explained = scan.override.has_value();
    return change(
        QStringLiteral("INSERT INTO journal (enrolment_id, kind, client_uuid, device_uuid, device_seq, verdict,"
                       " ticket_uuid, undoes, scanned_at, monotonic, boot_id, gate, device_reason, override_by,"
                       " override_reason, state) SELECT id, ?, ?, device_uuid, last_device_seq, ?, ?, ?, ?, ?, ?, gate,"
                       " ?, ?, ?, ? FROM enrolments WHERE id = ?"),
        {isUndo ? kUndo : kEntry, bindable(scan.clientUuid), verdict, bindable(scan.ticketUuid), bindable(scan.undoes),
            at.wallMs, at.monotonicMs, static_cast<qint64>(at.bootId), store::bindable(scan.deviceReason),
            explained ? QVariant(store::bindable(scan.override->by)) : QVariant(),
            explained ? QVariant(store::bindable(scan.override->reason)) : QVariant(), stored(JournalState::Waiting),
            m_enrolmentId});
}

Result<void> Journal::appendUnreadable(const QByteArray &utf8, const ScanTime &at)
{
    return change(QStringLiteral("INSERT INTO journal (enrolment_id, kind, device_uuid, scanned_at, monotonic, boot_id,"
                                 " read_length, read_sha256, state, merged) SELECT id, ?, device_uuid, ?, ?, ?, ?, ?,"
                                 " ?, 1 FROM enrolments WHERE id = ?"),
        {kUnreadable, at.wallMs, at.monotonicMs, static_cast<qint64>(at.bootId), utf8.size(),
            QCryptographicHash::hash(utf8, QCryptographicHash::Sha256), stored(JournalState::Local), m_enrolmentId});
}

Result<std::optional<CheckedIn>> Journal::ownAdmission(const QUuid &ticketUuid)
{
    std::optional<CheckedIn> own;
    const auto found = m_database.first(
        QStringLiteral("SELECT j.client_uuid, j.scanned_at, j.gate, e.device_name FROM journal j"
                       " JOIN enrolments e ON e.id = j.enrolment_id"
                       " WHERE j.enrolment_id = ? AND j.ticket_uuid = ? AND j.kind = 0 AND j.verdict = 0"
                       " AND j.merged = 0 AND NOT EXISTS (SELECT 1 FROM journal u"
                       " WHERE u.enrolment_id = j.enrolment_id AND u.undoes = j.client_uuid) ORDER BY j.id LIMIT 1"),
        {m_enrolmentId, bindable(ticketUuid)}, [&own](const store::Row &row) {
            own = CheckedIn{row.uuid(0), row.int64(1), row.text(2), row.text(3)};
        });
    return found ? Result<std::optional<CheckedIn>>(own) : found.error();
}

Result<bool> Journal::isUndoneHere(const QUuid &clientUuid, bool evenIfMerged)
{
    const auto count
        = number(QStringLiteral("SELECT count(*) FROM journal WHERE enrolment_id = ? AND undoes = ? AND merged <= ?"),
            {m_enrolmentId, bindable(clientUuid), evenIfMerged ? 1 : 0});
    return count ? Result<bool>(*count > 0) : count.error();
}

Result<bool> Journal::isOwnAdmission(const QUuid &clientUuid)
{
    const auto count = number(QStringLiteral("SELECT count(*) FROM journal WHERE enrolment_id = ? AND client_uuid = ?"
                                             " AND kind = 0 AND verdict = 0"),
        {m_enrolmentId, bindable(clientUuid)});
    return count ? Result<bool>(*count > 0) : count.error();
}

// Those that failed alone go last: they hold up nothing.
// A row of an earlier identity of this device goes without its device_seq: the numbers belong to that identity.
Result<std::vector<sync::QueuedScan>> Journal::queued(int limit)
{
    std::vector<sync::QueuedScan> queue;
    const auto waiting = number(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM journal WHERE enrolment_id = ? AND state = 0)"), {m_enrolmentId});
    if (!waiting || *waiting == 0) // at most steps of the sync
        return waiting ? Result<std::vector<sync::QueuedScan>>(std::move(queue)) : waiting.error();
    const auto read = m_database.each(QStringLiteral("SELECT ") + kScanColumns
            + QStringLiteral(", CASE WHEN j.device_uuid = e.device_uuid THEN 1 END, j.id, j.attempts, j.monotonic,"
                             " j.boot_id FROM journal j JOIN enrolments e ON e.id = j.enrolment_id"
                             " WHERE j.enrolment_id = ? AND j.state = 0 ORDER BY j.attempts, j.id LIMIT ?"),
        {m_enrolmentId, limit}, [&queue](const store::Row &row) { queue.push_back(queuedFrom(row)); });
    return read ? Result<std::vector<sync::QueuedScan>>(std::move(queue)) : read.error();
}

Result<void> Journal::acknowledge(qint64 journalId, JournalState state, const Outcome &outcome, bool isReplay)
{
    const bool hasFirst = outcome.first.has_value();
    const auto ifFirst = [&](const QVariant &value) { return hasFirst ? value : QVariant(); };
    const CheckedIn first = outcome.first.value_or(CheckedIn());
    return change(
        QStringLiteral(
            "UPDATE journal SET state = ?, attempts = 0, resent = resent * ?, status = ?, reason = ?, detail = ?,"
            " seq = ?, undone = ?, first_client_uuid = ?, first_scanned_at = ?, first_gate = ?,"
            " first_device = ? WHERE id = ? AND enrolment_id = ?"),
        {stored(state), isReplay ? 1 : 0, word(outcome.status), store::bindable(word(outcome.reason)),
            store::bindable(outcome.detail), store::bindable(outcome.seq), outcome.undone ? 1 : 0,
            ifFirst(bindable(first.clientUuid)), ifFirst(first.scannedAtMs), ifFirst(store::bindable(first.gate)),
            ifFirst(store::bindable(first.device)), journalId, m_enrolmentId});
}

Result<void> Journal::countFailure(qint64 journalId)
{
    return change(QStringLiteral("UPDATE journal SET attempts = attempts + 1,"
                                 " state = CASE WHEN attempts + 1 >= ? THEN 3 ELSE state END"
                                 " WHERE id = ? AND enrolment_id = ? AND state = 0"),
        {kLoneFailuresMax, journalId, m_enrolmentId});
}

Result<void> Journal::retryFailed()
{
    return change(QStringLiteral("UPDATE journal SET state = 0 WHERE enrolment_id = ? AND (state = 3"
                                 " OR (state = 2 AND reason = 'unsupported_kind'))"),
        {m_enrolmentId});
}

Result<void> Journal::requeueAll()
{
    return change(
        QStringLiteral("UPDATE journal SET state = 0, resent = 0 WHERE enrolment_id = ? AND state IN (1, 2, 3)"),
        {m_enrolmentId});
}

// Once is enough: what the hub answers as a replay it holds, under no number (it came from another identity of this device)
// and would miss for ever.
Result<void> Journal::requeue(const wire::SeqRange &range)
{
    return change(QStringLiteral("UPDATE journal SET state = 0, merged = 0, resent = 1 WHERE enrolment_id = ?"
                                 " AND state = 1 AND resent = 0"
                                 " AND device_seq BETWEEN ? AND ? AND device_uuid ="
                                 " (SELECT device_uuid FROM enrolments WHERE id = journal.enrolment_id)"),
        {m_enrolmentId, range.first, range.second});
}

Result<sync::QueueCounts> Journal::counts()
{
    sync::QueueCounts counts;
    const auto read = m_database.first( // each count from its own stretch of the index
        QStringLiteral("SELECT (SELECT count(*) FROM journal WHERE enrolment_id = ? AND state = 0),"
                       " (SELECT count(*) FROM journal WHERE enrolment_id = ? AND state BETWEEN 2 AND 3)"),
        {m_enrolmentId, m_enrolmentId}, [&counts](const store::Row &row) {
            counts = {row.int64(0), row.int64(1)};
        });
    return read ? Result<sync::QueueCounts>(counts) : read.error();
}

Result<qint64> Journal::lastDeviceSeq()
{
    return number(QStringLiteral("SELECT last_device_seq FROM enrolments WHERE id = ?"), {m_enrolmentId});
}

Result<void> Journal::mergeAnswered()
{
    return change(QStringLiteral("UPDATE journal SET merged = 1 WHERE enrolment_id = ? AND merged = 0 AND state = 1"),
        {m_enrolmentId});
}

Result<void> Journal::unmergeWaiting()
{
    return change(
        QStringLiteral("UPDATE journal SET merged = 0 WHERE enrolment_id = ? AND state IN (0, 2, 3)"), {m_enrolmentId});
}

// As facts() judges: an undo that the hub's word does not cover frees the ticket, an admission takes it.
Result<qint64> Journal::insideBeyond(qint64 generation)
{
    const auto freed = number(QStringLiteral("SELECT count(*) FROM tickets WHERE generation = ? AND in_client_uuid IN"
                                             " (SELECT undoes FROM journal WHERE enrolment_id = ? AND merged = 0"
                                             " AND undoes IS NOT NULL)"),
        {generation, m_enrolmentId});
    if (!freed)
        return freed.error();
    const auto taken = number(
        QStringLiteral("SELECT count(DISTINCT j.ticket_uuid) FROM journal j JOIN tickets t ON t.generation = ?"
                       " AND t.ticket_uuid = j.ticket_uuid WHERE j.enrolment_id = ? AND j.merged = 0 AND j.kind = 0"
                       " AND j.verdict = 0 AND NOT EXISTS (SELECT 1 FROM journal u"
                       " WHERE u.enrolment_id = j.enrolment_id AND u.undoes = j.client_uuid)"
                       " AND (t.in_client_uuid IS NULL OR EXISTS (SELECT 1 FROM journal u"
                       " WHERE u.enrolment_id = j.enrolment_id AND u.undoes = t.in_client_uuid AND u.merged = 0))"),
        {generation, m_enrolmentId});
    return taken ? Result<qint64>(*taken - *freed) : taken.error();
}

Result<qint64> Journal::admittedCount()
{
    return number(QStringLiteral("SELECT count(*) FROM journal j WHERE j.enrolment_id = ? AND j.kind = 0"
                                 " AND j.verdict = 0 AND NOT EXISTS (SELECT 1 FROM journal u"
                                 " WHERE u.enrolment_id = j.enrolment_id AND u.undoes = j.client_uuid)"),
        {m_enrolmentId});
}

} // namespace gatebook
