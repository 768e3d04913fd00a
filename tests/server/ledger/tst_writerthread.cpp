// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QMutex>

#include <atomic>
#include <future>
#include <thread>

#include "server/ledger/readerpool.h"
#include "server/ledger/verify.h"
#include "server/ledger/writerthread.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "tests/server/ledger/ledgerfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

class TestWriterThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hub.reset(); }

    void racingDevicesGetOneWinnerPerTicketAndAReaderMissesNothing();
    void aBadJobOfAGroupFailsAlone();
    void acceptedWorkIsFinishedBeforeTheEnd();
    void aFullQueueRefuses();
    void whoeverListensHearsOfEachChangedEvent();
    void aStartThatCannotWorkSaysWhy();
    void readersRunEachTaskOnOneSnapshot();

private:
    [[nodiscard]] std::unique_ptr<ledger::WriterThread> startWriter();
    [[nodiscard]] std::vector<qint64> followFeed(ledger::ReaderPool &readers, ledger::Cursor since, std::size_t count);

    std::unique_ptr<LedgerFixture> m_hub;
    SystemClock m_clock;
    SystemRandom m_random;
};

void TestWriterThread::init()
{
    test::failOnAnyWarning();
    m_hub = std::make_unique<LedgerFixture>();
}

std::unique_ptr<ledger::WriterThread> TestWriterThread::startWriter()
{
    auto started = ledger::WriterThread::start(m_hub->location(), m_clock, m_random);
    return started ? std::move(started).value() : nullptr;
}

// Positions of the check-ins from `since` on, as a device reads them, until there are `count`.
std::vector<qint64> TestWriterThread::followFeed(ledger::ReaderPool &readers, ledger::Cursor since, std::size_t count)
{
    std::vector<qint64> seen;
    while (seen.size() < count) {
        std::promise<Result<wire::FeedPage>> read;
        const bool accepted = readers.run([&](ledger::LedgerReader &reader) {
            const auto held = reader.holds(m_hub->event().id, since);
            read.set_value(held && *held ? reader.feed(m_hub->event(), since, 37)
                                         : Result<wire::FeedPage>(Error{Error::Kind::Conflict, {}}));
        });
        if (!accepted)
            break;
        const auto page = read.get_future().get();
        if (!page)
            break;
        for (const wire::FeedCheckIn &row : page->checkIns)
            seen.push_back(row.seq);
        since = *ledger::decodeCursor(page->nextCursor);
    }
    return seen;
}

void TestWriterThread::racingDevicesGetOneWinnerPerTicketAndAReaderMissesNothing()
{
    constexpr int kThreads = 8;
    constexpr int kTickets = 200;
    QStringList codes;
    for (int i = 0; i < kTickets; ++i)
        codes += QString::number(i);
    m_hub->import(codes);
    const ledger::Cursor start = m_hub->head();
    auto writer = startWriter();
    auto readers = ledger::ReaderPool::start(m_hub->location());
    QVERIFY(writer && readers);

    std::atomic<int> applied = 0;
    std::atomic<int> others = 0;
    std::vector<std::thread> gates;
    gates.reserve(kThreads);
    for (int gate = 0; gate < kThreads; ++gate) {
        gates.emplace_back([&, gate] {
            for (int i = 0; i < kTickets; ++i) {
                std::promise<bool> done;
                const bool accepted = writer->push(
                    m_hub->job({m_hub->entry(1 + gate * kTickets + i, codes.at(i))}, gate % 2), [&](auto answer) {
                        const bool first = answer && answer->results.front().outcome.status == ScanStatus::Applied;
                        ++(first ? applied : others);
                        done.set_value(answer.ok());
                    });
                if (!accepted || !done.get_future().get())
                    return;
            }
        });
    }
    const std::vector<qint64> seen = followFeed(**readers, start, static_cast<std::size_t>(kThreads) * kTickets);
    for (std::thread &gate : gates)
        gate.join();
    QCOMPARE(applied.load(), kTickets);
    QCOMPARE(others.load(), kTickets * (kThreads - 1));
    QCOMPARE(seen.size(), static_cast<std::size_t>(kThreads) * kTickets);
    for (std::size_t i = 0; i < seen.size(); ++i)
        QCOMPARE(seen[i], start.seq + 1 + static_cast<qint64>(i));
    writer.reset();
    QCOMPARE(m_hub->firstBad(), QString());
}

