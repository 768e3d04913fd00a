// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "shared/store/database.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::store;

namespace {

const QString kInsert = QStringLiteral("INSERT INTO t VALUES (?)");
const QString kCount = QStringLiteral("SELECT count(*) FROM t");

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void settingsFitTheRole_data();
    void settingsFitTheRole();
    void valuesComeBackAsTheyWere();
    void noRowAndNullAreToldApart();
    void aStatementCanBeUsedInsideItself();
    void aStatementIsFinishedEvenHalfway();
    void anotherNumberOfValuesIsRefused();
    void anotherThreadIsRefused();
    void twoConnectionsToOneFileAreApart();
    void aTransactionThatIsNotCommittedLeavesNothing();
    void aFailedStatementEndsItsTransaction();
    void transactionsDoNotNestAndEndOnce();
    void aWriterWaitingInVainIsBusy();
    void aReaderCantWriteAndSeesOneSnapshot();
    void messagesHaveNoSqlAndNoValues();

private:
    std::unique_ptr<Database> open(Role role = Role::Writer);
    static qint64 number(Database &database, const QString &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_db;
};

void DatabaseTest::init()
{
    test::failOnAnyWarning();
    m_db.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_db = open();
    QVERIFY(m_db && m_db->script({QStringLiteral("CREATE TABLE t (n integer PRIMARY KEY)")}));
}

std::unique_ptr<Database> DatabaseTest::open(Role role)
{
    auto opened = Database::open({Dialect::Sqlite, m_folder->filePath(QStringLiteral("t.db")), {}}, role);
    return opened ? *std::move(opened) : nullptr;
}

qint64 DatabaseTest::number(Database &database, const QString &sql)
{
    qint64 value = -1;
    const auto read = database.first(sql, {}, [&value](const Row &row) { value = row.int64(0); });
    return read ? value : -2;
}

void DatabaseTest::settingsFitTheRole_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<qint64>("value");
    const auto row = [](Role role, const char *pragma, qint64 value) {
        QTest::addRow("%d %s", static_cast<int>(role), pragma)
            << static_cast<int>(role) << QStringLiteral("PRAGMA ") + QLatin1String(pragma) << value;
    };
    for (const Role role : {Role::Writer, Role::Guest}) {
        row(role, "synchronous", 2);
        row(role, "foreign_keys", 1);
        row(role, "cache_size", -65'536);
        row(role, "journal_size_limit", 67'108'864);
    }
    for (const Role role : {Role::Writer, Role::Guest, Role::Reader}) {
        row(role, "busy_timeout", role == Role::Guest ? 60'000 : 5'000);
        row(role, "temp_store", 2);
        row(role, "trusted_schema", 0);
    }
    row(Role::Writer, "wal_autocheckpoint", 4'000);
    row(Role::Guest, "wal_autocheckpoint", 0);
    row(Role::Reader, "query_only", 1);
}

void DatabaseTest::settingsFitTheRole()
{
    QFETCH(int, role);
    QFETCH(QString, pragma);
    QFETCH(qint64, value);
    const auto database = open(static_cast<Role>(role));
    QVERIFY(database);
    QCOMPARE(number(*database, pragma), value);
    QString mode;
    QVERIFY(database->first(QStringLiteral("PRAGMA journal_mode"), {}, [&](const Row &r) { mode = r.text(0); }));
    QCOMPARE(mode, QStringLiteral("wal"));
}

void DatabaseTest::valuesComeBackAsTheyWere()
{
    QVERIFY(m_db->script({QStringLiteral("CREATE TABLE v (a, b, c, d, e, f, g)")}));
    const QUuid uuid(QStringLiteral("01234567-89ab-7def-8123-00ff00ff00ff"));
    const auto put = m_db->change(QStringLiteral("INSERT INTO v VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {std::numeric_limits<qint64>::min(), bindable(uuid), bindable(QString()), bindable(std::optional<qint64>()),
            quint64(0xffff'ffff'ffff'ffffU), true, bindable(QUuid())});
    QCOMPARE(*put, 1);
    int rows = 0;
    QVERIFY(m_db->each(QStringLiteral("SELECT *, typeof(b), typeof(e), typeof(c) FROM v WHERE b = ?"), {bindable(uuid)},
        [&](const Row &row) {
            ++rows;
            QCOMPARE(row.int64(0), std::numeric_limits<qint64>::min());
            QCOMPARE(row.uuid(1), uuid);
            QVERIFY(!row.isNull(2));
            QCOMPARE(row.optionalInt64(3), std::nullopt);
            QCOMPARE(row.optionalInt64(4), std::optional<qint64>(-1));
            QVERIFY(row.boolean(5));
            QVERIFY(row.isNull(6));
            QCOMPARE(row.text(7), QStringLiteral("blob"));
            QCOMPARE(row.text(8), QStringLiteral("integer"));
            QCOMPARE(row.text(9), QStringLiteral("text"));
        }));
    QCOMPARE(rows, 1);
}

void DatabaseTest::noRowAndNullAreToldApart()
{
    const QString sql = QStringLiteral("SELECT n FROM t WHERE n = ?");
    const auto none = m_db->first(sql, {1}, [](const Row &) { QFAIL("there is no row"); });
    QVERIFY(none.ok());
    QVERIFY(!*none);
    QVERIFY(*m_db->first(QStringLiteral("SELECT NULL"), {}, [](const Row &row) { QVERIFY(row.isNull(0)); }));
    QCOMPARE(*m_db->change(QStringLiteral("DELETE FROM t WHERE n = ?"), {1}), 0);
}

void DatabaseTest::aStatementCanBeUsedInsideItself()
{
    for (int n = 1; n <= 3; ++n)
        QVERIFY(m_db->change(kInsert, {n}));
    const QString sql = QStringLiteral("SELECT n FROM t WHERE n >= ? ORDER BY n");
    for (int turn = 0; turn < 2; ++turn) {
        QList<qint64> seen;
        QVERIFY(m_db->each(sql, {1}, [&](const Row &outer) {
            QVERIFY(m_db->each(sql, {outer.int64(0)}, [&](const Row &inner) { seen.append(inner.int64(0)); }));
        }));
        QCOMPARE(seen, (QList<qint64>{1, 2, 3, 2, 3, 3}));
    }
}

void DatabaseTest::aStatementIsFinishedEvenHalfway()
{
    for (int n = 1; n <= 100; ++n)
        QVERIFY(m_db->change(kInsert, {n}));
    const auto reader = open(Role::Reader);
    QVERIFY(reader->first(QStringLiteral("SELECT n FROM t"), {}, [](const Row &) {}));
    QVERIFY(m_db->change(kInsert, {101}));
    QCOMPARE(number(*reader, kCount), 101);
    QCOMPARE(number(*m_db, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")), 0); // 1: a snapshot is still held
}

void DatabaseTest::anotherNumberOfValuesIsRefused()
{
    const QString sql = QStringLiteral("SELECT ? + ?");
    QVERIFY(m_db->first(sql, {1, 2}, [](const Row &row) { QCOMPARE(row.int64(0), 3); }));
    QVERIFY(!m_db->first(sql, {5}, [](const Row &) { QFAIL("2 is from the call before"); }));
    QVERIFY(m_db->first(sql, {3, 4}, [](const Row &row) { QCOMPARE(row.int64(0), 7); }));
}

void DatabaseTest::anotherThreadIsRefused()
{
    std::optional<Error> refusal;
    bool began = true;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto changed = m_db->change(kInsert, {1});
        if (!changed)
            refusal = changed.error();
        began = Transaction::begin(*m_db).ok();
    }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(refusal.has_value());
    QCOMPARE(refusal->kind, Error::Kind::Invalid);
    QVERIFY(!began);
    QCOMPARE(number(*m_db, kCount), 0);
}

void DatabaseTest::twoConnectionsToOneFileAreApart()
{
    auto other = open(Role::Guest);
    QVERIFY(m_db->change(kInsert, {1}));
    QCOMPARE(number(*other, kCount), 1);
    other.reset();
    QCOMPARE(number(*m_db, kCount), 1);
}

void DatabaseTest::aTransactionThatIsNotCommittedLeavesNothing()
{
    {
        const auto transaction = Transaction::begin(*m_db);
        QVERIFY(m_db->change(kInsert, {1}));
    }
    QCOMPARE(number(*m_db, kCount), 0);
    const auto transaction = Transaction::begin(*m_db);
    QVERIFY(m_db->change(kInsert, {1}));
    QVERIFY((*transaction)->commit());
    QCOMPARE(number(*open(Role::Reader), kCount), 1);
}

void DatabaseTest::aFailedStatementEndsItsTransaction()
{
    {
        const auto transaction = Transaction::begin(*m_db);
        QVERIFY(m_db->change(kInsert, {1}));
        QVERIFY(!m_db->change(kInsert, {1}));
        QVERIFY(!m_db->change(kInsert, {2}));
        QVERIFY(!(*transaction)->commit());
    }
    QCOMPARE(number(*m_db, kCount), 0);
    QVERIFY(m_db->change(kInsert, {3}));
}

void DatabaseTest::transactionsDoNotNestAndEndOnce()
{
    const auto transaction = Transaction::begin(*m_db);
    QVERIFY(!Transaction::begin(*m_db));
    QVERIFY(m_db->change(kInsert, {1}));
    QVERIFY((*transaction)->commit());
    QVERIFY(!(*transaction)->commit());
    QCOMPARE(number(*m_db, kCount), 1);
}

void DatabaseTest::aWriterWaitingInVainIsBusy()
{
    const auto other = open(Role::Guest);
    QVERIFY(other->script({QStringLiteral("PRAGMA busy_timeout = 1")}));
    const auto transaction = Transaction::begin(*m_db);
    const auto refused = Transaction::begin(*other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Busy);
    QVERIFY((*transaction)->commit());
    QVERIFY(Transaction::begin(*other));
}

void DatabaseTest::aReaderCantWriteAndSeesOneSnapshot()
{
    const auto reader = open(Role::Reader);
    const auto refused = reader->change(kInsert, {1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
    auto snapshot = Transaction::begin(*reader);
    QCOMPARE(number(*reader, kCount), 0);
    QVERIFY(m_db->change(kInsert, {1}));
    QCOMPARE(number(*reader, kCount), 0);
    snapshot->reset();
    QCOMPARE(number(*reader, kCount), 1);
}

void DatabaseTest::messagesHaveNoSqlAndNoValues()
{
    QVERIFY(m_db->script({QStringLiteral("CREATE TABLE p (name text UNIQUE)")}));
    const QString sql = QStringLiteral("INSERT INTO p VALUES (?)");
    QVERIFY(m_db->change(sql, {QStringLiteral("Ada")}));
    for (const QString &bad : {sql, QStringLiteral("SELEKT ?")}) {
        const auto refused = m_db->change(bad, {QStringLiteral("Ada")});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(m_db->location().path), qPrintable(refused.error().message));
        for (const QString &word : {QStringLiteral("Ada"), QStringLiteral("SELEKT"), QStringLiteral("p.name")})
            QVERIFY2(!refused.error().message.contains(word), qPrintable(refused.error().message));
    }
}

} // namespace

GATEBOOK_TEST_MAIN(DatabaseTest)
#include "tst_database.moc"
