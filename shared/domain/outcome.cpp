// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/domain/outcome.h"

#include <array>
#include <utility>

namespace gatebook {

namespace {

constexpr std::array kStatuses{
    std::pair{ScanStatus::Applied, QStringView(u"applied")},
    std::pair{ScanStatus::Duplicate, QStringView(u"duplicate")},
    std::pair{ScanStatus::Rejected, QStringView(u"rejected")},
};

constexpr std::array kReasons{
    std::pair{ScanReason::None, QStringView(u"")},
    std::pair{ScanReason::TicketCancelled, QStringView(u"ticket_cancelled")},
    std::pair{ScanReason::TicketBlocked, QStringView(u"ticket_blocked")},
    std::pair{ScanReason::NotValidNow, QStringView(u"not_valid_now")},
    std::pair{ScanReason::Replayed, QStringView(u"replayed")},
    std::pair{ScanReason::AlreadyCheckedIn, QStringView(u"already_checked_in")},
    std::pair{ScanReason::AlreadyUndone, QStringView(u"already_undone")},
    std::pair{ScanReason::UnknownTicket, QStringView(u"unknown_ticket")},
    std::pair{ScanReason::Invalid, QStringView(u"invalid")},
    std::pair{ScanReason::UnsupportedKind, QStringView(u"unsupported_kind")},
    std::pair{ScanReason::UuidConflict, QStringView(u"uuid_conflict")},
};

template <typename Table, typename Value> QString wordIn(const Table &table, Value value)
{
    for (const auto &[candidate, text] : table) {
        if (candidate == value)
            return text.toString();
    }
    return {};
}

template <typename Value, typename Table> std::optional<Value> valueIn(const Table &table, QStringView word)
{
    for (const auto &[candidate, text] : table) {
        if (text == word)
            return candidate;
    }
    return std::nullopt;
}

} // namespace

QString word(ScanStatus status)
{
    return wordIn(kStatuses, status);
}

QString word(ScanReason reason)
{
    return wordIn(kReasons, reason);
}

std::optional<ScanStatus> scanStatusFrom(QStringView word)
{
    return valueIn<ScanStatus>(kStatuses, word);
}

std::optional<ScanReason> scanReasonFrom(QStringView word)
{
    return valueIn<ScanReason>(kReasons, word);
}

} // namespace gatebook
