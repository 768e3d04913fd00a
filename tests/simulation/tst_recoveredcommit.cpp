// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/disktestmachine.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

// What a process that was killed in the middle of a commit leaves behind.
class RecoveredCommitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    // At one of these operations the whole transaction is written and not yet synced.
    void whatIsReadAfterAKillSurvivesAPowerCut()
    {
        int recovered = 0;
        for (int operation = 1; operation <= 12; ++operation) {
            DiskTestMachine machine;
            machine.open();
            QVERIFY(machine.add(1));
            machine.disk.dieAfter(operation);
            const bool committed = machine.add(2).ok();
            machine.database.reset();
            machine.disk.loseProcess();
            machine.disk.revive();
            machine.disk.dieAfter(0);
            machine.open();
            const QList<int> seen = machine.numbers();
            recovered += !committed && seen.contains(2) ? 1 : 0;
            machine.restart(SimDisk::PowerCut::None);
            QCOMPARE(machine.numbers(), seen);
        }
        QVERIFY(recovered > 0);
    }

    // The system reports such a failure once and may have dropped what it was about: frames that SQLite's index of the log names
    // already. Whoever goes by that index, be it in closing, would move what is in their place into the database.
    void whatCantBeSyncedAfterAKillIsNotBelieved()
    {
        int refused = 0;
        qint64 dropped = 0;
        for (int i = 0; i < 200; ++i) {
            DiskTestMachine machine(quint64(i) + 1);
            machine.open();
            QVERIFY(machine.add(1, 30'000));
            machine.disk.dieAfter(1 + i % 40);
            (void)machine.add(2, 50'000);
            machine.database.reset();
            machine.disk.loseProcess();
            machine.disk.revive();
            machine.disk.dieAfter(0);
            machine.disk.failSyncs(1);
            const auto opened
                = store::Database::open({store::Dialect::Sqlite, machine.path(), {}}, store::Role::Writer);
            refused += opened ? 0 : 1;
            dropped += machine.disk.fired().lostWrites;
            machine.disk.failSyncs(0);
            machine.open();
            QString finding;
            QVERIFY(machine.database->first(QStringLiteral("PRAGMA integrity_check"), {},
                [&finding](const store::Row &row) { finding = row.text(0); }));
            QCOMPARE(finding, QStringLiteral("ok"));
            QCOMPARE(machine.numbers().value(0), 1);
        }
        QVERIFY(refused > 0);
        QVERIFY(dropped > 0);
    }
};

GATEBOOK_TEST_MAIN(RecoveredCommitTest)
#include "tst_recoveredcommit.moc"
