// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>
#include <QString>

#include "shared/base/error.h"
#include "shared/store/database.h"

namespace gatebook::store {

// How messages call a database: its file, or server and name; never a user or password.
[[nodiscard]] QString displayName(const DatabaseLocation &location);

// What the driver said, as something that a person can act on. No SQL, no values.
[[nodiscard]] Error describe(const DatabaseLocation &location, const QSqlError &error);

// The connection is gone and has to be opened again (PostgreSQL).
[[nodiscard]] bool isConnectionLost(Dialect dialect, const QSqlError &error);

} // namespace gatebook::store
