// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/ledger/bothdatabases.h"

#include <QTest>

namespace gatebook::test {

void BothDatabases::addRows()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

Result<std::unique_ptr<LedgerFixture>> BothDatabases::make(bool postgres)
{
    if (!postgres)
        return std::make_unique<LedgerFixture>();
    if (!m_server) {
        auto server = std::make_unique<PostgresServer>();
        if (const auto started = server->start(); !started)
            return started.error();
        m_server = std::move(server);
    }
    const auto location = m_server->createDatabase(QStringLiteral("hub%1").arg(++m_count));
    if (!location)
        return location.error();
    return std::make_unique<LedgerFixture>(*location);
}

} // namespace gatebook::test
