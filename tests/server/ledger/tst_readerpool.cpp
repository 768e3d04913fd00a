// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <atomic>
#include <future>

#include "server/ledger/readerpool.h"
#include "tests/server/ledger/ledgerfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

// Searches may be slow; the gates must not feel it.
class TestReaderPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hub.reset(); }

    void slowSearchesHoldUpNothingElse();
    void searchesRunOneAtATime();
    void tooManySearchesAreRefused();
    void acceptedSearchesAreFinishedBeforeTheEnd();

private:
    [[nodiscard]] std::unique_ptr<ledger::ReaderPool> startPool();

    std::unique_ptr<LedgerFixture> m_hub;
};

void TestReaderPool::init()
{
    test::failOnAnyWarning();
    m_hub = std::make_unique<LedgerFixture>();
}

std::unique_ptr<ledger::ReaderPool> TestReaderPool::startPool()
{
    auto pool = ledger::ReaderPool::start(m_hub->location());
    return pool ? std::move(pool).value() : nullptr;
}

void TestReaderPool::slowSearchesHoldUpNothingElse()
{
    std::promise<void> release;
    const std::shared_future<void> released = release.get_future().share();
    const auto pool = startPool();
    QVERIFY(pool);
    for (int i = 0; i < ledger::ReaderPool::kThreads + 1; ++i)
        QVERIFY(pool->runSearch([released](ledger::LedgerReader &) { released.wait(); }));
    std::promise<bool> read;
    QVERIFY(pool->run([&](ledger::LedgerReader &reader) { read.set_value(reader.head(m_hub->event().id).ok()); }));
    auto answer = read.get_future();
    const bool answered = answer.wait_for(std::chrono::seconds(20)) == std::future_status::ready;
    release.set_value();
    QVERIFY2(answered, "what reads for a scan waits behind a search");
    QVERIFY(answer.get());
}

void TestReaderPool::searchesRunOneAtATime()
{
    std::atomic<int> running = 0;
    std::atomic<int> most = 0;
    std::atomic<int> done = 0;
    auto pool = startPool();
    QVERIFY(pool);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(pool->runSearch([&](ledger::LedgerReader &reader) {
            const int now = ++running;
            most = std::max(most.load(), now);
            for (int read = 0; read < 50; ++read)
                QVERIFY(reader.events().ok());
            --running;
            ++done;
        }));
    }
    pool.reset();
    QCOMPARE(done.load(), 20);
    QCOMPARE(most.load(), 1);
}

void TestReaderPool::tooManySearchesAreRefused()
{
    std::promise<void> release;
    const std::shared_future<void> released = release.get_future().share();
    std::promise<void> started;
    const auto pool = startPool();
    QVERIFY(pool);
    QVERIFY(pool->runSearch([&, released](ledger::LedgerReader &) {
        started.set_value();
        released.wait();
    }));
    started.get_future().wait();
    for (int i = 0; i < ledger::ReaderPool::kSearchQueueMax; ++i)
        QVERIFY(pool->runSearch([](ledger::LedgerReader &) {}));
    const bool another = pool->runSearch([](ledger::LedgerReader &) {});
    const bool scan = pool->run([](ledger::LedgerReader &) {});
    release.set_value();
    QVERIFY(!another);
    QVERIFY(scan);
}

void TestReaderPool::acceptedSearchesAreFinishedBeforeTheEnd()
{
    std::atomic<int> done = 0;
    auto pool = startPool();
    QVERIFY(pool);
    for (int i = 0; i < 30; ++i) {
        QVERIFY(pool->runSearch([&done](ledger::LedgerReader &) { ++done; }));
        QVERIFY(pool->run([&done](ledger::LedgerReader &) { ++done; }));
    }
    pool.reset();
    QCOMPARE(done.load(), 60);
}

GATEBOOK_TEST_MAIN(TestReaderPool)
#include "tst_readerpool.moc"
