// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/ledger/ledgerfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

// Each derived row and column, damaged by hand, is found and named.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void aSoundLogHolds();
    void damageIsNamed_data();
    void damageIsNamed();
};

namespace {

void play(LedgerFixture &hub)
{
    hub.import({QStringLiteral("A"), QStringLiteral("B")}); // 1, 2
    hub.push({hub.entry(1, QStringLiteral("A")),            // 3
        hub.entry(2, QStringLiteral("A")),                  // 4
        LedgerFixture::undo(3, 1),                          // 5
        LedgerFixture::undo(4, 9),                          // 6, waits
        hub.entry(9, QStringLiteral("B"))});                // 7
}

} // namespace

void TestVerify::aSoundLogHolds()
{
    LedgerFixture hub;
    QCOMPARE(hub.firstBad(), QString());
    play(hub);
    QCOMPARE(hub.firstBad(), QString());
}

void TestVerify::damageIsNamed_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *damage, const char *words) {
        QTest::newRow(damage) << QString::fromLatin1(damage) << QString::fromLatin1(words);
    };
    row("UPDATE events SET head_seq = 9", "head 9");
    row("UPDATE events SET ticket_count = 3", "ticket_count is 3");
    row("DELETE FROM positions WHERE last_seq = 7", "positions");
    row("UPDATE check_ins SET counting_seq = 4 WHERE seq = 3", "check-in 3: counting_seq is 4, computed 3");
    row("UPDATE check_ins SET previous_seq = NULL WHERE seq = 5", "check-in 5: previous_seq is none, computed 4");
    row("UPDATE check_ins SET reason = '' WHERE seq = 4", "check-in 4: reason is ''");
    row("UPDATE check_ins SET ticket_uuid = x'00112233445566778899aabbccddeeff' WHERE seq = 6",
        "check-in 6: ticket_uuid");
    row("UPDATE check_ins SET device_id = 99 WHERE seq = 7", "check-in 7: there is no such device");
    row("UPDATE ticket_state SET counting_seq = 3 WHERE last_seq = 5", "counting_seq is 3 and last_seq 5, computed 4");
    row("DELETE FROM ticket_state WHERE last_seq = 7", "ticket_state has 1 rows, the log makes it 2");
    row("DELETE FROM undos WHERE seq = 5", "check-in 5: this undo is missing");
    row("INSERT INTO undos SELECT event_id, target_uuid, 99 FROM undos WHERE seq = 5", "undo 99");
    row("UPDATE tickets SET seq = 3 WHERE seq = 2", "seq 3 is that of a ticket and of a check-in");
    row("UPDATE tickets SET seq = 2, created_seq = 1", "seq 2 is that of two tickets");
    row("UPDATE tickets SET seq = 99 WHERE seq = 2", "ticket at seq 99");
    row("DELETE FROM check_ins WHERE seq = 3", "check-in 4");
}

void TestVerify::damageIsNamed()
{
    QFETCH(QString, damage);
    QFETCH(QString, words);
    LedgerFixture hub;
    play(hub);
    hub.sql(damage);
    QVERIFY2(hub.firstBad().contains(words), qPrintable(hub.firstBad()));
    QVERIFY(hub.firstBad().startsWith(QStringLiteral("event Night Run: ")));
}

GATEBOOK_TEST_MAIN(TestVerify)
#include "tst_verify.moc"
