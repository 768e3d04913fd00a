// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/ledger/bothdatabases.h"

#include "tests/support/testmain.h"

namespace gatebook::test {

void BothDatabases::initTestCase_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

void BothDatabases::init()
{
    failOnAnyWarning();
    QFETCH_GLOBAL(const bool, postgres);
    auto made = make(postgres);
    if (!made)
        QSKIP(qPrintable(made.error().message));
    m_hub = std::move(made).value();
}

void BothDatabases::cleanup()
{
    if (m_hub)
        QCOMPARE(m_hub->firstBad(), QString());
    m_hub.reset();
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
