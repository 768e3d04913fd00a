// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/ledger/ledgerfixture.h"
#include "tests/support/queryplans.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

namespace {

using Use = void (*)(LedgerFixture &hub);

void push(LedgerFixture &hub)
{
    const QString known = QStringLiteral("A");
    const wire::RefusedItem refused{.clientUuid = LedgerFixture::uuid(9),
        .reason = ScanReason::Invalid,
        .detail = QStringLiteral("scanned_at is required"),
        .deviceSeq = 9,
        .raw = "{}"};
    hub.push({hub.entry(1, known), hub.entry(2, known), hub.entry(1, known), hub.denial(3, known),
        hub.entry(4, QStringLiteral("unknown")), LedgerFixture::undo(5, 1), LedgerFixture::undo(6, 77),
        LedgerFixture::undo(7, 5), refused});
}

void feed(LedgerFixture &hub)
{
    const ledger::Cursor before = hub.head();
    push(hub);
    hub.feed();
    hub.feed(before, 2);
    QVERIFY(hub.reader().holds(hub.event().id, before).ok());
}

void manifest(LedgerFixture &hub)
{
    QVERIFY(hub.reader().manifestPage(hub.event(), std::nullopt, 1).ok());
}

void request(LedgerFixture &hub)
{
    QVERIFY(hub.reader().credential(QByteArray(32, 'x')).ok());
    QVERIFY(hub.reader().event(hub.event().event.uuid).ok());
}

void deviceStatus(LedgerFixture &hub)
{
    QVERIFY(hub.reader().missing(hub.device(0).id, 9).ok());
}

void findPeople(LedgerFixture &hub)
{
    QVERIFY(hub.reader().participants(hub.event(), QStringLiteral("guest"), 20).ok());
}

void importAgain(LedgerFixture &hub)
{
    hub.import({hub.row(QStringLiteral("A"), TicketStatus::Cancelled), hub.row(QStringLiteral("new"))});
}

} // namespace

// What runs for each scan and each page must not walk a table. The statements are those that the hub prepares.
class TestQueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { test::failOnAnyWarning(); }
    void noTableIsWalked_data();
    void noTableIsWalked();
};

void TestQueryPlans::noTableIsWalked_data()
{
    QTest::addColumn<Use>("use");
    QTest::addColumn<bool>("sorts"); // a few rows, bounded by other means
    QTest::newRow("push") << &push << false;
    QTest::newRow("feed") << &feed << false;
    QTest::newRow("manifest") << &manifest << false;
    QTest::newRow("who asks, and of which event") << &request << false;
    QTest::newRow("device status") << &deviceStatus << true; // one device's numbers
    QTest::newRow("search") << &findPeople << true;          // the candidates
    QTest::newRow("import") << &importAgain << false;
}

void TestQueryPlans::noTableIsWalked()
{
    QFETCH(const Use, use);
    QFETCH(const bool, sorts);
    LedgerFixture hub;
    const QStringList fixtures = hub.database().statements();
    hub.import({QStringLiteral("A"), QStringLiteral("B")});
    use(hub);
    const auto plans = test::queryPlans(hub.database(), fixtures);
    QVERIFY2(plans.ok(), qPrintable(plans ? QString() : plans.error().message));
    QVERIFY(!plans->empty());
    for (const test::QueryPlan &plan : *plans) {
        const QString text = plan.sql + u'\n' + plan.steps.join(u'\n');
        QVERIFY2(plan.walks.isEmpty(), qPrintable(text));
        QVERIFY2(sorts || plan.sorts.isEmpty(), qPrintable(text));
    }
}

GATEBOOK_TEST_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