void TestWriterThread::aBadJobOfAGroupFailsAlone()
{
    m_hub->sql(QStringLiteral("CREATE TRIGGER bad BEFORE INSERT ON check_ins WHEN NEW.gate = 'bad' "
                              "BEGIN SELECT RAISE(ABORT, 'bad'); END"));
    auto writer = startWriter();
    QVERIFY(writer);
    std::promise<void> gate;
    std::shared_future<void> opened = gate.get_future().share();
    QVERIFY(writer->run([opened](store::Database &) { opened.wait(); })); // the pushes gather behind it
    std::vector<std::future<bool>> answers;
    for (int i = 1; i <= 5; ++i) {
        Scan scan = m_hub->entry(i, QStringLiteral("A"));
        scan.gate = i == 3 ? QStringLiteral("bad") : QStringLiteral("good");
        auto done = std::make_shared<std::promise<bool>>();
        answers.push_back(done->get_future());
        QVERIFY(writer->push(m_hub->job({scan}), [done](auto answer) { done->set_value(answer.ok()); }));
    }
    gate.set_value();
    for (int i = 1; i <= 5; ++i)
        QCOMPARE(answers.at(i - 1).get(), i != 3);
    QCOMPARE(m_hub->count(QStringLiteral("check_ins")), 4);
}

void TestWriterThread::acceptedWorkIsFinishedBeforeTheEnd()
{
    auto writer = startWriter();
    QVERIFY(writer);
    std::atomic<int> answered = 0;
    for (int i = 1; i <= 50; ++i)
        QVERIFY(writer->push(
            m_hub->job({m_hub->entry(i, QStringLiteral("A"))}), [&](auto answer) { answered += answer.ok() ? 1 : 0; }));
    writer.reset();
    QCOMPARE(answered.load(), 50);
    QCOMPARE(m_hub->count(QStringLiteral("check_ins")), 50);
}

void TestWriterThread::aFullQueueRefuses()
{
    auto writer = startWriter();
    QVERIFY(writer);
    std::promise<void> gate;
    std::promise<void> begun;
    QVERIFY(writer->run([&, opened = gate.get_future().share()](store::Database &) {
        begun.set_value();
        opened.wait();
    }));
    begun.get_future().wait();
    for (int i = 0; i < ledger::WriterThread::kQueueItemsMax; ++i)
        QVERIFY(writer->run([](store::Database &) {}));
    QVERIFY(!writer->run([](store::Database &) {}));
    QVERIFY(!writer->push(m_hub->job({m_hub->entry(1, QStringLiteral("A"))}), [](auto) {}));
    gate.set_value();
}

void TestWriterThread::whoeverListensHearsOfEachChangedEvent()
{
    auto writer = startWriter();
    QVERIFY(writer);
    std::atomic<int> heard = 0;
    writer->onCommitted([&](const std::vector<qint64> &events) {
        if (events == std::vector{m_hub->event().id})
            ++heard;
    });
    for (int repeat = 0; repeat < 2; ++repeat) {
        std::promise<void> done;
        QVERIFY(
            writer->push(m_hub->job({m_hub->entry(1, QStringLiteral("A"))}), [&](const auto &) { done.set_value(); }));
        done.get_future().wait();
    }
    writer.reset();
    QCOMPARE(heard.load(), 1); // a replay moves nothing
}

void TestWriterThread::aStartThatCannotWorkSaysWhy()
{
    const store::DatabaseLocation nowhere{
        .dialect = store::Dialect::Sqlite, .path = QStringLiteral("/nowhere/at/all/hub.db"), .url = {}};
    const auto writer = ledger::WriterThread::start(nowhere, m_clock, m_random);
    QVERIFY(!writer);
    QVERIFY(!writer.error().message.isEmpty());
    const auto readers = ledger::ReaderPool::start(nowhere);
    QVERIFY(!readers);
}

void TestWriterThread::readersRunEachTaskOnOneSnapshot()
{
    auto readers = ledger::ReaderPool::start(m_hub->location());
    QVERIFY(readers.ok());
    std::promise<void> first;
    std::promise<void> written;
    std::promise<std::pair<qint64, qint64>> heads;
    QVERIFY((*readers)->run([&](ledger::LedgerReader &reader) {
        const auto before = reader.head(m_hub->event().id);
        first.set_value();
        written.get_future().wait();
        const auto after = reader.head(m_hub->event().id);
        heads.set_value({before ? before->seq : -1, after ? after->seq : -1});
    }));
    first.get_future().wait();
    m_hub->send(m_hub->entry(1, QStringLiteral("A")));
    written.set_value();
    QCOMPARE(heads.get_future().get(), std::pair(qint64(0), qint64(0)));
    QCOMPARE(m_hub->head().seq, 1);
}

GATEBOOK_TEST_MAIN(TestWriterThread)
#include "tst_writerthread.moc"
