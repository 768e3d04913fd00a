// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <optional>

#include "server/api/route.h"
#include "server/ledger/records.h"
#include "shared/wire/problem.h"

namespace gatebook::api {

// Whether this credential may call a route of this access for this event: nothing, or the refusal. `event` is the uuid in
// the path, absent where there is none or it is malformed. Pure; everything that is not allowed here is refused.
[[nodiscard]] std::optional<wire::Problem> refusal(
    Access access, const std::optional<ledger::Credential> &credential, const std::optional<QUuid> &event);

} // namespace gatebook::api
