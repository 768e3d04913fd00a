// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::ledger {

struct VerifyReport
{
    qint64 events = 0;
    qint64 checkIns = 0;
    qint64 tickets = 0;
    std::optional<QString> firstBad; // in words, with event and seq; absent: everything holds

    [[nodiscard]] bool ok() const { return !firstBad.has_value(); }
};

// Checks the database file itself (SQLite) and each log against the rules it was written by: every derived row and column is
// computed again from the scans alone. Reads only, under one ReadSnapshot: a serving hub goes on writing meanwhile. An Error
// means that it could not be checked.
[[nodiscard]] Result<VerifyReport> verifyLedger(store::Database &database);

} // namespace gatebook::ledger
