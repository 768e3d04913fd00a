// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/domain/ticket.h"

namespace gatebook {

// From valid_from (inclusive) to valid_until (exclusive); an absent end is open.
[[nodiscard]] inline bool isValidAt(const Ticket &ticket, qint64 ms)
{
    return (!ticket.validFromMs || ms >= *ticket.validFromMs) && (!ticket.validUntilMs || ms < *ticket.validUntilMs);
}

} // namespace gatebook
