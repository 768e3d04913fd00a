// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

#include "shared/base/result.h"
#include "shared/store/database.h"

// A hub database as a file that is copied, checked and moved.
namespace gatebook::admin {

// Whether the file is a hub's database, of any version; an Error says why it can't be read.
[[nodiscard]] Result<void> checkIsHub(store::Database &database);

// PRAGMA integrity_check (thorough: foreign keys too) or quick_check.
[[nodiscard]] Result<void> checkSound(store::Database &database, bool thorough);

// Everything into the main file. Busy: somebody else has it open.
[[nodiscard]] Result<void> checkpoint(store::Database &database);

[[nodiscard]] Result<std::unique_ptr<store::Database>> openFile(const QString &file, store::Role role);

// SQLite's files beside a database.
[[nodiscard]] QString walOf(const QString &file);
[[nodiscard]] QString shmOf(const QString &file);
void removeWithCompanions(const QString &file);

} // namespace gatebook::admin
