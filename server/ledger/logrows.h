// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <optional>
#include <vector>

#include "server/ledger/records.h"
#include "shared/base/result.h"
#include "shared/domain/admission.h"
#include "shared/domain/checkin.h"
#include "shared/domain/ticket.h"
#include "shared/store/database.h"
#include "shared/wire/messages.h"

namespace gatebook::ledger {

// How a batch came in: what its rows have in common.
struct Arrival
{
    DeviceRecord device;
    qint64 receivedAtMs = 0;
    std::optional<qint64> sentAtMs;
};

// A recorded scan, as far as a later one has to know it.
struct LoggedScan
{
    qint64 seq = 0;
    QUuid clientUuid;
    ScanKind kind = ScanKind::Entry;
    ScanVerdict verdict = ScanVerdict::Admitted;
    QUuid ticketUuid;
    QUuid undoes;
    qint64 scannedAtMs = 0;
};

// A ticket's identity, status and validity, and the position of its first import.
struct KnownTicket
{
    Ticket ticket;
    qint64 createdSeq = 0;
};

// An admission of one ticket and the first undo of it.
struct PastAdmission
{
    qint64 seq = 0;
    std::optional<qint64> undoSeq;
};

// The admission that counted at that position of the log.
[[nodiscard]] std::optional<qint64> countingAt(const std::vector<PastAdmission> &history, qint64 seq);

// What the log says of a ticket now.
struct TicketState
{
    std::optional<qint64> countingSeq;
    std::optional<qint64> lastSeq; // absent: no row of this ticket yet

    bool operator==(const TicketState &) const = default;
};

// A scan with all that the log adds to it.
struct LogEntry
{
    qint64 seq = 0;
    QUuid ticketUuid; // of an undo: its target's
    Ruling ruling;
    std::optional<qint64> countingSeq; // as the feed shows it after this row
    std::optional<qint64> previousSeq;
};

// The statements on one event's log, without rules. Inside the caller's transaction.
class LogRows
{
public:
    LogRows(store::Database &database, qint64 eventId) : m_database(&database), m_eventId(eventId) { }

    [[nodiscard]] Result<std::optional<LoggedScan>> find(const QUuid &clientUuid);
    [[nodiscard]] Result<std::optional<KnownTicket>> ticket(const QUuid &ticketUuid);
    [[nodiscard]] Result<TicketState> state(const QUuid &ticketUuid);
    [[nodiscard]] Result<std::optional<CheckedIn>> checkedIn(std::optional<qint64> seq);
    // seqs of the undos of this client_uuid, whether or not that has arrived; ascending.
    [[nodiscard]] Result<std::vector<qint64>> undosOf(const QUuid &clientUuid);
    // All admissions of the ticket whose newest row is lastSeq, newest first.
    [[nodiscard]] Result<std::vector<PastAdmission>> history(std::optional<qint64> lastSeq);

    [[nodiscard]] Result<void> insert(const Scan &scan, const LogEntry &entry, const Arrival &arrival);
    [[nodiscard]] Result<void> insertUndo(const QUuid &target, qint64 seq);
    [[nodiscard]] Result<void> saveState(const QUuid &ticketUuid, const TicketState &state);
    // Gives a waiting undo, now that its target has arrived, the target's ticket and that ticket's state after it.
    [[nodiscard]] Result<void> completeUndo(qint64 seq, const QUuid &ticketUuid, std::optional<qint64> countingSeq);

    // Keeps what could not be taken as a scan. The same item of the same device again, with whatever age_ms, adds no row.
    [[nodiscard]] Result<void> refuse(const wire::RefusedItem &item, const Arrival &arrival);

private:
    store::Database *m_database;
    qint64 m_eventId;
};

} // namespace gatebook::ledger
