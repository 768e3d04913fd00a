// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace gatebook::api {

// GET /metrics: Prometheus text exposition format 0.0.4.
[[nodiscard]] Result<Answer, wire::Problem> metricsPage(const Call &call, ledger::LedgerReader &reader);

} // namespace gatebook::api
