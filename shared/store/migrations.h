// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::store {

// Step N takes a database from version N to N+1.
struct Migration
{
    QStringList sqlite;
    QStringList postgreSql;
};

// Brings the schema to the newest version; each step and its version number move in one transaction. A database made by a
// newer program is refused (Error::Kind::TooNew) and left as it is. `what` names it in messages ("hub database").
[[nodiscard]] Result<void> migrate(Database &database, const std::vector<Migration> &steps, const QString &what);

// For a reader: refuses a schema that is not exactly the newest.
[[nodiscard]] Result<void> checkVersion(Database &database, const std::vector<Migration> &steps, const QString &what);

// Whether a SQLite file carries the mark that migrate() gives; reads its head without opening it as a database.
[[nodiscard]] bool isMarkedAsOurs(const QString &file);

} // namespace gatebook::store
