// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/event.h"
#include "shared/domain/outcome.h"
#include "shared/domain/ticket.h"
#include "shared/wire/jsonobject.h"

namespace gatebook::wire {

// The records that several messages carry. What is wrong goes to the object's error list; the value is then of no use.
[[nodiscard]] Event readEvent(const JsonObject &in);
[[nodiscard]] Ticket readTicket(const JsonObject &in);
[[nodiscard]] std::optional<CheckedIn> readCheckedIn(const JsonObject &in, std::string_view key);

// `status` and `reason`, which must be of one row of the table of results.
struct StatusAndReason
{
    ScanStatus status = ScanStatus::Applied;
    ScanReason reason = ScanReason::None;
};
[[nodiscard]] StatusAndReason readStatusAndReason(const JsonObject &in);

} // namespace gatebook::wire
