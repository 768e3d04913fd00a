// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace gatebook::ledger
