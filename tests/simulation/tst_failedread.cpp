// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/search/searchindex.h"
#include "tests/simulation/disktestmachine.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;
using Call = SimDisk::Call;

namespace {

const QString kTable = QStringLiteral("people");
constexpr int kPeople = 1500;

// A table of names with its index, on a disk that fails.
struct Guests : DiskTestMachine
{
    void begin()
    {
        open();
        QVERIFY(database->script(search::SearchIndex::schema(store::Dialect::Sqlite, kTable)));
        QVERIFY(rename(1, kPeople, QStringLiteral("Ada Lovelace")));
        QVERIFY(database->script({QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")}));
    }
    // As an import does: all of them in one transaction.
    [[nodiscard]] Result<void> rename(int first, int last, const QString &name) const
    {
        const auto transaction = store::Transaction::begin(*database);
        if (!transaction)
            return transaction.error();
        search::SearchIndex index(*database, kTable);
        for (int id = first; id <= last; ++id) {
            if (auto set = index.set(id, 1, {name + u' ' + QString::number(id)}); !set)
                return set;
        }
        return (*transaction)->commit();
    }
    [[nodiscard]] bool isSound() const
    {
        return database
            ->script({QStringLiteral("INSERT INTO people_fts (people_fts, rank) VALUES ('integrity-check', 1)")})
            .ok();
    }
};

} // namespace

// What a disk error in the middle of a transaction leaves in the connection that met it.
class FailedReadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theSearchIndexForgetsWhatWasTakenBack_data();
    void theSearchIndexForgetsWhatWasTakenBack();
    void aWalkAcrossANewConnectionIsNoWholeWalk();
    void aFileThatIsGoneIsNotMadeAnew();
};

void FailedReadTest::theSearchIndexForgetsWhatWasTakenBack_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("read") << int(Call::Read);
    QTest::newRow("write") << int(Call::Change);
    QTest::newRow("growth") << int(Call::Growth);
}

void FailedReadTest::theSearchIndexForgetsWhatWasTakenBack()
{
    QFETCH(int, call);
    Guests guests;
    guests.begin();
    int failures = 0;
    for (int n = 1; n < 400; n += 1 + n / 10) {
        // So small a cache that reads and writes come in the middle of statements, as in a large database.
        QVERIFY(guests.database->script(
            {QStringLiteral("PRAGMA cache_size = 10"), QStringLiteral("PRAGMA shrink_memory")}));
        guests.disk.plan({Call(call), n, false});
        const auto renamed
            = guests.rename(n % 50 + 1, n % 50 + 1200, QStringLiteral("Grace Hopper %1").arg(n).repeated(4));
        guests.disk.stopFaults();
        failures += renamed ? 0 : 1;
        QVERIFY2(guests.rename(1, 60, QStringLiteral("Karen Jones %1").arg(n)), qPrintable(QString::number(n)));
        QVERIFY2(guests.isSound(), qPrintable(QString::number(n)));
    }
    QVERIFY(failures > 5);
}

// A statement within a row's callback meets the error; the next one is on a new connection, and the walk on none.
void FailedReadTest::aWalkAcrossANewConnectionIsNoWholeWalk()
{
    DiskTestMachine machine;
    machine.open();
    for (int n = 0; n < 20; ++n)
        QVERIFY(machine.add(n, 8192));
    QVERIFY(machine.database->script({QStringLiteral("PRAGMA shrink_memory")}));
    const auto sum = [&machine] {
        return machine.database->first(
            QStringLiteral("SELECT sum(length(filling)) FROM n"), {}, [](const store::Row &) {});
    };
    const auto walked = machine.database->each(QStringLiteral("SELECT n FROM n"), {}, [&](const store::Row &) {
        machine.disk.plan({Call::Read, 1, false});
        QVERIFY(!sum());
        QVERIFY(sum());
    });
    QVERIFY(!walked);
    QCOMPARE(machine.numbers().size(), 20);
}

// The connection is opened again; a drive that was unplugged must not leave an empty database in its folder.
void FailedReadTest::aFileThatIsGoneIsNotMadeAnew()
{
    DiskTestMachine machine;
    machine.open();
    QVERIFY(machine.add(1));
    QVERIFY(machine.database->script({QStringLiteral("PRAGMA shrink_memory")}));
    machine.disk.plan({Call::Read, 1, true});
    QCOMPARE(machine.numbers(), QList<int>{-1});
    machine.disk.stopFaults();
    const QString elsewhere = machine.path() + QStringLiteral(".elsewhere");
    QVERIFY(QFile::rename(machine.path(), elsewhere));
    const auto refused = machine.add(2);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(machine.path()));
    QVERIFY(QFile::rename(elsewhere, machine.path()));
    QVERIFY(machine.add(3));
    QCOMPARE(machine.numbers(), (QList<int>{1, 3}));
}

GATEBOOK_TEST_MAIN(FailedReadTest)
#include "tst_failedread.moc"
