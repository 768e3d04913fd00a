// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace gatebook::api {

// GET /staff/events/{event}/live: server-sent events; opens with the log's newest position.
void live(const Call &call, ledger::LedgerReader &reader, const ReplyHandle &reply);

} // namespace gatebook::api
