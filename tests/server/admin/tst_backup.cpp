// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "server/admin/backup.h"
#include "server/ledger/ledgerdatabase.h"
#include "shared/store/migrations.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"
#include "tests/support/testrandom.h"

using namespace gatebook;
using namespace gatebook::store;

namespace {

const QUuid kEvent(QStringLiteral("01890000-0000-7000-8000-000000000001"));

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupIsCompleteAndAlone();
    void anEarlierBackupIsReplaced();
    void foreignTargetsAreRefused_data();
    void foreignTargetsAreRefused();
    void aMissingFolderIsNamed();
    void postgreSqlIsSentToItsOwnTools();
    void restoreBringsBackWhatWas();
    void restoreGivesANewHistory();
    void restoreTellsWhichDevicesChanged();
    void restoreIntoAnEmptyFolderWorks();
    void restoreWorksOverADamagedDatabase();
    void badBackupsChangeNothing_data();
    void badBackupsChangeNothing();
    void restoreRefusesADatabaseInUse();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QSet<QString> files() const;
    static std::unique_ptr<Database> open(const QString &file);
    static void addDevice(Database &database, int number);
    static qint64 number(Database &database, const QString &sql);
    Result<admin::RestoreReport> restore(const QString &backup);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_hub;
    test::TestRandom m_random;
    test::TestClock m_clock;
};

void BackupTest::init()
{
    test::failOnAnyWarning();
    m_hub.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_hub = open(path("hub.db"));
    QVERIFY(m_hub);
    QVERIFY(m_hub->change(
        QStringLiteral("INSERT INTO events (uuid, name, history, created_at) VALUES (?, 'Night Run', 77, 0)"),
        {bindable(kEvent)}));
    addDevice(*m_hub, 1);
}

QSet<QString> BackupTest::files() const
{
    const QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    return {names.begin(), names.end()};
}

std::unique_ptr<Database> BackupTest::open(const QString &file)
{
    auto opened = ledger::openLedger({Dialect::Sqlite, file, {}}, Role::Writer);
    return opened ? *std::move(opened) : nullptr;
}

void BackupTest::addDevice(Database &database, int number)
{
    QVERIFY(
        database.change(QStringLiteral("INSERT INTO devices (event_id, uuid, name, created_at) VALUES (1, ?, ?, 0)"),
            {bindable(QUuid::createUuidV5(kEvent, QString::number(number))), QStringLiteral("Laptop %1").arg(number)}));
}

qint64 BackupTest::number(Database &database, const QString &sql)
{
    qint64 value = -1;
    const auto read = database.first(sql, {}, [&value](const Row &row) { value = row.int64(0); });
    return read ? value : -2;
}

Result<admin::RestoreReport> BackupTest::restore(const QString &backup)
{
    return admin::restoreFrom(backup, path("hub.db"), m_random, m_clock);
}

