// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace gatebook::api {

// PUT /staff/events/{event}/device: how a device is doing; → which of its scans are missing here.
void deviceStatus(const Call &call, ledger::LedgerReader &reader, const ReplyHandle &reply);

} // namespace gatebook::api
