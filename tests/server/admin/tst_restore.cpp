// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include "tests/server/admin/backupfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::store;

namespace {

class RestoreTest : public QObject, protected test::BackupFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void restoreBringsBackWhatWas();
    void restoreGivesANewHistory();
    void restoreTellsWhichDevicesChanged();
    void restoreTellsWhichAdminsAndEventsChanged();
    void theRestoredCopyIsItsOwnersAlone();
    void restoreIntoAnEmptyFolderWorks();
    void restoreWorksOverADamagedDatabase();
    void badBackupsChangeNothing_data();
    void badBackupsChangeNothing();
    void restoreRefusesADatabaseInUse();
};

void RestoreTest::init()
{
    test::failOnAnyWarning();
    begin();
}

void RestoreTest::restoreBringsBackWhatWas()
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

void RestoreTest::restoreGivesANewHistory()
{
    QVERIFY(admin::backupTo(*m_hub, path("b.db")));
    m_hub.reset();
    QVERIFY(restore(path("b.db")));
    QSet<qint64> histories{77, number(*open(path("hub.db")), QStringLiteral("SELECT history FROM events"))};
    QVERIFY(restore(path("b.db")));
    histories.insert(number(*open(path("hub.db")), QStringLiteral("SELECT history FROM events")));
    QCOMPARE(histories.size(), 3);
}

void RestoreTest::restoreTellsWhichDevicesChanged()
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

void RestoreTest::restoreTellsWhichAdminsAndEventsChanged()
{
    admin::Registry registry(*m_hub, m_clock, m_random);
    const auto kim = registry.addAdmin(QStringLiteral("Kim"));
    const auto lee = registry.addAdmin(QStringLiteral("Lee"));
    QVERIFY(kim && lee && registry.revokeAdmin(lee->first.uuid));
    QVERIFY(admin::backupTo(*m_hub, path("b.db")));
    const auto pat = registry.addAdmin(QStringLiteral("Pat"));
    QVERIFY(pat && registry.revokeAdmin(kim->first.uuid));
    const QUuid night = registry.events()->front().event.uuid;
    Event later;
    later.name = QStringLiteral("Day Run");
    const auto created = registry.createEvent(later);
    QVERIFY(created && registry.archiveEvent(night));
    m_hub.reset();
    const auto report = restore(path("b.db"));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    QCOMPARE(report->adminsAddedSince.size(), 1);
    QCOMPARE(report->adminsAddedSince[0].uuid, pat->first.uuid);
    QCOMPARE(report->adminsRevokedSince.size(), 1);
    QCOMPARE(report->adminsRevokedSince[0].uuid, kim->first.uuid);
    QCOMPARE(report->eventsCreatedSince.size(), 1);
    QCOMPARE(report->eventsCreatedSince[0].event.uuid, created->uuid);
    QCOMPARE(report->eventsArchivedSince.size(), 1);
    QCOMPARE(report->eventsArchivedSince[0].event.uuid, night);
}

void RestoreTest::theRestoredCopyIsItsOwnersAlone()
{
    QVERIFY(admin::backupTo(*m_hub, path("b.db")));
    m_hub.reset();
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(path("b.db"), QFile::ReadOwner | QFile::WriteOwner | others));
    QVERIFY(restore(path("b.db")));
    QCOMPARE(QFile::permissions(path("hub.db")) & others, QFile::Permissions());
}

void RestoreTest::restoreIntoAnEmptyFolderWorks()
{
    QVERIFY(admin::backupTo(*m_hub, path("b.db")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("new")));
    const auto report = admin::restoreFrom(path("b.db"), path("new/hub.db"), m_random, m_clock);
    QVERIFY(report.ok());
    QCOMPARE(report->movedAside, QString());
    QCOMPARE(number(*open(path("new/hub.db")), QStringLiteral("SELECT count(*) FROM devices")), 1);
}

void RestoreTest::restoreWorksOverADamagedDatabase()
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

void RestoreTest::badBackupsChangeNothing_data()
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

void RestoreTest::badBackupsChangeNothing()
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

void RestoreTest::restoreRefusesADatabaseInUse()
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

GATEBOOK_TEST_MAIN(RestoreTest)
#include "tst_restore.moc"
