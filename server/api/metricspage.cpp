// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/metricspage.h"

#include "server/api/call.h"
#include "server/api/metricsfamilies.h"
#include "server/api/problems.h"

namespace gatebook::api {

Result<Answer, wire::Problem> metricsPage(const Call &call, ledger::LedgerReader &reader)
{
    const Services &services = *call.services;
    const HubFigures figures = services.figures();
    MetricsText page;
    appendProcess(page, figures);
    appendConnections(page, figures);
    appendRequests(page, services.metrics, figures);
    appendLedger(page, services);
    if (const Result<void> events = appendEvents(page, reader); !events)
        return unavailable(events.error());
    Answer answer;
    answer.contentType = QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8");
    answer.body = page.text();
    return answer;
}

} // namespace gatebook::api