void BackupTest::aBackupIsCompleteAndAlone()
{
    const auto done = admin::backupTo(*m_hub, path("b.db"));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
    QCOMPARE(files(),
        (QSet<QString>{QStringLiteral("hub.db"), QStringLiteral("hub.db-wal"), QStringLiteral("hub.db-shm"),
            QStringLiteral("b.db")}));
    QCOMPARE(QFile::permissions(path("b.db")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto copy = open(path("b.db"));
    QVERIFY(copy);
    QCOMPARE(number(*copy, QStringLiteral("SELECT count(*) FROM devices")), 1);
    QVERIFY2(m_hub->change(QStringLiteral("UPDATE events SET name = 'x'")), "the hub goes on");
}

void BackupTest::anEarlierBackupIsReplaced()
{
    QVERIFY(admin::backupTo(*m_hub, path("b.db")));
    addDevice(*m_hub, 2);
    QVERIFY(admin::backupTo(*m_hub, path("b.db")));
    QFile empty(path("empty.db"));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QVERIFY(admin::backupTo(*m_hub, path("empty.db")));
    for (const char *name : {"b.db", "empty.db"})
        QCOMPARE(number(*open(path(name)), QStringLiteral("SELECT count(*) FROM devices")), 2);
}

void BackupTest::foreignTargetsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << QStringLiteral("letter.txt");
    QTest::newRow("another program's database") << QStringLiteral("other.db");
    QTest::newRow("a kiosk's database") << QStringLiteral("kiosk.db");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("the hub itself") << QStringLiteral("hub.db");
    QTest::newRow("another hub's, in use") << QStringLiteral("running.db");
}

void BackupTest::foreignTargetsAreRefused()
{
    QFETCH(QString, name);
    QFile letter(path("letter.txt"));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear Ada");
    letter.close();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    {
        auto other = Database::open({Dialect::Sqlite, path("other.db"), {}}, Role::Writer);
        QVERIFY(other && (*other)->script({QStringLiteral("CREATE TABLE events (n)")}));
    }
    {
        auto kiosk = Database::open({Dialect::Sqlite, path("kiosk.db"), {}}, Role::Writer);
        const Migration step{{QStringLiteral("CREATE TABLE journal (n)")}, {}};
        QVERIFY(kiosk && migrate(**kiosk, {step}, QStringLiteral("kiosk database")));
    }
    const auto running = open(path("running.db"));
    QVERIFY(running);
    const auto before = files();
    const auto done = admin::backupTo(*m_hub, m_folder->filePath(name));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QCOMPARE(files(), before);
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QCOMPARE(letter.readAll(), QByteArrayLiteral("Dear Ada"));
}

void BackupTest::aMissingFolderIsNamed()
{
    const auto done = admin::backupTo(*m_hub, path("no/b.db"));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::NotFound);
    QVERIFY(done.error().message.contains(path("no")));
}

void BackupTest::postgreSqlIsSentToItsOwnTools()
{
    test::PostgresServer server;
    if (const auto started = server.start(); !started)
        QSKIP(qPrintable(started.error().message));
    const auto location = server.createDatabase(QStringLiteral("t"));
    QVERIFY(location.ok());
    const auto database = Database::open(*location, Role::Writer);
    QVERIFY(database.ok());
    const auto before = files();
    const auto done = admin::backupTo(**database, path("b.db"));
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"pg_dump"));
    QCOMPARE(files(), before);
}

void BackupTest::restoreBringsBackWhatWas()
{
    QVERIFY(admin::backupTo(*m_hub, path("b.db")));
    QVERIFY(m_hub->change(QStringLiteral("UPDATE events SET name = 'wrong'")));
    m_hub.reset();
    const auto report = restore(path("b.db"));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    QVERIFY(report->movedAside.endsWith(u".db") && report->movedAside.contains(u"hub-before-restore-20260501T"));
    QCOMPARE(files(),
        (QSet<QString>{QStringLiteral("hub.db"), QStringLiteral("b.db"), QFileInfo(report->movedAside).fileName()}));
    const auto restored = open(path("hub.db"));
    const auto aside = open(report->movedAside);
    QVERIFY(restored && aside);
    const QString right = QStringLiteral("SELECT count(*) FROM events WHERE name = 'Night Run'");
    QCOMPARE(number(*restored, right), 1);
    QCOMPARE(number(*aside, right), 0);
}

void BackupTest::restoreGivesANewHistory()
{
    QVERIFY(admin::backupTo(*m_hub, path("b.db")));
    m_hub.reset();
    QVERIFY(restore(path("b.db")));
    QSet<qint64> histories{77, number(*open(path("hub.db")), QStringLiteral("SELECT history FROM events"))};
    QVERIFY(restore(path("b.db")));
    histories.insert(number(*open(path("hub.db")), QStringLiteral("SELECT history FROM events")));
    QCOMPARE(histories.size(), 3);
}

