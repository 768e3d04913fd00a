// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace gatebook::api {

// GET /admin/events: every event of this hub, archived ones too.
[[nodiscard]] Result<Answer, wire::Problem> adminEvents(const Call &call, ledger::LedgerReader &reader);

} // namespace gatebook::api
