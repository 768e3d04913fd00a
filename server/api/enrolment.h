// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

namespace gatebook::api {

// POST /enroll: a pairing code becomes a device's token.
void enrolment(const Call &call, ledger::LedgerReader &reader, const ReplyHandle &reply);

} // namespace gatebook::api
