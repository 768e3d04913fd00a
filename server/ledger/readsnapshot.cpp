// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/readsnapshot.h"

namespace gatebook::ledger {

Result<std::unique_ptr<ReadSnapshot>> ReadSnapshot::begin(store::Database &database)
{
    const bool postgres = database.dialect() == store::Dialect::PostgreSql;
    const QString begin = postgres ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                                   : QStringLiteral("BEGIN DEFERRED");
    const Result<void> begun = database.script({begin});
    if (!begun)
        return begun.error();
    return std::unique_ptr<ReadSnapshot>(new ReadSnapshot(database));
}

ReadSnapshot::~ReadSnapshot()
{
    // Nothing was written, so there is nothing to lose; a connection that can't do this fails at its next BEGIN.
    [[maybe_unused]] const Result<void> ended = m_database.script({QStringLiteral("ROLLBACK")});
}

} // namespace gatebook::ledger
