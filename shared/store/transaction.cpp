// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/store/database.h"
#include "shared/store/sqlerror.h"

namespace gatebook::store {

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    if (database.m_inTransaction)
        return Error{Error::Kind::Invalid,
            QStringLiteral("%1: a transaction is open already.").arg(displayName(database.location()))};
    const bool reads = database.m_role == Role::Reader;
    auto begun = database.ready();
    if (begun && database.dialect() == Dialect::Sqlite)
        // A deferred transaction that reads first and writes later can fail without waiting (BUSY_SNAPSHOT).
        begun = database.direct(reads ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"));
    else if (begun)
        begun = database.direct(
            reads ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") : QStringLiteral("BEGIN"));
    if (!begun)
        return begun.error();
    database.m_inTransaction = true;
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // SQLite may have rolled back by itself, and a lost connection has nothing to roll back: no answer matters here.
    if (!m_database.m_connectionLost)
        (void)m_database.direct(QStringLiteral("ROLLBACK"));
    m_database.m_inTransaction = false;
    m_database.m_transactionFailed = false;
}

Result<void> Transaction::commit()
{
    // PostgreSQL answers COMMIT of a failed transaction with success, and rolls back.
    auto done = m_open ? m_database.ready()
                       : Error{Error::Kind::Invalid,
                           QStringLiteral("%1: this transaction has ended.").arg(displayName(m_database.location()))};
    if (done)
        done = m_database.direct(QStringLiteral("COMMIT"));
    if (!done)
        return done; // the destructor rolls back
    m_open = false;
    m_database.m_inTransaction = false;
    return {};
}

} // namespace gatebook::store
