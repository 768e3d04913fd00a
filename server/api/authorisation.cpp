// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/authorisation.h"

#include "server/api/problems.h"

namespace gatebook::api {

namespace {

bool isOwnStaff(const ledger::Credential &credential, const std::optional<QUuid> &event)
{
    return credential.role == ledger::Credential::Role::Staff && credential.device && event
        && credential.eventUuid == *event;
}

} // namespace

std::optional<wire::Problem> refusal(
    Access access, const std::optional<ledger::Credential> &credential, const std::optional<QUuid> &event)
{
    if (access == Access::Public)
        return std::nullopt;
    if (!credential)
        return unauthorized();
    if (credential->revoked)
        return tokenRevoked();

    const bool admin = credential->role == ledger::Credential::Role::Admin;
    switch (access) {
    case Access::Admin:
        if (admin)
            return std::nullopt;
        break;
    case Access::EventRead:
        if (admin)
            return event ? std::nullopt : std::optional(unknownEvent());
        [[fallthrough]];
    case Access::EventWrite:
        if (isOwnStaff(*credential, event))
            return std::nullopt;
        break;
    case Access::Public:
        break;
    }
    return forbidden();
}

} // namespace gatebook::api
