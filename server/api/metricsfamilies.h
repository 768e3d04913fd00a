// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/metricstext.h"
#include "server/api/services.h"
#include "server/ledger/ledgerreader.h"
#include "shared/base/result.h"

// What stands on the page; docs/METRICS.md says what for, and a test holds the two against each other.
namespace gatebook::api {

void appendProcess(MetricsText &page, const HubFigures &figures);
void appendConnections(MetricsText &page, const HubFigures &figures);
void appendRequests(MetricsText &page, const Metrics &metrics, const HubFigures &figures);
void appendLedger(MetricsText &page, const Services &services);
[[nodiscard]] Result<void> appendEvents(MetricsText &page, ledger::LedgerReader &reader);

} // namespace gatebook::api
