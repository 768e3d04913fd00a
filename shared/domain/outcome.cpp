// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/domain/outcome.h"

#include "shared/domain/wordtable.h"

namespace gatebook {

namespace {

constexpr WordTable<ScanStatus, 3> kStatuses({{
    {ScanStatus::Applied, u"applied"},
    {ScanStatus::Duplicate, u"duplicate"},
    {ScanStatus::Rejected, u"rejected"},
}});

constexpr WordTable<ScanReason, 11> kReasons({{
    {ScanReason::None, u""},
    {ScanReason::TicketCancelled, u"ticket_cancelled"},
    {ScanReason::TicketBlocked, u"ticket_blocked"},
    {ScanReason::NotValidNow, u"not_valid_now"},
    {ScanReason::Replayed, u"replayed"},
    {ScanReason::AlreadyCheckedIn, u"already_checked_in"},
    {ScanReason::AlreadyUndone, u"already_undone"},
    {ScanReason::UnknownTicket, u"unknown_ticket"},
    {ScanReason::Invalid, u"invalid"},
    {ScanReason::UnsupportedKind, u"unsupported_kind"},
    {ScanReason::UuidConflict, u"uuid_conflict"},
}});

} // namespace

QString word(ScanStatus status)
{
    return kStatuses.wordOf(status);
}

QString word(ScanReason reason)
{
    return kReasons.wordOf(reason);
}

std::optional<ScanStatus> scanStatusFrom(QStringView word)
{
    return kStatuses.valueOf(word);
}

std::optional<ScanReason> scanReasonFrom(QStringView word)
{
    return kReasons.valueOf(word);
}

bool isStatusWithReason(ScanStatus status, ScanReason reason)
{
    switch (reason) {
    case ScanReason::None:
    case ScanReason::TicketCancelled:
    case ScanReason::TicketBlocked:
    case ScanReason::NotValidNow:
        return status == ScanStatus::Applied;
    case ScanReason::Replayed:
    case ScanReason::AlreadyCheckedIn:
    case ScanReason::AlreadyUndone:
        return status == ScanStatus::Duplicate;
    case ScanReason::UnknownTicket:
    case ScanReason::Invalid:
    case ScanReason::UnsupportedKind:
    case ScanReason::UuidConflict:
        return status == ScanStatus::Rejected;
    }
    return false;
}

} // namespace gatebook