void BackupTest::restoreTellsWhichDevicesChanged()
{
    addDevice(*m_hub, 2);
    QVERIFY(m_hub->change(QStringLiteral("UPDATE devices SET revoked_at = 1 WHERE name = 'Laptop 2'")));
    QVERIFY(admin::backupTo(*m_hub, path("b.db")));
    addDevice(*m_hub, 3);
    QVERIFY(m_hub->change(QStringLiteral("UPDATE devices SET revoked_at = 2 WHERE name = 'Laptop 1'")));
    m_hub.reset();
    const auto report = restore(path("b.db"));
    QVERIFY(report.ok());
    QCOMPARE(report->notCompared, QString());
    QCOMPARE(report->enrolledSince.size(), 1);
    QCOMPARE(report->enrolledSince.first().name, QStringLiteral("Laptop 3"));
    QCOMPARE(report->revokedSince.size(), 1);
    QCOMPARE(report->revokedSince.first().name, QStringLiteral("Laptop 1"));
}

void BackupTest::restoreIntoAnEmptyFolderWorks()
{
    QVERIFY(admin::backupTo(*m_hub, path("b.db")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("new")));
    const auto report = admin::restoreFrom(path("b.db"), path("new/hub.db"), m_random, m_clock);
    QVERIFY(report.ok());
    QCOMPARE(report->movedAside, QString());
    QCOMPARE(number(*open(path("new/hub.db")), QStringLiteral("SELECT count(*) FROM devices")), 1);
}

void BackupTest::restoreWorksOverADamagedDatabase()
{
    QVERIFY(admin::backupTo(*m_hub, path("b.db")));
    m_hub.reset();
    QFile damaged(path("hub.db"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(50'000, 'x'));
    damaged.close();
    const auto report = restore(path("b.db"));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    QVERIFY(!report->notCompared.isEmpty());
    QCOMPARE(QFileInfo(report->movedAside).size(), 50'000);
    QVERIFY(open(path("hub.db")));
}

void BackupTest::badBackupsChangeNothing_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("missing") << int(Error::Kind::NotFound);
    QTest::newRow("text") << int(Error::Kind::Corrupt);
    QTest::newRow("empty") << int(Error::Kind::Invalid);
    QTest::newRow("truncated") << int(Error::Kind::Corrupt);
    QTest::newRow("a page overwritten") << int(Error::Kind::Corrupt);
    QTest::newRow("newer") << int(Error::Kind::TooNew);
    QTest::newRow("not a hub") << int(Error::Kind::Invalid);
    QTest::newRow("itself") << int(Error::Kind::Invalid);
}

void BackupTest::badBackupsChangeNothing()
{
    QFETCH(int, kind);
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    const QString bad = row == u"itself" ? path("hub.db") : path("bad.db");
    if (row == u"not a hub") {
        auto other = Database::open({Dialect::Sqlite, bad, {}}, Role::Writer);
        QVERIFY(other && (*other)->script({QStringLiteral("CREATE TABLE events (n)")}));
    } else if (row != u"missing" && row != u"itself") {
        QVERIFY(admin::backupTo(*m_hub, bad));
        QFile file(bad);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (row == u"text" || row == u"empty")
            QVERIFY(file.resize(0) && file.write(row == u"text" ? "Dear Ada, how are you?" : "") >= 0);
        if (row == u"truncated")
            QVERIFY(file.resize(file.size() / 2));
        if (row == u"a page overwritten")
            QVERIFY(file.seek(4096L * 5) && file.write(QByteArray(4096, '\x55')) == 4096);
        file.close();
        if (row == u"newer")
            QVERIFY((*Database::open({Dialect::Sqlite, bad, {}}, Role::Writer))
                        ->script({QStringLiteral("PRAGMA user_version = 999")}));
    }
    m_hub.reset();
    const auto before = files();
    const auto report = restore(bad);
    QVERIFY(!report);
    QVERIFY2(int(report.error().kind) == kind, qPrintable(report.error().message));
    QCOMPARE(files(), before);
    QCOMPARE(number(*open(path("hub.db")), QStringLiteral("SELECT history FROM events")), 77);
}

void BackupTest::restoreRefusesADatabaseInUse()
{
    QVERIFY(admin::backupTo(*m_hub, path("b.db")));
    const auto before = files();
    const auto report = restore(path("b.db"));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Busy);
    QCOMPARE(files(), before);
    QCOMPARE(number(*m_hub, QStringLiteral("SELECT history FROM events")), 77);
}

} // namespace

GATEBOOK_TEST_MAIN(BackupTest)
#include "tst_backup.moc"
