// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

#include "tests/server/ledger/ledgerfixture.h"
#include "tests/support/postgresserver.h"

namespace gatebook::test {

// For tests that run once on SQLite and once on PostgreSQL: call addRows() in initTestCase_data(), make a fixture in init().
class BothDatabases
{
public:
    static void addRows(); // column "postgres"

    // A new database with an event in it; an Error says why there is no PostgreSQL here.
    [[nodiscard]] Result<std::unique_ptr<LedgerFixture>> make(bool postgres);

private:
    std::unique_ptr<PostgresServer> m_server;
    int m_count = 0;
};

} // namespace gatebook::test
