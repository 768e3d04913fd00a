// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/ledgerdatabase.h"

#include <utility>

namespace gatebook::ledger {

Result<std::unique_ptr<store::Database>> openLedger(const store::DatabaseLocation &location, store::Role role)
{
    auto opened = store::Database::open(location, role);
    if (!opened)
        return opened.error();
    std::unique_ptr<store::Database> database = std::move(opened).value();
    const QString what = QStringLiteral("hub database");
    const Result<void> ready = role == store::Role::Reader ? store::checkVersion(*database, schema(), what)
                                                           : store::migrate(*database, schema(), what);
    if (!ready)
        return ready.error();
    return database;
}

void refreshStatistics(store::Database &database, const QStringList &tables)
{
    if (database.dialect() != store::Dialect::PostgreSql)
        return;
    for (const QString &table : tables)
        static_cast<void>(database.script({QStringLiteral("ANALYZE ") + table}));
}

} // namespace gatebook::ledger
