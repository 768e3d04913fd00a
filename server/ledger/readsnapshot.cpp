// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/readsnapshot.h"

namespace gatebook::ledger {

Result<std::unique_ptr<ReadSnapshot>> ReadSnapshot::begin(store::Database &database)
{
    const bool postgres = database.dialect() == store::Dialect::PostgreSql;
    const Result<void> begun
        = database.script({postgres ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                                    : QStringLiteral("BEGIN DEFERRED")});
    if (!begun)
        return begun.error();
    std::unique_ptr<ReadSnapshot> snapshot(new ReadSnapshot(database));
    if (postgres) {
        // An export of a large event runs for minutes, and waits for whoever reads its output. It holds no lock that a
        // writer waits for, so the time limits that protect the gates need not hold for it.
        const Result<void> patient = database.script({QStringLiteral("SET LOCAL statement_timeout = 0"),
            QStringLiteral("SET LOCAL idle_in_transaction_session_timeout = 0")});
        if (!patient)
            return patient.error();
    }
    return snapshot;
}

ReadSnapshot::~ReadSnapshot()
{
    // Nothing was written, so there is nothing to lose; a connection that can't do this fails at its next BEGIN.
    [[maybe_unused]] const Result<void> ended = m_database.script({QStringLiteral("ROLLBACK")});
}

} // namespace gatebook::ledger
