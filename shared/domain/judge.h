// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "shared/domain/checkin.h"
#include "shared/domain/ticket.h"

namespace gatebook {

// The kiosk's rules: what the door does with a code that was read. Pure: same input, same verdict.

enum class VerdictKind {
    Admit,
    AlreadyIn,
    Cancelled,
    Blocked,
    NotValidNow,
    Unknown,    // a well-formed code that is on no list
    NotATicket, // unreadable: too long, or with control or bidi characters; never pushed
    NotReady,   // no list yet, or one with rules that this kiosk does not know: it refuses to judge
    NotSaved,   // the scan could not be written to disk; nothing was decided
};

struct Verdict
{
    VerdictKind kind = VerdictKind::NotReady;
    std::optional<Ticket> ticket;     // whenever the list knows it
    std::optional<CheckedIn> earlier; // with AlreadyIn: when, where
    bool validityUnchecked = false;   // admitted although the time window could not be checked
    QString detail;                   // with NotReady, NotSaved: what to do

    [[nodiscard]] bool admitted() const { return kind == VerdictKind::Admit; }
};

struct JudgeFacts
{
    std::optional<Ticket> ticket;     // from the manifest and all that was pulled; its checkedIn is the hub's word
    std::optional<CheckedIn> ownScan; // this device's own admission of it that the hub's word does not cover yet
    std::optional<qint64> hubNowMs;   // hub time: last heard plus monotonic age; absent when never heard since boot
};

[[nodiscard]] Verdict judge(const JudgeFacts &facts);

// `device_reason` of PROTOCOL.md for a denial; empty for an admission.
[[nodiscard]] QString deviceReason(VerdictKind kind);
[[nodiscard]] std::optional<VerdictKind> verdictKindFrom(QStringView deviceReason);

// What a steward can type or a scanner can read and still be a ticket code: 1..512 code points after trimming, valid
// Unicode (the identity is a hash of its UTF-8), no control characters but U+001D (GS1), no bidi controls.
[[nodiscard]] bool isTicketCode(const QString &trimmed);

} // namespace gatebook
