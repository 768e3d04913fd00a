// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace gatebook::api {

// GET /staff/events/{event}/check-ins: what happened since a cursor.
[[nodiscard]] Result<Answer, wire::Problem> checkInFeed(const Call &call, ledger::LedgerReader &reader);

} // namespace gatebook::api
