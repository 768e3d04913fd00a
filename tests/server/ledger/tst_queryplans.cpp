// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/columns.h"
#include "tests/server/ledger/ledgerfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

// What runs for each scan and each page must not walk a table.
class TestQueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hotStatementsUseIndexes_data();
    void hotStatementsUseIndexes();

private:
    std::unique_ptr<LedgerFixture> m_hub;
};

void TestQueryPlans::init()
{
    test::failOnAnyWarning();
    m_hub = std::make_unique<LedgerFixture>();
}

void TestQueryPlans::hotStatementsUseIndexes_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("replay") << QStringLiteral("SELECT seq FROM check_ins WHERE event_id = 1 AND client_uuid = x'00'");
    QTest::newRow("ticket") << QStringLiteral("SELECT status FROM tickets WHERE event_id = 1 AND uuid = x'00'");
    QTest::newRow("state") << QStringLiteral(
        "SELECT last_seq FROM ticket_state WHERE event_id = 1 AND ticket_uuid = x'00'");
    QTest::newRow("undos") << QStringLiteral(
        "SELECT seq FROM undos WHERE event_id = 1 AND target_uuid = x'00' ORDER BY seq");
    QTest::newRow("tag") << QStringLiteral(
        "SELECT tag FROM positions WHERE event_id = 1 AND last_seq >= 5 ORDER BY last_seq LIMIT 1");
    const QString tickets = ledger::selectTickets() + QStringLiteral(" WHERE t.event_id = 1 AND ");
    QTest::newRow("manifest") << tickets + QStringLiteral("t.id > 5 ORDER BY t.id LIMIT 100");
    QTest::newRow("changed tickets") << tickets + QStringLiteral("t.seq > 5 AND t.seq <= 9 ORDER BY t.seq LIMIT 100");
    QTest::newRow("feed") << QStringLiteral(
        "SELECT c.seq, k.seq FROM check_ins c LEFT JOIN devices d ON d.id = c.device_id "
        "LEFT JOIN check_ins k ON k.event_id = c.event_id AND k.seq = c.counting_seq "
        "WHERE c.event_id = 1 AND c.seq > 5 AND c.seq <= 9 ORDER BY c.seq LIMIT 100");
    QTest::newRow("token") << QStringLiteral("SELECT k.role FROM tokens k LEFT JOIN devices d ON d.id = k.device_id "
                                             "LEFT JOIN events e ON e.id = d.event_id WHERE k.hash = x'00'");
    QTest::newRow("device numbers") << QStringLiteral(
        "SELECT device_seq FROM check_ins WHERE device_id = 1 AND device_seq < 5");
}

void TestQueryPlans::hotStatementsUseIndexes()
{
    QFETCH(QString, sql);
    QStringList plan;
    const auto explained = m_hub->database().each(
        QStringLiteral("EXPLAIN QUERY PLAN ") + sql, {}, [&plan](const store::Row &row) { plan += row.text(3); });
    QVERIFY(explained.ok());
    QVERIFY(!plan.isEmpty());
    for (const QString &step : plan)
        QVERIFY2(!step.startsWith(u"SCAN") && !step.contains(u"TEMP B-TREE"), qPrintable(plan.join(u'\n')));
}

GATEBOOK_TEST_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
