// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "server/api/router.h"
#include "server/ledger/records.h"
#include "server/telemetry/requestfacts.h"
#include "shared/wire/messages.h"

// What the access log may know.
namespace gatebook::api {

// credential: whose token it is, once that is known.
[[nodiscard]] telemetry::RequestFacts accessFacts(
    const Routing &routing, const std::optional<ledger::Credential> &credential = {});

[[nodiscard]] telemetry::ItemCounts itemCounts(const wire::BatchAnswer &answer);

} // namespace gatebook::api
