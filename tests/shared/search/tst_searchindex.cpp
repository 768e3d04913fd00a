// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "shared/search/fold.h"
#include "shared/search/searchindex.h"
#include "tests/shared/search/searchcases.h"
#include "tests/support/postgresserver.h"
#include "tests/support/queryplans.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::search;
using namespace gatebook::store;

namespace {

const QString kTable = QStringLiteral("ticket_search");
constexpr qint64 kScope = 7;

enum Backend { Sqlite, SqliteWithoutTrigrams, PostgreSql };

class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase_data();
    void init();

    void findsPeople();
    void tooShortIsRefused();
    void aChangedRowIsFoundByItsNewWordsOnly();
    void scopesAreKeptApart();
    void manyHitsAreCutAndSaidSo();
    void theIndexIsUsed();

private:
    static std::vector<qint64> ids(SearchIndex &index, const QString &query, int limit = 20);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::PostgresServer> m_server;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
};

void SearchIndexTest::initTestCase_data()
{
    QTest::addColumn<int>("backend");
    QTest::newRow("SQLite") << int(Sqlite);
    QTest::newRow("SQLite without trigrams") << int(SqliteWithoutTrigrams);
    QTest::newRow("PostgreSQL") << int(PostgreSql);
}

void SearchIndexTest::init()
{
    test::failOnAnyWarning();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QFETCH_GLOBAL(const int, backend);
    DatabaseLocation location{Dialect::Sqlite, m_folder->filePath(QStringLiteral("t.db")), {}};
    if (backend == PostgreSql) {
        if (!m_server) {
            m_server = std::make_unique<test::PostgresServer>();
            if (const auto started = m_server->start(); !started)
                QSKIP(qPrintable(started.error().message));
        }
        auto made = m_server->createDatabase(QStringLiteral("t%1").arg(++m_count));
        QVERIFY(made.ok());
        location = *made;
    }
    auto opened = Database::open(location, Role::Writer);
    QVERIFY(opened.ok());
    m_database = *std::move(opened);
    QStringList schema = SearchIndex::schema(location.dialect, kTable);
    if (backend == Sqlite)
        QVERIFY2(schema.constLast().contains(u"trigram"), "this SQLite has no FTS5 trigram tokenizer");
    if (backend == SqliteWithoutTrigrams)
        schema.removeLast();
    const auto transaction = Transaction::begin(*m_database);
    QVERIFY(m_database->script(schema));
    QVERIFY((*transaction)->commit());
}

std::vector<qint64> SearchIndexTest::ids(SearchIndex &index, const QString &query, int limit)
{
    const auto hits = index.find(kScope, query, limit);
    return hits ? hits->ids : std::vector<qint64>{-1};
}

void SearchIndexTest::findsPeople()
{
    SearchIndex index(*m_database, kTable);
    for (size_t i = 0; i < test::people().size(); ++i)
        QVERIFY(index.set(qint64(i) + 1, kScope, test::people().at(i)));
    for (const auto &[name, query, found] : test::searchCases()) {
        const auto hits = ids(index, query);
        QVERIFY2(hits == found, qPrintable(QStringLiteral("%1: %2 hits").arg(QLatin1String(name)).arg(hits.size())));
    }
}

void SearchIndexTest::tooShortIsRefused()
{
    SearchIndex index(*m_database, kTable);
    for (const QString &query :
        {QString(), QStringLiteral("a"), QStringLiteral("  %_'"), QStringLiteral("ß"), QStringLiteral("ü")}) {
        QVERIFY2(!SearchIndex::isSearchable(query), qPrintable(query));
        const auto hits = index.find(kScope, query, 20);
        QVERIFY(!hits);
        QCOMPARE(hits.error().kind, Error::Kind::Invalid);
    }
    for (const QString &query : {QStringLiteral("ab"), QStringLiteral("7b"), QStringLiteral("山")})
        QVERIFY2(SearchIndex::isSearchable(query), qPrintable(query));
}

