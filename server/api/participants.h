// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace gatebook::api {

// GET /staff/events/{event}/participants: the online search.
[[nodiscard]] Result<Answer, wire::Problem> participants(const Call &call, ledger::LedgerReader &reader);

} // namespace gatebook::api
