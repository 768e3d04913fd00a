// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/accessfacts.h"

#include "shared/base/uuid.h"

namespace gatebook::api {

telemetry::RequestFacts accessFacts(const Routing &routing, const std::optional<ledger::Credential> &credential)
{
    telemetry::RequestFacts facts;
    if (routing.route != nullptr) {
        facts.routeIndex = static_cast<int>(routing.route - routes().data());
        facts.route = routing.route->pattern;
    }
    if (routing.event)
        facts.event = parseUuid(*routing.event).value_or(QUuid());
    if (!credential)
        return facts;
    if (credential->role == ledger::Credential::Role::Admin) {
        facts.role = telemetry::RequestFacts::Role::Admin;
        facts.caller = credential->adminUuid;
    } else {
        facts.role = telemetry::RequestFacts::Role::Staff;
        facts.caller = credential->device ? credential->device->uuid : QUuid();
    }
    return facts;
}

telemetry::ItemCounts itemCounts(const wire::BatchAnswer &answer)
{
    telemetry::ItemCounts counts;
    for (const wire::ItemResult &result : answer.results) {
        switch (result.outcome.status) {
        case ScanStatus::Applied:
            ++counts.applied;
            break;
        case ScanStatus::Duplicate:
            ++counts.duplicate;
            break;
        case ScanStatus::Rejected:
            ++counts.rejected;
            break;
        }
    }
    return counts;
}

} // namespace gatebook::api
