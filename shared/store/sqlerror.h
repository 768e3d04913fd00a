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

// The connection is of no more use and has to be opened again. PostgreSQL: it is gone. SQLite: a page could not be read, and
// the transaction was taken back in the middle of a statement; the full-text index (seen: FTS5 of 3.40) keeps in memory what
// it had of it, and would write that into the file with the next transaction. A failed write or a full disk does no such harm.
[[nodiscard]] bool isConnectionLost(Dialect dialect, const QSqlError &error);

} // namespace gatebook::store
