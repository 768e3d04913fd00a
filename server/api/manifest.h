// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace gatebook::api {

// GET /staff/events/{event}/manifest: the ticket snapshot, by pages.
[[nodiscard]] Result<Answer, wire::Problem> manifest(const Call &call, ledger::LedgerReader &reader);

} // namespace gatebook::api
