// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace gatebook::api {

// GET /healthz: 200 while the database answers.
[[nodiscard]] Result<Answer, wire::Problem> health(const Call &call, ledger::LedgerReader &reader);

} // namespace gatebook::api
