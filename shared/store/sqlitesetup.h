// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::store {

// Opens the file of a QSQLITE connection and sets it up for its role; every setting is read back. mayCreate: a Writer or Guest
// makes the file that is not there; otherwise that is an error, as after a drive was unplugged.
[[nodiscard]] Result<void> openSqlite(
    QSqlDatabase &connection, const DatabaseLocation &location, Role role, bool mayCreate);

} // namespace gatebook::store
