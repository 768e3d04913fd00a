// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/readerpool.h"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "server/ledger/ledgerdatabase.h"

namespace gatebook::ledger {

namespace {

class ThreadedReaders final : public ReaderPool
{
public:
    explicit ThreadedReaders(store::DatabaseLocation location) : m_location(std::move(location)) { }
    ~ThreadedReaders() override;
    ThreadedReaders(const ThreadedReaders &) = delete;
    ThreadedReaders &operator=(const ThreadedReaders &) = delete;

    [[nodiscard]] Result<void> open();
    [[nodiscard]] bool run(Task task) override { return accept(m_queue, kQueueMax, std::move(task)); }
    [[nodiscard]] bool runSearch(Task task) override { return accept(m_searches, kSearchQueueMax, std::move(task)); }
    [[nodiscard]] ReaderFigures figures() const override;

private:
    struct Turn
    {
        Task task; // empty: closed and nothing is left
        bool search = false;
    };

    [[nodiscard]] bool accept(std::deque<Task> &queue, std::size_t limit, Task task);
    void serve(std::promise<Result<void>> opened);
    static void perform(store::Database &database, LedgerReader &reader, const Task &task);
    [[nodiscard]] Turn next();
    [[nodiscard]] bool maySearch() const { return !m_searches.empty() && !m_searching; }
    void endSearch();

    const store::DatabaseLocation m_location;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_queue;
    std::deque<Task> m_searches;
    bool m_searching = false; // on one of the threads
    bool m_closing = false;
    std::vector<std::thread> m_threads;
};

ThreadedReaders::~ThreadedReaders()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

Result<void> ThreadedReaders::open()
{
    std::vector<std::future<Result<void>>> answers;
    for (int i = 0; i < kThreads; ++i) {
        std::promise<Result<void>> opened;
        answers.push_back(opened.get_future());
        m_threads.emplace_back([this, promise = std::move(opened)]() mutable { serve(std::move(promise)); });
    }
    Result<void> all;
    for (std::future<Result<void>> &answer : answers) {
        const Result<void> one = answer.get();
        if (!one)
            all = one;
    }
    return all;
}

bool ThreadedReaders::accept(std::deque<Task> &queue, std::size_t limit, Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closing || queue.size() >= limit)
            return false;
        queue.push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

ReaderFigures ThreadedReaders::figures() const
{
    const std::scoped_lock lock(m_mutex);
    return {static_cast<qint64>(m_queue.size()), static_cast<qint64>(m_searches.size())};
}

// A search first, if none runs: it leaves the other threads to the rest, and so gets its turn under load too.
ThreadedReaders::Turn ThreadedReaders::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return maySearch() || !m_queue.empty() || (m_closing && m_searches.empty()); });
    if (maySearch()) {
        m_searching = true;
        Task task = std::move(m_searches.front());
        m_searches.pop_front();
        return {.task = std::move(task), .search = true};
    }
    if (m_queue.empty())
        return {};
    Task task = std::move(m_queue.front());
    m_queue.pop_front();
    return {.task = std::move(task), .search = false};
}

void ThreadedReaders::endSearch()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_searching = false;
    }
    m_wake.notify_all(); // at the end, others wait for the last search
}

void ThreadedReaders::serve(std::promise<Result<void>> opened)
{
    auto database = openLedger(m_location, store::Role::Reader);
    if (!database) {
        opened.set_value(database.error());
        return;
    }
    LedgerReader reader(**database);
    opened.set_value({});
    for (Turn turn = next(); turn.task; turn = next()) {
        perform(**database, reader, turn.task);
        if (turn.search)
            endSearch();
    }
}

// All that a task reads is of one snapshot. A lost connection is noticed by the first BEGIN and opened again by the second;
// without one the task runs all the same and gets the Errors that it has to answer.
void ThreadedReaders::perform(store::Database &database, LedgerReader &reader, const Task &task)
{
    auto snapshot = store::Transaction::begin(database);
    if (!snapshot)
        snapshot = store::Transaction::begin(database);
    task(reader);
}

} // namespace

Result<std::unique_ptr<ReaderPool>> ReaderPool::start(const store::DatabaseLocation &location)
{
    auto pool = std::make_unique<ThreadedReaders>(location);
    const Result<void> opened = pool->open();
    if (!opened)
        return opened.error();
    return std::unique_ptr<ReaderPool>(std::move(pool));
}

} // namespace gatebook::ledger
