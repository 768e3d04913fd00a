// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/disktestmachine.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

// The first opening of a database, on a disk that fails it.
class NewDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    // A main file that stays empty beside a WAL full of commits loses them all at the next opening.
    void whatWasCommittedIsThereWhicheverSyncsFailedBefore_data()
    {
        QTest::addColumn<int>("failing");
        for (int failing = 1; failing <= 4; ++failing)
            QTest::addRow("the first %d", failing) << failing;
    }
    void whatWasCommittedIsThereWhicheverSyncsFailedBefore()
    {
        QFETCH(const int, failing);
        DiskTestMachine machine;
        machine.disk.failSyncs(failing);
        const store::DatabaseLocation here{store::Dialect::Sqlite, machine.path(), {}};
        int refused = 0;
        auto opened = store::Database::open(here, store::Role::Writer);
        for (; !opened && refused <= failing; ++refused)
            opened = store::Database::open(here, store::Role::Writer);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        QVERIFY(refused > 0);
        opened->reset();
        machine.disk.failSyncs(0);
        machine.open();
        QVERIFY(machine.add(1));
        machine.restart(SimDisk::PowerCut::None);
        QCOMPARE(machine.numbers(), QList<int>{1});
    }
};

GATEBOOK_TEST_MAIN(NewDatabaseTest)
#include "tst_newdatabase.moc"
