// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "shared/domain/outcome.h"
#include "shared/domain/ticket.h"

namespace gatebook {

// The hub's rules, as pure functions of the log: what a recorded scan is worth. PROTOCOL.md §2.

// One admission of one ticket, as the log holds it.
struct Admission
{
    qint64 seq = 0;
    bool undone = false;
};

// First check-in wins: the lowest seq that is not undone; none: the ticket is free.
[[nodiscard]] std::optional<qint64> countingAdmission(std::span<const Admission> history);

struct AdmissionFacts
{
    const Ticket *ticket = nullptr; // null: no such ticket here (yet)
    qint64 scannedAtMs = 0;
    bool undone = false;               // an undo of it came earlier or since
    std::optional<CheckedIn> counting; // another admission of the ticket that counts instead
};

struct Ruling
{
    ScanStatus status = ScanStatus::Applied;
    ScanReason reason = ScanReason::None;

    bool operator==(const Ruling &) const = default;
};

[[nodiscard]] Ruling ruleAdmission(const AdmissionFacts &facts);

enum class UndoTarget { Absent, Admission, Denial, Undo };

// undoneBefore: whether another undo of the same client_uuid stands in the log before this one.
[[nodiscard]] Ruling ruleUndo(UndoTarget target, bool undoneBefore);

} // namespace gatebook
