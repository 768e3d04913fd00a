// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace gatebook::api {

// POST /staff/events/{event}/check-ins/batch: scans go into the log; the answer follows its commit.
void checkInBatch(const Call &call, ledger::LedgerReader &reader, const ReplyHandle &reply);

} // namespace gatebook::api
