// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <optional>

#include "shared/domain/checkin.h"

namespace gatebook {

enum class ScanStatus { Applied, Duplicate, Rejected };

enum class ScanReason {
    None,
    TicketCancelled,
    TicketBlocked,
    NotValidNow,
    Replayed,
    AlreadyCheckedIn,
    AlreadyUndone,
    UnknownTicket,
    Invalid,
    UnsupportedKind,
    UuidConflict,
};

// The words of PROTOCOL.md; ScanReason::None is an empty word.
[[nodiscard]] QString word(ScanStatus status);
[[nodiscard]] QString word(ScanReason reason);
[[nodiscard]] std::optional<ScanStatus> scanStatusFrom(QStringView word);
[[nodiscard]] std::optional<ScanReason> scanReasonFrom(QStringView word);

// Whether the two stand in one row of PROTOCOL.md's table of results.
[[nodiscard]] bool isStatusWithReason(ScanStatus status, ScanReason reason);

// What the log says of one scan.
struct Outcome
{
    ScanStatus status = ScanStatus::Applied;
    ScanReason reason = ScanReason::None;
    QUuid ticketUuid;               // null: absent
    std::optional<qint64> seq;      // absent where nothing was recorded
    std::optional<CheckedIn> first; // with AlreadyCheckedIn
    bool undone = false;
    QString detail; // with Invalid, UnsupportedKind, UuidConflict: which field, which limit

    bool operator==(const Outcome &) const = default;
};

} // namespace gatebook
