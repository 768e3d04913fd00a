// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "shared/store/database.h"
#include "shared/store/migrations.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::store;

namespace {

const QString kWhat = QStringLiteral("hub database");

Migration sameFor(const QStringList &statements)
{
    return {statements, statements};
}

std::vector<Migration> threeSteps()
{
    return {
        sameFor({QStringLiteral("CREATE TABLE a (n integer)"), QStringLiteral("INSERT INTO a VALUES (1)")}),
        sameFor({QStringLiteral("ALTER TABLE a ADD COLUMN m integer"), QStringLiteral("INSERT INTO a VALUES (2, 2)")}),
        sameFor({QStringLiteral("CREATE TABLE b (n integer)"), QStringLiteral("INSERT INTO b VALUES (1)")}),
    };
}

// Never ends, and fills the WAL meanwhile.
Migration endless()
{
    return {{QStringLiteral("DROP TABLE b"), QStringLiteral("CREATE TABLE c (x)"),
                QStringLiteral("INSERT INTO c WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) "
                               "SELECT zeroblob(100000) FROM r")},
        {}};
}

// What this program does when a test starts it again as a child.
int migrateAsChild(const QStringList &arguments)
{
    DatabaseLocation location{Dialect::Sqlite, arguments.at(2), {}};
    if (location.path.startsWith(u"postgresql:"))
        location = {Dialect::PostgreSql, {}, arguments.at(2)};
    auto steps = threeSteps();
    if (arguments.at(1) == u"--migrate-for-ever")
        steps.push_back(endless());
    auto opened = Database::open(location, Role::Guest);
    const auto done = opened ? migrate(**opened, steps, kWhat) : Result<void>(opened.error());
    if (done)
        return 0;
    std::fputs(qPrintable(done.error().message), stderr);
    return 1;
}

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepsAreTakenOnce();
    void aBrokenStepIsRolledBackWhole();
    void aNewerFileIsRefusedAndLeftAlone();
    void anotherProgramsFileIsRefused();
    void aReaderWantsTheNewestVersion();
    void programsThatMigrateAtOnceAllEndWell_data();
    void programsThatMigrateAtOnceAllEndWell();
    void aKilledMigrationLeavesTheOldVersion();

private:
    static void check(Database &database);
    [[nodiscard]] Result<std::unique_ptr<Database>> open(Role role = Role::Writer) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void MigrationsTest::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("t.db"));
}

Result<std::unique_ptr<Database>> MigrationsTest::open(Role role) const
{
    return Database::open({Dialect::Sqlite, m_path, {}}, role);
}

// Version 3, each step taken exactly once.
void MigrationsTest::check(Database &database)
{
    QList<qint64> rows;
    QVERIFY(database.each(QStringLiteral("SELECT n FROM a UNION ALL SELECT n + 10 FROM b ORDER BY 1"), {},
        [&rows](const Row &row) { rows.append(row.int64(0)); }));
    QCOMPARE(rows, (QList<qint64>{1, 2, 11}));
    QVERIFY(checkVersion(database, threeSteps(), kWhat));
}

void MigrationsTest::stepsAreTakenOnce()
{
    QVERIFY(!isMarkedAsOurs(m_path));
    auto database = *open();
    QVERIFY(migrate(*database, {threeSteps().front()}, kWhat));
    QVERIFY(migrate(*database, threeSteps(), kWhat));
    QVERIFY(migrate(*database, threeSteps(), kWhat));
    check(*database);
    database.reset(); // the mark goes from the WAL into the file
    QVERIFY(isMarkedAsOurs(m_path));
}

void MigrationsTest::aBrokenStepIsRolledBackWhole()
{
    const auto database = open();
    auto steps = threeSteps();
    steps.push_back(sameFor({QStringLiteral("DROP TABLE a"), QStringLiteral("CREATE TABLE b (n integer)")}));
    const auto done = migrate(**database, steps, kWhat);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"version 4") && done.error().message.contains(m_path),
        qPrintable(done.error().message));
    check(**database);
}

void MigrationsTest::aNewerFileIsRefusedAndLeftAlone()
{
    const auto contents = [this] {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(migrate(**open(), threeSteps(), kWhat));
    const QByteArray before = contents();
    for (const Role role : {Role::Writer, Role::Guest, Role::Reader}) {
        const auto database = open(role);
        const auto done = role == Role::Reader ? checkVersion(**database, {threeSteps().front()}, kWhat)
                                               : migrate(**database, {threeSteps().front()}, kWhat);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::TooNew);
        QVERIFY(done.error().message.contains(m_path));
    }
    QVERIFY(!before.isEmpty());
    QCOMPARE(contents(), before);
}

void MigrationsTest::anotherProgramsFileIsRefused()
{
    const auto database = open();
    QVERIFY(
        (*database)->script({QStringLiteral("CREATE TABLE bookmarks (n)"), QStringLiteral("PRAGMA user_version = 1")}));
    const auto done = migrate(**database, threeSteps(), kWhat);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QVERIFY(!isMarkedAsOurs(m_path));
}

void MigrationsTest::aReaderWantsTheNewestVersion()
{
    QVERIFY(migrate(**open(), {threeSteps().front()}, kWhat));
    const auto database = open(Role::Reader);
    const auto done = checkVersion(**database, threeSteps(), kWhat);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QVERIFY(checkVersion(**database, {threeSteps().front()}, kWhat));
}

void MigrationsTest::programsThatMigrateAtOnceAllEndWell_data()
{
    QTest::addColumn<bool>("postgreSql");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

void MigrationsTest::programsThatMigrateAtOnceAllEndWell()
{
    QFETCH(bool, postgreSql);
    test::PostgresServer server;
    DatabaseLocation location{Dialect::Sqlite, m_path, {}};
    if (postgreSql) {
        if (const auto started = server.start(); !started)
            QSKIP(qPrintable(started.error().message));
        location = *server.createDatabase(QStringLiteral("t"));
    }
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < 4; ++i) {
        children.push_back(std::make_unique<QProcess>());
        children.back()->start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--migrate"), postgreSql ? location.url : location.path});
    }
    for (const auto &child : children) {
        QVERIFY(child->waitForFinished(60'000));
        QVERIFY2(child->exitStatus() == QProcess::NormalExit && child->exitCode() == 0,
            child->readAllStandardError().constData());
    }
    const auto database = Database::open(location, Role::Reader);
    QVERIFY(database.ok());
    check(**database);
}

void MigrationsTest::aKilledMigrationLeavesTheOldVersion()
{
    QVERIFY(migrate(**open(), threeSteps(), kWhat));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--migrate-for-ever"), m_path});
    const auto walSize = [this] { return QFileInfo(m_path + QStringLiteral("-wal")).size(); };
    QTRY_VERIFY_WITH_TIMEOUT(walSize() > 1'000'000 || child.state() == QProcess::NotRunning, 30'000);
    QVERIFY2(child.state() == QProcess::Running, child.readAllStandardError().constData());
    child.kill();
    QVERIFY(child.waitForFinished());
    const auto database = open();
    QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().message));
    check(**database);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1).startsWith(u"--migrate"))
        return migrateAsChild(app.arguments());
    MigrationsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_migrations.moc"
