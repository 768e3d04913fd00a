// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/store/database.h"
#include "shared/store/migrations.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::store;

namespace {

class PostgreSqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void valuesComeBackAsTheyWere();
    void aStatementCanBeUsedInsideItself();
    void aFailedStatementEndsItsTransaction();
    void aDoubleDefinitionMakesNoNoise();
    void aReaderCantWriteAndSeesOneSnapshot();
    void timeoutsAreSet();
    void migrationsMoveTheVersionAndRefuseANewerOne();
    void unsafeSettingsAreRefusedByName_data();
    void unsafeSettingsAreRefusedByName();
    void badAddressesAreRefusedWithoutThePassword_data();
    void badAddressesAreRefusedWithoutThePassword();
    void aKilledServerIsFoundAgain();

private:
    std::unique_ptr<Database> open(Role role = Role::Writer);

    test::PostgresServer m_server;
    DatabaseLocation m_location;
};

void PostgreSqlTest::initTestCase()
{
    if (const auto started = m_server.start(); !started)
        QSKIP(qPrintable(started.error().message));
}

void PostgreSqlTest::init()
{
    test::failOnAnyWarning();
    static int count = 0;
    auto made = m_server.createDatabase(QStringLiteral("t%1").arg(++count));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    m_location = *made;
}

std::unique_ptr<Database> PostgreSqlTest::open(Role role)
{
    auto opened = Database::open(m_location, role);
    if (!opened)
        qCritical("%s", qPrintable(opened.error().message));
    return opened ? *std::move(opened) : nullptr;
}

