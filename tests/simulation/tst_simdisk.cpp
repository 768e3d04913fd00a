// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/store/kioskdatabase.h"
#include "shared/store/database.h"
#include "tests/simulation/disktestmachine.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

using PowerCut = SimDisk::PowerCut;

QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> found;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly) && !name.endsWith(QStringLiteral("-shm")))
            found.insert(name, file.readAll());
    }
    return found;
}

QMap<QString, QByteArray> contentsAfter(quint64 seed, PowerCut what)
{
    DiskTestMachine machine(seed);
    machine.open();
    for (int i = 0; i < 20; ++i)
        (void)machine.add(i, 3'000);
    machine.disk.dieAfter(7);
    for (int i = 0; i < 20; ++i)
        (void)machine.add(i, 3'000);
    machine.database.reset();
    machine.disk.losePower(what);
    return contents(machine.folder.path());
}

} // namespace

// The simulated disk keeps what was synced, loses what was not, and says the same for the same seed.
class SimDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void qtSqlGoesThroughIt();
    void aCommittedTransactionSurvivesAPowerCut_data();
    void aCommittedTransactionSurvivesAPowerCut();
    void withoutASyncACommittedTransactionIsLost();
    void aFileIsNotThereBeforeItsFolderWasSynced();
    void aDeadDiskChangesNothingAtClose();
    void itDiesAtTheOperationThatWasAskedFor();
    void aKilledProcessLosesNoWrite();
    void aFailedSyncFailsTheCommitAndIsSurvived();
    void aFullDiskFailsAndRecovers();
    void aFlippedBitIsNoticed();
    void aCopyAfterAPowerCutLeavesTheDiskAlone();
    void aWriteIsTornAtASector();
    void theSameSeedLeavesTheSameBytes();
    void filesElsewhereAreNotItsBusiness();
};

void SimDiskTest::qtSqlGoesThroughIt()
{
    DiskTestMachine machine;
    machine.open();
    const qint64 before = machine.disk.operations();
    QVERIFY(machine.add(1));
    QVERIFY(machine.disk.operations() >= before + 3); // at least a frame's head, its page, the sync
}

void SimDiskTest::aCommittedTransactionSurvivesAPowerCut_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("none") << int(PowerCut::None);
    QTest::newRow("all") << int(PowerCut::All);
    QTest::newRow("subset") << int(PowerCut::Subset);
    QTest::newRow("torn") << int(PowerCut::Torn);
}

