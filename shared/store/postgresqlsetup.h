// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::store {

// Connects a QPSQL connection, refuses a server whose settings would lose what it acknowledged, and sets the session's
// time-outs. Options of the URL that are passed on: host (a socket's folder), sslmode, sslrootcert, connect_timeout.
[[nodiscard]] Result<void> openPostgreSql(QSqlDatabase &connection, const DatabaseLocation &location, Role role);

} // namespace gatebook::store