void PostgreSqlTest::valuesComeBackAsTheyWere()
{
    const auto db = open();
    QVERIFY(db);
    QVERIFY(db->script({QStringLiteral("CREATE TABLE t (a bigint, b bytea, c text, d boolean, e bytea, f bigint)")}));
    const QUuid uuid(QStringLiteral("01234567-89ab-7def-8123-00ff00ff00ff"));
    const qint64 big = std::numeric_limits<qint64>::min();
    const auto put = db->change(QStringLiteral("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)"),
        {big, bindable(uuid), bindable(QStringLiteral("O'Brien \\ ? ü")), true, bindable(QUuid()),
            quint64(0xffff'ffff'ffff'ffffU)});
    QCOMPARE(*put, 1);
    int rows = 0;
    QVERIFY(db->each(QStringLiteral("SELECT * FROM t WHERE b = ?"), {bindable(uuid)}, [&](const Row &row) {
        ++rows;
        QCOMPARE(row.int64(0), big);
        QCOMPARE(row.uuid(1), uuid);
        QCOMPARE(row.text(2), QStringLiteral("O'Brien \\ ? ü"));
        QVERIFY(row.boolean(3));
        QVERIFY(row.isNull(4));
        QCOMPARE(row.int64(5), -1);
    }));
    QCOMPARE(rows, 1);
}

void PostgreSqlTest::aStatementCanBeUsedInsideItself()
{
    const auto db = open();
    QVERIFY(db->script({QStringLiteral("CREATE TABLE t AS SELECT generate_series(1, 3) AS n")}));
    const QString sql = QStringLiteral("SELECT n FROM t WHERE n >= ? ORDER BY n");
    QList<qint64> seen;
    QVERIFY(db->each(sql, {1}, [&](const Row &outer) {
        QVERIFY(db->each(sql, {outer.int64(0)}, [&](const Row &inner) { seen.append(inner.int64(0)); }));
    }));
    QCOMPARE(seen, (QList<qint64>{1, 2, 3, 2, 3, 3}));
}

void PostgreSqlTest::aFailedStatementEndsItsTransaction()
{
    const auto db = open();
    QVERIFY(db->script({QStringLiteral("CREATE TABLE t (n integer PRIMARY KEY)")}));
    const QString insert = QStringLiteral("INSERT INTO t VALUES (?)");
    {
        auto transaction = Transaction::begin(*db);
        QVERIFY(transaction.ok());
        QVERIFY(db->change(insert, {1}));
        QVERIFY(!db->change(insert, {1}));
        QVERIFY(!db->change(insert, {2}));
        QVERIFY2(!(*transaction)->commit(), "the server would answer COMMIT with success and roll back");
    }
    qint64 count = -1;
    QVERIFY(db->first(QStringLiteral("SELECT count(*) FROM t"), {}, [&](const Row &row) { count = row.int64(0); }));
    QCOMPARE(count, 0);
    QVERIFY(db->change(insert, {3}));
}

void PostgreSqlTest::aDoubleDefinitionMakesNoNoise()
{
    const auto db = open();
    const QString create = QStringLiteral("CREATE TABLE IF NOT EXISTS t (n integer)");
    QVERIFY(db->script({create, create}));
}

void PostgreSqlTest::aReaderCantWriteAndSeesOneSnapshot()
{
    const auto writer = open();
    QVERIFY(writer->script({QStringLiteral("CREATE TABLE t (n integer)")}));
    const auto reader = open(Role::Reader);
    const auto refused = reader->change(QStringLiteral("INSERT INTO t VALUES (1)"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);

    const auto count = [&] {
        qint64 value = -1;
        const auto read = reader->first(
            QStringLiteral("SELECT count(*) FROM t"), {}, [&](const Row &row) { value = row.int64(0); });
        return read ? value : -2;
    };
    auto snapshot = Transaction::begin(*reader);
    QVERIFY(snapshot.ok());
    QCOMPARE(count(), 0);
    QVERIFY(writer->change(QStringLiteral("INSERT INTO t VALUES (1)")));
    QCOMPARE(count(), 0);
    snapshot->reset();
    QCOMPARE(count(), 1);
}

void PostgreSqlTest::timeoutsAreSet()
{
    const auto db = open();
    const QList<std::pair<QString, QString>> expected{
        {QStringLiteral("lock_timeout"), QStringLiteral("2s")},
        {QStringLiteral("statement_timeout"), QStringLiteral("5s")},
        {QStringLiteral("idle_in_transaction_session_timeout"), QStringLiteral("10s")},
    };
    for (const auto &[name, value] : expected) {
        QString text;
        QVERIFY(
            db->first(QStringLiteral("SELECT current_setting(?)"), {name}, [&](const Row &r) { text = r.text(0); }));
        QCOMPARE(text, value);
    }
    const auto other = open();
    QVERIFY(db->script({QStringLiteral("CREATE TABLE t (n integer)")}));
    auto holder = Transaction::begin(*db);
    QVERIFY(db->script({QStringLiteral("LOCK TABLE t")}));
    const auto waited = other->change(QStringLiteral("INSERT INTO t VALUES (1)"));
    QVERIFY(!waited);
    QCOMPARE(waited.error().kind, Error::Kind::Busy);
}

void PostgreSqlTest::migrationsMoveTheVersionAndRefuseANewerOne()
{
    const auto db = open();
    const Migration one{{}, {QStringLiteral("CREATE TABLE a (n integer)")}};
    const Migration two{{}, {QStringLiteral("CREATE TABLE b (n integer)"), QStringLiteral("INSERT INTO b VALUES (1)")}};
    const Migration broken{{}, {QStringLiteral("DROP TABLE b"), QStringLiteral("CREATE TABLE a (n integer)")}};
    const QString what = QStringLiteral("hub database");
    QCOMPARE(checkVersion(*db, {one}, what).error().kind, Error::Kind::Conflict);
    QVERIFY(migrate(*db, {one}, what));
    QVERIFY(migrate(*db, {one, two}, what));
    QVERIFY(migrate(*db, {one, two}, what));
    QVERIFY(!migrate(*db, {one, two, broken}, what));
    QVERIFY(checkVersion(*db, {one, two}, what));
    QVERIFY2(db->script({QStringLiteral("SELECT n FROM b")}), "the broken step was rolled back whole");
    QCOMPARE(migrate(*db, {one}, what).error().kind, Error::Kind::TooNew);
    QCOMPARE(checkVersion(*db, {one}, what).error().kind, Error::Kind::TooNew);
}

void PostgreSqlTest::unsafeSettingsAreRefusedByName_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("undo");
    QTest::addColumn<QString>("setting");
    QTest::newRow("synchronous_commit") << QStringLiteral("ALTER SYSTEM SET synchronous_commit = off")
                                        << QStringLiteral("ALTER SYSTEM RESET ALL")
                                        << QStringLiteral("synchronous_commit");
    QTest::newRow("fsync") << QStringLiteral("ALTER SYSTEM SET fsync = off") << QStringLiteral("ALTER SYSTEM RESET ALL")
                           << QStringLiteral("fsync");
    QTest::newRow("full_page_writes") << QStringLiteral("ALTER SYSTEM SET full_page_writes = off")
                                      << QStringLiteral("ALTER SYSTEM RESET ALL") << QStringLiteral("full_page_writes");
    QTest::newRow("read only") << QStringLiteral("ALTER SYSTEM SET default_transaction_read_only = on")
                               << QStringLiteral("ALTER SYSTEM RESET ALL") << QStringLiteral("transaction_read_only");
}

void PostgreSqlTest::unsafeSettingsAreRefusedByName()
{
    QFETCH(QString, change);
    QFETCH(QString, undo);
    QFETCH(QString, setting);
    const QString reload = QStringLiteral("SELECT pg_reload_conf()");
    QVERIFY(m_server.sql(change) && m_server.sql(reload));
    const auto refusal = [&] {
        const auto opened = Database::open(m_location, Role::Writer);
        return opened ? QString() : opened.error().message;
    };
    QTRY_VERIFY(refusal().contains(setting)); // the server takes a moment to read its settings again
    QVERIFY(m_server.sql(undo) && m_server.sql(reload));
    QTRY_VERIFY(refusal().isEmpty());
}

void PostgreSqlTest::badAddressesAreRefusedWithoutThePassword_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QString &url, Error::Kind kind) {
        QTest::newRow(name) << url << static_cast<int>(kind);
    };
    row("no address", QString(), Error::Kind::Invalid);
    row("another scheme", QStringLiteral("mysql://u:s3cret@localhost/d"), Error::Kind::Invalid);
    row("no database", QStringLiteral("postgresql://u:s3cret@localhost/"), Error::Kind::Invalid);
    row("bad port", QStringLiteral("postgresql://u:s3cret@localhost:99999/d"), Error::Kind::Invalid);
    row("unknown option", QStringLiteral("postgresql://u:s3cret@localhost/d?options=-c"), Error::Kind::Invalid);
    row("smuggled option", QStringLiteral("postgresql://u:s3cret@localhost/d?sslmode=a%20host=b"),
        Error::Kind::Invalid);
    row("nobody listens", QStringLiteral("postgresql://u:s3cret@127.0.0.1:1/d"), Error::Kind::Unavailable);
}

void PostgreSqlTest::badAddressesAreRefusedWithoutThePassword()
{
    QFETCH(QString, url);
    QFETCH(int, kind);
    const auto opened = Database::open({Dialect::PostgreSql, {}, url}, Role::Writer);
    QVERIFY(!opened);
    QCOMPARE(static_cast<int>(opened.error().kind), kind);
    QVERIFY2(!opened.error().message.contains(u"s3cret"), qPrintable(opened.error().message));
}

void PostgreSqlTest::aKilledServerIsFoundAgain()
{
    const auto db = open();
    QVERIFY(db->script({QStringLiteral("CREATE TABLE t (n integer)")}));
    const QString insert = QStringLiteral("INSERT INTO t VALUES (?)");
    QVERIFY(db->change(insert, {1}));
    {
        auto transaction = Transaction::begin(*db);
        QVERIFY(db->change(insert, {2}));
        QVERIFY(m_server.stopImmediately());
        QVERIFY(!db->change(insert, {3}));
        QVERIFY(m_server.startAgain());
        QVERIFY2(!db->change(insert, {4}), "must not slip out of the transaction that was lost");
        QVERIFY(!(*transaction)->commit());
    }
    QVERIFY(db->change(insert, {5}));
    QList<qint64> kept;
    QVERIFY(db->each(QStringLiteral("SELECT n FROM t ORDER BY n"), {}, [&](const Row &r) { kept.append(r.int64(0)); }));
    QCOMPARE(kept, (QList<qint64>{1, 5}));
}

} // namespace

GATEBOOK_TEST_MAIN(PostgreSqlTest)
#include "tst_postgresql.moc"
