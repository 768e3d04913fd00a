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
};

GATEBOOK_TEST_MAIN(RecoveredCommitTest)
#include "tst_recoveredcommit.moc"
