// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

#include "tests/server/ledger/ledgerfixture.h"
#include "tests/support/postgresserver.h"

namespace gatebook::test {

// Base of the tests that run once on SQLite and once on PostgreSQL (skipped, saying why, where there is none): each test
// function has a new hub, whose log must still hold together at the end.
class BothDatabases : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    static void initTestCase_data();
    void init();
    void cleanup();

protected:
    [[nodiscard]] LedgerFixture &hub() const { return *m_hub; }

private:
    [[nodiscard]] Result<std::unique_ptr<LedgerFixture>> make(bool postgres);

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<LedgerFixture> m_hub;
    int m_count = 0;
};

} // namespace gatebook::test