void SearchIndexTest::aChangedRowIsFoundByItsNewWordsOnly()
{
    SearchIndex index(*m_database, kTable);
    QVERIFY(index.set(1, kScope, {QStringLiteral("Ada Lovelace")}));
    QVERIFY(index.set(1, kScope, {QStringLiteral("Ada Byron")}));
    QVERIFY(index.set(1, kScope, {QStringLiteral("Ada Byron")}));
    QCOMPARE(ids(index, QStringLiteral("lovelace")), std::vector<qint64>{});
    QCOMPARE(ids(index, QStringLiteral("byron")), std::vector<qint64>{1});
    QCOMPARE(ids(index, QStringLiteral("ada")), std::vector<qint64>{1});
}

void SearchIndexTest::scopesAreKeptApart()
{
    SearchIndex index(*m_database, kTable);
    QVERIFY(index.set(1, kScope, {QStringLiteral("Ada Lovelace")}));
    QVERIFY(index.set(2, kScope + 1, {QStringLiteral("Ada Byron")}));
    QCOMPARE(ids(index, QStringLiteral("ada")), std::vector<qint64>{1});
    QVERIFY(index.removeScope(kScope));
    QCOMPARE(ids(index, QStringLiteral("ada")), std::vector<qint64>{});
    QCOMPARE(index.find(kScope + 1, QStringLiteral("ada"), 20)->ids, std::vector<qint64>{2});
    QFETCH_GLOBAL(const int, backend);
    if (backend != Sqlite)
        return;
    QVERIFY2(m_database->script({QStringLiteral("INSERT INTO ticket_search_fts (ticket_search_fts) "
                                                "VALUES ('integrity-check')")}),
        "index and text are in step");
    qint64 left = -1;
    QVERIFY(m_database->first(QStringLiteral("SELECT count(*) FROM ticket_search_fts_docsize"), {},
        [&left](const Row &row) { left = row.int64(0); }));
    QCOMPARE(left, 1);
}

void SearchIndexTest::manyHitsAreCutAndSaidSo()
{
    SearchIndex index(*m_database, kTable);
    const auto transaction = Transaction::begin(*m_database);
    for (int i = 0; i < 60; ++i)
        QVERIFY(index.set(60 - i, kScope, {QStringLiteral("Ada%1").arg(i, 2, 10, QLatin1Char('0'))}));
    QVERIFY(index.set(99, kScope, {QStringLiteral("Zoe Ada")}));
    QVERIFY((*transaction)->commit());
    const auto some = index.find(kScope, QStringLiteral("ada"), 3);
    QCOMPARE(some->ids, (std::vector<qint64>{99, 60, 59}));
    QVERIFY(some->truncated);
    QCOMPARE(index.find(kScope, QStringLiteral("ada"), 5'000)->ids.size(), 50U);
    const auto all = index.find(kScope, QStringLiteral("ada0"), 10);
    QCOMPARE(all->ids.size(), 10U);
    QVERIFY(!all->truncated);
    const auto typo = index.find(kScope, QStringLiteral("aea00"), 1);
    QCOMPARE(typo->ids, std::vector<qint64>{60});
    QVERIFY(!typo->truncated);
}

void SearchIndexTest::theIndexIsUsed()
{
    QFETCH_GLOBAL(const int, backend);
    if (backend != Sqlite)
        return;
    SearchIndex index(*m_database, kTable);
    QVERIFY(index.find(kScope, QStringLiteral("ad mul"), 10).ok());
    const auto plans = test::queryPlans(*m_database);
    QVERIFY(plans.ok());
    int searches = 0;
    for (const test::QueryPlan &plan : *plans) {
        if (!plan.sql.contains(u"LIKE ? AND f.folded LIKE ?"))
            continue;
        ++searches;
        const QString steps = plan.steps.join(u'\n');
        QVERIFY2(steps.contains(u"VIRTUAL TABLE INDEX 0:L0L0"), qPrintable(steps));
        QVERIFY2(plan.walks.isEmpty(), qPrintable(steps));
    }
    QVERIFY(searches > 0);
}

} // namespace

GATEBOOK_TEST_MAIN(SearchIndexTest)
#include "tst_searchindex.moc"
