// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <future>

#include "server/ledger/writerthread.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "tests/server/ledger/ledgerfixture.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

using Answer = Result<wire::BatchAnswer>;

constexpr int kPushes = 8;
constexpr int kItems = 25; // of a push

// A hub's writer on PostgreSQL, and a connection beside it that can end the writer's.
struct World
{
    explicit World(const store::DatabaseLocation &location) : hub(location)
    {
        writer = std::move(*ledger::WriterThread::start(location, clock, random));
        beside = std::move(*store::Database::open(location, store::Role::Guest));
    }

    // Lets all pushes wait together, so that they are one group; what is done meanwhile comes between.
    std::vector<std::future<Answer>> pushGroup(int firstItem, const std::function<void()> &meanwhile) const
    {
        std::promise<void> open;
        if (!writer->run([gate = open.get_future().share()](store::Database &) { gate.wait(); }))
            qFatal("the writer takes nothing");
        std::vector<std::future<Answer>> answers;
        for (int push = 0; push < kPushes; ++push) {
            auto answer = std::make_shared<std::promise<Answer>>();
            answers.push_back(answer->get_future());
            if (!writer->push(
                    job(firstItem + push * kItems), [answer](const Answer &came) { answer->set_value(came); }))
                qFatal("the writer takes nothing");
        }
        meanwhile();
        open.set_value();
        return answers;
    }

    [[nodiscard]] ledger::PushJob job(int firstItem) const
    {
        std::vector<wire::BatchItem> items;
        for (int item = firstItem; item < firstItem + kItems; ++item)
            items.emplace_back(hub.entry(item, QString::number(item)));
        return hub.job(std::move(items));
    }

    [[nodiscard]] qint64 writersBackend() const
    {
        std::promise<qint64> pid;
        const bool accepted = writer->run([&pid](store::Database &database) {
            qint64 number = 0;
            const auto read = database.first(QStringLiteral("SELECT pg_backend_pid()"), {},
                [&number](const store::Row &row) { number = row.int64(0); });
            pid.set_value(read ? number : 0);
        });
        return accepted ? pid.get_future().get() : 0;
    }

    [[nodiscard]] bool is(const QString &condition) const
    {
        const auto found = beside->first(QStringLiteral("SELECT 1 WHERE ") + condition, {}, [](const store::Row &) {});
        return found && *found;
    }

    bool end(qint64 backend) const { return is(QStringLiteral("pg_terminate_backend(%1)").arg(backend)); }

    LedgerFixture hub;
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<ledger::WriterThread> writer;
    std::unique_ptr<store::Database> beside;
};

} // namespace

class LostConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    // One that died idle is noticed by the next statement, of which Qt's driver warns.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!QSqlQuery|QPSQL|Unable to)"))); }
    void aBackendThatDiesInMidGroupLosesAndDoublesNothing();
    void itMayDieAtAnyMoment();

private:
    [[nodiscard]] World makeWorld() { return World(*m_server.createDatabase(QStringLiteral("hub%1").arg(++m_count))); }
    static void healAndCheck(World &world, std::vector<std::future<Answer>> answers, int firstItem);

    PostgresServer m_server;
    int m_count = 0;
};

void LostConnectionTest::initTestCase()
{
    if (const auto started = m_server.start(); !started)
        QSKIP(qPrintable(started.error().message));
}

// What was refused is sent again, as a kiosk does; then each item is there once.
void LostConnectionTest::healAndCheck(World &world, std::vector<std::future<Answer>> answers, int firstItem)
{
    for (int push = 0; push < kPushes; ++push) {
        Answer answer = answers[static_cast<std::size_t>(push)].get();
        if (!answer) {
            QCOMPARE(answer.error().kind, Error::Kind::Unavailable);
            std::promise<Answer> again;
            QVERIFY(world.writer->push(
                world.job(firstItem + push * kItems), [&again](const Answer &came) { again.set_value(came); }));
            answer = again.get_future().get();
        }
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().message));
        QCOMPARE(answer->results.size(), std::size_t{kItems});
        for (const wire::ItemResult &result : answer->results)
            QVERIFY(result.replayed ? result.replayed->seq.has_value() : result.outcome.seq.has_value());
    }
    QCOMPARE(world.hub.count(QStringLiteral("check_ins")), firstItem - 1 + kPushes * kItems);
    QCOMPARE(world.hub.firstBad(), QString());
}

void LostConnectionTest::aBackendThatDiesInMidGroupLosesAndDoublesNothing()
{
    World world = makeWorld();
    const qint64 backend = world.writersBackend();
    auto lock = store::Transaction::begin(world.hub.database());
    QVERIFY(lock);
    auto answers = world.pushGroup(
        1, [&] { world.hub.sql(QStringLiteral("LOCK TABLE check_ins IN SHARE ROW EXCLUSIVE MODE")); });
    QTRY_VERIFY(world.is(QStringLiteral("EXISTS (SELECT 1 FROM pg_stat_activity WHERE pid = %1"
                                        " AND wait_event_type = 'Lock')")
                             .arg(backend))); // it has begun, and can't end
    QVERIFY(world.end(backend));
    lock->reset();
    healAndCheck(world, std::move(answers), 1);
    QVERIFY(world.writersBackend() != backend);
}

void LostConnectionTest::itMayDieAtAnyMoment()
{
    World world = makeWorld();
    TestRandom random(5);
    for (int round = 0; round < 12; ++round) {
        const int firstItem = 1 + round * kPushes * kItems;
        qint64 backend = 0;
        QTRY_VERIFY((backend = world.writersBackend()) != 0); // one that died idle is noticed when it is used
        auto answers = world.pushGroup(firstItem, [] {});
        for (quint64 step = random.below(200); step > 0; --step)
            QVERIFY(world.is(QStringLiteral("true")));
        QVERIFY(world.end(backend));
        healAndCheck(world, std::move(answers), firstItem);
        if (QTest::currentTestFailed())
            return;
    }
}

GATEBOOK_TEST_MAIN(LostConnectionTest)
#include "tst_lostconnection.moc"
