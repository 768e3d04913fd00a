// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/domain/admission.h"

#include "shared/domain/validity.h"

namespace gatebook {

std::optional<qint64> countingAdmission(std::span<const Admission> history)
{
    std::optional<qint64> lowest;
    for (const Admission &admission : history) {
        if (!admission.undone && (!lowest || admission.seq < *lowest))
            lowest = admission.seq;
    }
    return lowest;
}

Ruling ruleAdmission(const AdmissionFacts &facts)
{
    if (facts.undone)
        return {ScanStatus::Applied, ScanReason::None};
    if (!facts.ticket)
        return {ScanStatus::Rejected, ScanReason::UnknownTicket};
    if (facts.counting)
        return {ScanStatus::Duplicate, ScanReason::AlreadyCheckedIn};
    if (facts.ticket->status == TicketStatus::Cancelled)
        return {ScanStatus::Applied, ScanReason::TicketCancelled};
    if (facts.ticket->status == TicketStatus::Blocked)
        return {ScanStatus::Applied, ScanReason::TicketBlocked};
    if (!isValidAt(*facts.ticket, facts.scannedAtMs))
        return {ScanStatus::Applied, ScanReason::NotValidNow};
    return {ScanStatus::Applied, ScanReason::None};
}

Ruling ruleUndo(UndoTarget target, bool undoneBefore)
{
    if (target == UndoTarget::Denial || target == UndoTarget::Undo)
        return {ScanStatus::Rejected, ScanReason::Invalid};
    if (undoneBefore)
        return {ScanStatus::Duplicate, ScanReason::AlreadyUndone};
    return {ScanStatus::Applied, ScanReason::None};
}

} // namespace gatebook
