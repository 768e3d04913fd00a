// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

#include "shared/base/result.h"
#include "shared/store/database.h"
#include "shared/store/migrations.h"

namespace gatebook::ledger {

// The hub's schema, oldest step first; its layout and the reasons for it are at the head of schema.cpp.
[[nodiscard]] const std::vector<store::Migration> &schema();

// Opens the hub's database. Writer and Guest migrate it; a Reader refuses another version.
[[nodiscard]] Result<std::unique_ptr<store::Database>> openLedger(
    const store::DatabaseLocation &location, store::Role role);

// After many rows came in: PostgreSQL plans by what it last saw of a table, and until its own housekeeping comes round (a
// minute) it would look a ticket up by walking the whole event. Nothing to do on SQLite. What fails is only slower.
void refreshStatistics(store::Database &database, const QStringList &tables);

} // namespace gatebook::ledger
