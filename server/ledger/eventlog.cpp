// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/eventlog.h"

#include <utility>

#include "shared/domain/admission.h"

namespace gatebook::ledger {

namespace {

bool isDenial(ScanKind kind, ScanVerdict verdict)
{
    return kind == ScanKind::Entry && verdict == ScanVerdict::Denied;
}

// PROTOCOL.md, client_uuid: what makes a second item a replay of the first.
bool isReplay(const Scan &scan, const LoggedScan &known)
{
    if (scan.kind != known.kind)
        return false;
    if (scan.kind == ScanKind::Undo)
        return scan.undoes == known.undoes;
    return scan.verdict == known.verdict && scan.ticketUuid == known.ticketUuid;
}

wire::RefusedItem refused(const Scan &scan, ScanReason reason, const QString &detail, const QByteArray &raw)
{
    return {.clientUuid = scan.clientUuid, .reason = reason, .detail = detail, .deviceSeq = scan.deviceSeq, .raw = raw};
}

Outcome outcomeOf(Ruling ruling, const QUuid &ticketUuid, qint64 seq)
{
    Outcome outcome;
    outcome.status = ruling.status;
    outcome.reason = ruling.reason;
    outcome.ticketUuid = ticketUuid;
    outcome.seq = seq;
    return outcome;
}

UndoTarget kindOfTarget(const std::optional<LoggedScan> &target)
{
    if (!target)
        return UndoTarget::Absent;
    if (target->kind == ScanKind::Undo)
        return UndoTarget::Undo;
    return target->verdict == ScanVerdict::Denied ? UndoTarget::Denial : UndoTarget::Admission;
}

// What one admission of a ticket is worth, with the facts as they are now.
Outcome admissionOutcome(const std::optional<KnownTicket> &ticket, bool undone, std::optional<CheckedIn> counting,
    const LoggedScan &admission)
{
    const Ruling ruling = ruleAdmission({.ticket = ticket ? &ticket->ticket : nullptr,
        .scannedAtMs = admission.scannedAtMs,
        .undone = undone,
        .counting = counting});
    Outcome outcome = outcomeOf(ruling, admission.ticketUuid, admission.seq);
    outcome.undone = undone;
    if (ruling.reason == ScanReason::AlreadyCheckedIn)
        outcome.first = std::move(counting);
    return outcome;
}

} // namespace

Result<EventLog> EventLog::open(store::Database &database, qint64 eventId)
{
    const Result<Sequence> sequence = Sequence::lock(database, eventId);
    if (!sequence)
        return sequence.error();
    return EventLog(LogRows(database, eventId), *sequence);
}

Result<wire::ItemResult> EventLog::take(const wire::BatchItem &item, const QByteArray &raw, const Arrival &arrival)
{
    if (const auto *unreadable = std::get_if<wire::RefusedItem>(&item))
        return refuse(*unreadable, arrival);
    const Scan &scan = std::get<Scan>(item);
    // Before anything is written: a repeated batch dirties no page and costs no sync.
    const Result<std::optional<LoggedScan>> known = m_rows.find(scan.clientUuid);
    if (!known)
        return known.error();
    if (*known)
        return takeAgain(scan, **known, raw, arrival);
    return scan.kind == ScanKind::Undo ? takeUndo(scan, raw, arrival) : takeEntry(scan, arrival);
}

Result<wire::ItemResult> EventLog::refuse(const wire::RefusedItem &item, const Arrival &arrival)
{
    const Result<void> kept = m_rows.refuse(item, arrival);
    if (!kept)
        return kept.error();
    wire::ItemResult result;
    result.clientUuid = item.clientUuid;
    result.outcome.status = ScanStatus::Rejected;
    result.outcome.reason = item.reason;
    result.outcome.detail = item.detail;
    return result;
}

Result<wire::ItemResult> EventLog::takeEntry(const Scan &scan, const Arrival &arrival)
{
    const Result<std::optional<KnownTicket>> ticket = m_rows.ticket(scan.ticketUuid);
    const Result<TicketState> before = m_rows.state(scan.ticketUuid);
    const Result<std::vector<qint64>> undos = m_rows.undosOf(scan.clientUuid);
    if (!ticket || !before || !undos)
        return !ticket ? ticket.error() : !before ? before.error() : undos.error();

    const LoggedScan entry{.seq = m_sequence.next(),
        .clientUuid = scan.clientUuid,
        .kind = scan.kind,
        .verdict = scan.verdict,
        .ticketUuid = scan.ticketUuid,
        .undoes = {},
        .scannedAtMs = scan.scannedAtMs};
    TicketState after{.countingSeq = before->countingSeq, .lastSeq = entry.seq};
    Outcome outcome = outcomeOf({}, scan.ticketUuid, entry.seq);
    if (!isDenial(scan.kind, scan.verdict)) {
        const Result<std::optional<CheckedIn>> counting = m_rows.checkedIn(before->countingSeq);
        if (!counting)
            return counting.error();
        outcome = admissionOutcome(*ticket, !undos->empty(), *counting, entry);
        if (undos->empty() && !after.countingSeq)
            after.countingSeq = entry.seq;
    }
    const Result<void> inserted = m_rows.insert(scan,
        {.seq = entry.seq,
            .ticketUuid = scan.ticketUuid,
            .ruling = {outcome.status, outcome.reason},
            .countingSeq = *ticket ? after.countingSeq : std::nullopt,
            .previousSeq = before->lastSeq},
        arrival);
    const Result<void> saved = inserted ? m_rows.saveState(scan.ticketUuid, after) : inserted;
    const Result<void> completed
        = saved ? completeWaitingUndos(*undos, *ticket, scan.ticketUuid, before->lastSeq) : saved;
    if (!completed)
        return completed.error();
    return wire::ItemResult{.clientUuid = scan.clientUuid, .outcome = outcome, .replayed = std::nullopt};
}

Result<void> EventLog::completeWaitingUndos(const std::vector<qint64> &waiting,
    const std::optional<KnownTicket> &ticket, const QUuid &ticketUuid, std::optional<qint64> lastSeq)
{
    if (waiting.empty())
        return {};
    const Result<std::vector<PastAdmission>> history = m_rows.history(lastSeq);
    if (!history)
        return history.error();
    for (const qint64 seq : waiting) {
        const bool shown = ticket && ticket->createdSeq <= seq;
        const Result<void> completed
            = m_rows.completeUndo(seq, ticketUuid, shown ? countingAt(*history, seq) : std::nullopt);
        if (!completed)
            return completed.error();
    }
    return {};
}

Result<wire::ItemResult> EventLog::takeUndo(const Scan &scan, const QByteArray &raw, const Arrival &arrival)
{
    const Result<std::optional<LoggedScan>> target = m_rows.find(scan.undoes);
    const Result<std::vector<qint64>> earlier = m_rows.undosOf(scan.undoes);
    if (!target || !earlier)
        return !target ? target.error() : earlier.error();
    const Ruling ruling = ruleUndo(kindOfTarget(*target), !earlier->empty());
    if (ruling.status == ScanStatus::Rejected) {
        const QString detail
            = QStringLiteral("undoes: only an admission can be undone, and this is a denial or an undo");
        return refuse(refused(scan, ruling.reason, detail, raw), arrival);
    }
    LogEntry entry{.seq = m_sequence.next(), .ticketUuid = {}, .ruling = ruling, .countingSeq = {}, .previousSeq = {}};
    const Result<void> noted = m_rows.insertUndo(scan.undoes, entry.seq);
    if (!noted)
        return noted.error();
    if (*target) {
        entry.ticketUuid = (*target)->ticketUuid;
        const Result<TicketState> before = m_rows.state(entry.ticketUuid);
        const Result<std::optional<KnownTicket>> ticket = m_rows.ticket(entry.ticketUuid);
        const Result<TicketState> after = stateAfterUndo(**target, entry.seq);
        if (!before || !ticket || !after)
            return !before ? before.error() : !ticket ? ticket.error() : after.error();
        entry.countingSeq = *ticket ? after->countingSeq : std::nullopt;
        entry.previousSeq = before->lastSeq;
        const Result<void> saved = m_rows.saveState(entry.ticketUuid, *after);
        if (!saved)
            return saved.error();
    }
    const Result<void> inserted = m_rows.insert(scan, entry, arrival);
    if (!inserted)
        return inserted.error();
    return wire::ItemResult{.clientUuid = scan.clientUuid,
        .outcome = outcomeOf(ruling, entry.ticketUuid, entry.seq),
        .replayed = std::nullopt};
}

// Undoing any other admission than the counting one leaves the ticket's state as it is.
Result<TicketState> EventLog::stateAfterUndo(const LoggedScan &target, qint64 undoSeq)
{
    Result<TicketState> state = m_rows.state(target.ticketUuid);
    if (!state)
        return state;
    if (state->countingSeq == target.seq) {
        const Result<std::vector<PastAdmission>> history = m_rows.history(state->lastSeq);
        if (!history)
            return history.error();
        state->countingSeq = countingAt(*history, undoSeq);
    }
    state->lastSeq = undoSeq;
    return state;
}

Result<wire::ItemResult> EventLog::takeAgain(
    const Scan &scan, const LoggedScan &known, const QByteArray &raw, const Arrival &arrival)
{
    if (!isReplay(scan, known)) {
        const QString detail = QStringLiteral("client_uuid: it was used for another scan before");
        return refuse(refused(scan, ScanReason::UuidConflict, detail, raw), arrival);
    }
    Result<Outcome> now = known.kind == ScanKind::Undo ? undoOutcomeNow(known) : entryOutcomeNow(known);
    if (!now)
        return now.error();
    wire::ItemResult result;
    result.clientUuid = scan.clientUuid;
    result.outcome.status = ScanStatus::Duplicate;
    result.outcome.reason = ScanReason::Replayed;
    result.replayed = std::move(now).value();
    return result;
}

Result<Outcome> EventLog::entryOutcomeNow(const LoggedScan &known)
{
    if (isDenial(known.kind, known.verdict))
        return outcomeOf({}, known.ticketUuid, known.seq);
    const Result<std::optional<KnownTicket>> ticket = m_rows.ticket(known.ticketUuid);
    const Result<TicketState> state = m_rows.state(known.ticketUuid);
    const Result<std::vector<qint64>> undos = m_rows.undosOf(known.clientUuid);
    if (!ticket || !state || !undos)
        return !ticket ? ticket.error() : !state ? state.error() : undos.error();
    const bool other = state->countingSeq && *state->countingSeq != known.seq;
    const Result<std::optional<CheckedIn>> counting = m_rows.checkedIn(other ? state->countingSeq : std::nullopt);
    if (!counting)
        return counting.error();
    return admissionOutcome(*ticket, !undos->empty(), *counting, known);
}

Result<Outcome> EventLog::undoOutcomeNow(const LoggedScan &known)
{
    const Result<std::vector<qint64>> undos = m_rows.undosOf(known.undoes);
    if (!undos)
        return undos.error();
    const bool later = !undos->empty() && undos->front() < known.seq;
    return outcomeOf(ruleUndo(UndoTarget::Admission, later), known.ticketUuid, known.seq);
}

} // namespace gatebook::ledger