void SimDiskTest::aCommittedTransactionSurvivesAPowerCut()
{
    QFETCH(int, what);
    DiskTestMachine machine;
    machine.open();
    QList<int> committed;
    for (int round = 0; round < 50; ++round) {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(machine.add(round, 2'000));
            committed += round;
        }
        if (round % 5 == 0)
            QVERIFY(machine.database->script({QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}));
        machine.restart(PowerCut(what));
        QCOMPARE(machine.numbers(), committed);
    }
}

void SimDiskTest::withoutASyncACommittedTransactionIsLost()
{
    DiskTestMachine machine;
    machine.open();
    QVERIFY(machine.add(1));
    QVERIFY(machine.database->script({QStringLiteral("PRAGMA synchronous=NORMAL")}));
    QVERIFY(machine.add(2));
    machine.restart(PowerCut::None);
    QCOMPARE(machine.numbers(), QList<int>{1});
    QVERIFY(machine.disk.fired().lostWrites > 0);
}

void SimDiskTest::aFileIsNotThereBeforeItsFolderWasSynced()
{
    DiskTestMachine machine;
    {
        auto opened = store::Database::open({store::Dialect::Sqlite, machine.path(), {}}, store::Role::Reader);
        QVERIFY(!opened); // nothing there yet
    }
    machine.disk.dieAfter(1);
    QVERIFY(!store::Database::open({store::Dialect::Sqlite, machine.path(), {}}, store::Role::Writer));
    QVERIFY(QFile::exists(machine.path()));
    machine.disk.losePower(PowerCut::None);
    QVERIFY(!QFile::exists(machine.path()));
    machine.disk.revive();
    machine.open();
    QVERIFY(machine.add(1));
    machine.restart(PowerCut::None);
    QCOMPARE(machine.numbers(), QList<int>{1});
}

void SimDiskTest::aDeadDiskChangesNothingAtClose()
{
    DiskTestMachine machine;
    machine.open();
    QVERIFY(machine.add(1));
    const auto before = contents(machine.folder.path());
    QVERIFY(before.contains(QStringLiteral("a.db-wal")));
    machine.disk.die();
    QVERIFY(!machine.add(2));
    machine.database.reset();
    QCOMPARE(contents(machine.folder.path()), before);
    QVERIFY(!store::Database::open({store::Dialect::Sqlite, machine.path(), {}}, store::Role::Writer));
    QCOMPARE(machine.disk.fired().deaths, 1);
}

void SimDiskTest::itDiesAtTheOperationThatWasAskedFor()
{
    for (int n = 1; n < 12; ++n) {
        DiskTestMachine machine{quint64(n)};
        machine.open();
        const qint64 before = machine.disk.operations();
        machine.disk.dieAfter(n);
        int written = 0;
        while (machine.add(written))
            ++written;
        QVERIFY(machine.disk.isDead());
        QCOMPARE(machine.disk.operations(), before + n);
        machine.restart(PowerCut::None);
        const qsizetype found = machine.numbers().size();
        QVERIFY(found == written || found == written + 1);
    }
}

void SimDiskTest::aKilledProcessLosesNoWrite()
{
    DiskTestMachine machine;
    machine.open();
    QVERIFY(machine.database->script({QStringLiteral("PRAGMA synchronous=NORMAL")}));
    QVERIFY(machine.add(1));
    machine.disk.die();
    machine.database.reset();
    machine.disk.loseProcess();
    machine.disk.revive();
    QVERIFY(!QFile::exists(machine.path() + QStringLiteral("-shm")));
    machine.open();
    QCOMPARE(machine.numbers(), QList<int>{1});
}

void SimDiskTest::aFailedSyncFailsTheCommitAndIsSurvived()
{
    DiskTestMachine machine;
    machine.open();
    QList<int> committed;
    for (int i = 0; i < 200; ++i) {
        machine.disk.failSyncs(i % 3 == 0 ? 1 : 0);
        const bool done = machine.add(i, i * 50).ok();
        QCOMPARE(done, i % 3 != 0);
        if (done)
            committed += i;
        machine.disk.failSyncs(i % 7 == 0 ? 1 : 0);
        (void)machine.database->script({QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")});
        machine.disk.failSyncs(0);
        QCOMPARE(machine.numbers(), committed);
        if (i % 10 == 9)
            machine.restart(PowerCut::Subset);
        QCOMPARE(machine.numbers(), committed);
    }
    QVERIFY(machine.disk.fired().failedSyncs > 60);
}

void SimDiskTest::aFullDiskFailsAndRecovers()
{
    DiskTestMachine machine;
    machine.open();
    QVERIFY(machine.add(1));
    machine.disk.setFull(true);
    const auto refused = machine.add(2, 100'000);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::DiskFull);
    QVERIFY(machine.disk.fired().fullWrites > 0);
    machine.disk.setFull(false);
    QVERIFY(machine.add(3, 100'000));
    machine.restart(PowerCut::None);
    QCOMPARE(machine.numbers(), (QList<int>{1, 3}));
}

void SimDiskTest::aFlippedBitIsNoticed()
{
    for (quint64 seed = 1; seed <= 60; ++seed) {
        const QTemporaryDir folder(kDiskTestFolder);
        TestRandom random(seed);
        SimDisk disk(folder.path(), random);
        QVERIFY(KioskDatabase::open(folder.path()).ok());
        QVERIFY(KioskDatabase::open(folder.path()).ok());
        QVERIFY(disk.flipBit(folder.filePath(QStringLiteral("kiosk.db"))));
        const auto opened = KioskDatabase::open(folder.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Corrupt);
    }
}

void SimDiskTest::aCopyAfterAPowerCutLeavesTheDiskAlone()
{
    DiskTestMachine machine;
    machine.open();
    QVERIFY(machine.add(1));
    QVERIFY(machine.database->script({QStringLiteral("PRAGMA synchronous=NORMAL")}));
    QVERIFY(machine.add(2));
    const auto before = contents(machine.folder.path());
    for (const PowerCut what : {PowerCut::None, PowerCut::All}) {
        DiskTestMachine other;
        QVERIFY(machine.disk.copyAfterPowerCut(what, other.folder.path()) > 0);
        other.open();
        QCOMPARE(other.numbers(), what == PowerCut::None ? (QList<int>{1}) : (QList<int>{1, 2}));
    }
    QCOMPARE(contents(machine.folder.path()), before);
    QVERIFY(machine.add(3));
    QCOMPARE(machine.numbers(), (QList<int>{1, 2, 3}));
}

void SimDiskTest::aWriteIsTornAtASector()
{
    DiskTestMachine machine;
    machine.open();
    QVERIFY(machine.database->script({QStringLiteral("PRAGMA synchronous=OFF")}));
    const QByteArray before = contents(machine.folder.path()).value(QStringLiteral("a.db-wal"));
    QVERIFY(machine.add(1, 20'000));
    const QByteArray written = contents(machine.folder.path()).value(QStringLiteral("a.db-wal"));
    machine.disk.die();
    machine.database.reset();
    machine.disk.losePower(PowerCut::Torn);
    QCOMPARE(machine.disk.fired().tornWrites, 1);
    const QByteArray left = contents(machine.folder.path()).value(QStringLiteral("a.db-wal"));
    QVERIFY(left != written && left != before);
}

void SimDiskTest::theSameSeedLeavesTheSameBytes()
{
    const auto first = contentsAfter(7, PowerCut::Torn);
    QVERIFY(first.size() == 2);
    QCOMPARE(contentsAfter(7, PowerCut::Torn), first);
    QVERIFY(contentsAfter(8, PowerCut::Torn) != first);
}

void SimDiskTest::filesElsewhereAreNotItsBusiness()
{
    DiskTestMachine machine;
    const QTemporaryDir elsewhere(kDiskTestFolder);
    machine.disk.die();
    const QString path = elsewhere.filePath(QStringLiteral("b.db"));
    auto opened = store::Database::open({store::Dialect::Sqlite, path, {}}, store::Role::Writer);
    QVERIFY(opened.ok());
    QVERIFY((*opened)->script({QStringLiteral("CREATE TABLE n (n)")}));
    QCOMPARE(machine.disk.operations(), 0);
}

GATEBOOK_TEST_MAIN(SimDiskTest)
#include "tst_simdisk.moc"
