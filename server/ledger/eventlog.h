// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/ledger/logrows.h"
#include "server/ledger/records.h"
#include "server/ledger/sequence.h"
#include "shared/base/result.h"
#include "shared/store/database.h"
#include "shared/wire/messages.h"

namespace gatebook::ledger {

// One event's log, held by one transaction: takes items one by one and says what each is worth. An Error means that the
// transaction can't go on; a refused item is a result.
class EventLog
{
public:
    // Inside an open transaction; takes the event's lock.
    [[nodiscard]] static Result<EventLog> open(store::Database &database, qint64 eventId);

    // raw: the item as it was received, for the refusal log.
    [[nodiscard]] Result<wire::ItemResult> take(
        const wire::BatchItem &item, const QByteArray &raw, const Arrival &arrival);
    // Once, before COMMIT. → the log's newest position.
    [[nodiscard]] Result<Cursor> publish(RandomSource &random) { return m_sequence.publish(random); }

private:
    EventLog(LogRows rows, Sequence sequence) : m_rows(rows), m_sequence(sequence) { }

    [[nodiscard]] Result<wire::ItemResult> takeEntry(const Scan &scan, const Arrival &arrival);
    [[nodiscard]] Result<wire::ItemResult> takeUndo(const Scan &scan, const QByteArray &raw, const Arrival &arrival);
    [[nodiscard]] Result<wire::ItemResult> takeAgain(
        const Scan &scan, const LoggedScan &known, const QByteArray &raw, const Arrival &arrival);
    [[nodiscard]] Result<wire::ItemResult> refuse(const wire::RefusedItem &item, const Arrival &arrival);

    [[nodiscard]] Result<Outcome> entryOutcomeNow(const LoggedScan &known);
    [[nodiscard]] Result<Outcome> undoOutcomeNow(const LoggedScan &known);
    [[nodiscard]] Result<void> completeWaitingUndos(const std::vector<qint64> &waiting,
        const std::optional<KnownTicket> &ticket, const QUuid &ticketUuid, std::optional<qint64> lastSeq);
    [[nodiscard]] Result<TicketState> stateAfterUndo(const LoggedScan &target, qint64 undoSeq);

    LogRows m_rows;
    Sequence m_sequence;
};

} // namespace gatebook::ledger
