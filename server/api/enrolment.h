// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "server/api/route.h"
#include "server/api/services.h"

namespace gatebook::api {

// POST /enroll: a pairing code becomes a device's token.
void enrolment(const Call &call, ledger::LedgerReader &reader, const ReplyHandle &reply);

// 429 to an address that guessed wrong too often.
[[nodiscard]] std::optional<wire::Problem> enrolmentRefusal(Services &services, const Request &request);

} // namespace gatebook::api
