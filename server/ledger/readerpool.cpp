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
    [[nodiscard]] bool run(Task task) override;

private:
    void serve(std::promise<Result<void>> opened);
    static void perform(store::Database &database, LedgerReader &reader, const Task &task);
    [[nodiscard]] Task next(); // empty: closed and nothing is left

    const store::DatabaseLocation m_location;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_queue;
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

bool ThreadedReaders::run(Task task)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closing || m_queue.size() >= kQueueMax)
            return false;
        m_queue.push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

ReaderPool::Task ThreadedReaders::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_closing || !m_queue.empty(); });
    if (m_queue.empty())
        return {};
    Task task = std::move(m_queue.front());
    m_queue.pop_front();
    return task;
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
    for (Task task = next(); task; task = next())
        perform(**database, reader, task);
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
