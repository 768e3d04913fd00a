// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "shared/store/database.h"

namespace gatebook::test {

// How SQLite runs a statement, in its own words (https://www.sqlite.org/eqp.html).
struct QueryPlan
{
    QString sql;
    QStringList steps; // none for a plain INSERT
    QStringList walks; // those that read a table, an index or an event's part of it from end to end
    QStringList sorts; // those that put rows in order without an index
};

// Of each statement that this database has prepared: the program's own texts, so each change of them is seen. SQLite only.
// except: texts that are the test's.
[[nodiscard]] Result<std::vector<QueryPlan>> queryPlans(store::Database &database, const QStringList &except = {});

} // namespace gatebook::test
