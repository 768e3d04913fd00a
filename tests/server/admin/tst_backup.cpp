// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTest>

#include "shared/store/migrations.h"
#include "tests/server/admin/backupfixture.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::store;

namespace {

class BackupTest : public QObject, protected test::BackupFixture
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
};

void BackupTest::init()
{
    test::failOnAnyWarning();
    begin();
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

} // namespace

GATEBOOK_TEST_MAIN(BackupTest)
#include "tst_backup.moc"
