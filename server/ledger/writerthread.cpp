// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/writerthread.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <numeric>
#include <thread>
#include <utility>
#include <variant>

#include "server/ledger/groupcommit.h"
#include "server/ledger/ledgerdatabase.h"

namespace gatebook::ledger {

namespace {

constexpr std::array<qint64, 11> kGroupItems{1, 2, 5, 10, 25, 50, 100, 250, 500, 1'000, 4'000};
constexpr std::array<qint64, 12> kGroupUs{
    500, 1'000, 2'500, 5'000, 10'000, 25'000, 50'000, 100'000, 250'000, 500'000, 1'000'000, 5'000'000};

// What a piece of work takes of the queue's and a group's room.
int itemsIn(const WriterWork &work)
{
    const auto *push = std::get_if<Push>(&work);
    return push ? std::max(1, static_cast<int>(push->job.batch.items.size())) : 1;
}

class GroupingWriter final : public WriterThread
{
public:
    GroupingWriter(store::DatabaseLocation location, const Clock &clock, RandomSource &random)
        : m_location(std::move(location)), m_clock(clock), m_random(random)
    {
    }
    ~GroupingWriter() override;
    GroupingWriter(const GroupingWriter &) = delete;
    GroupingWriter &operator=(const GroupingWriter &) = delete;

    [[nodiscard]] Result<void> open();
    [[nodiscard]] bool push(PushJob job, PushDone done) override;
    [[nodiscard]] bool run(Task task) override;
    void onCommitted(std::function<void(const std::vector<qint64> &)> notify) override;
    [[nodiscard]] WriterFigures figures() const override;

private:
    [[nodiscard]] bool accept(WriterWork work);
    void serve(std::promise<Result<void>> opened);
    [[nodiscard]] std::vector<WriterWork> nextGroup();
    void announce(const std::vector<qint64> &events);
    void tidyWhenIdle();

    // Pages of the log that may wait for a checkpoint: often enough that no COMMIT has to do it, seldom enough that single
    // scans do not pay for it.
    static constexpr int kItemsPerCheckpoint = 1'000;

    const store::DatabaseLocation m_location;
    const Clock &m_clock;
    RandomSource &m_random;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<WriterWork> m_queue;
    int m_queuedItems = 0;
    bool m_closing = false;
    std::function<void(const std::vector<qint64> &)> m_notify;

    telemetry::Histogram m_groupItems{kGroupItems};
    telemetry::Histogram m_groupUs{kGroupUs};

    // The writer thread's own.
    std::unique_ptr<store::Database> m_database;
    int m_itemsSinceCheckpoint = 0;
    bool m_statisticsFresh = false; // PostgreSQL's, for tables that began empty

    std::thread m_thread;
};

GroupingWriter::~GroupingWriter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> GroupingWriter::open()
{
    std::promise<Result<void>> opened;
    std::future<Result<void>> answer = opened.get_future();
    m_thread = std::thread([this, promise = std::move(opened)]() mutable { serve(std::move(promise)); });
    return answer.get();
}

bool GroupingWriter::push(PushJob job, PushDone done)
{
    return accept(Push{.job = std::move(job), .done = std::move(done)});
}

bool GroupingWriter::run(Task task)
{
    return accept(std::move(task));
}

void GroupingWriter::onCommitted(std::function<void(const std::vector<qint64> &)> notify)
{
    const std::scoped_lock lock(m_mutex);
    m_notify = std::move(notify);
}

WriterFigures GroupingWriter::figures() const
{
    WriterFigures figures;
    figures.groupItems = m_groupItems.snapshot();
    figures.groupUs = m_groupUs.snapshot();
    const std::scoped_lock lock(m_mutex);
    figures.queuedItems = m_queuedItems;
    return figures;
}

bool GroupingWriter::accept(WriterWork work)
{
    const int items = itemsIn(work);
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closing || m_queuedItems + items > kQueueItemsMax)
            return false;
        m_queuedItems += items;
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
    return true;
}

void GroupingWriter::serve(std::promise<Result<void>> opened)
{
    auto database = openLedger(m_location, store::Role::Writer);
    if (!database) {
        opened.set_value(database.error());
        return;
    }
    m_database = std::move(database).value();
    opened.set_value({});
    GroupCommit commit(*m_database, m_clock, m_random, [this](const std::vector<qint64> &events) { announce(events); });
    for (std::vector<WriterWork> group = nextGroup(); !group.empty(); group = nextGroup()) {
        m_groupItems.observe(std::transform_reduce(
            group.begin(), group.end(), 0, std::plus<>(), [](const auto &w) { return itemsIn(w); }));
        QElapsedTimer turn; // for the operator; decides nothing
        turn.start();
        commit.process(std::move(group));
        m_groupUs.observe(turn.nsecsElapsed() / 1'000);
    }
    m_database.reset(); // a connection ends on the thread that opened it
}

// All that waits, up to the bound of a group; empty: closed and nothing is left.
std::vector<WriterWork> GroupingWriter::nextGroup()
{
    std::unique_lock lock(m_mutex);
    if (m_queue.empty() && m_itemsSinceCheckpoint >= kItemsPerCheckpoint) {
        lock.unlock();
        tidyWhenIdle();
        lock.lock();
    }
    m_wake.wait(lock, [this] { return m_closing || !m_queue.empty(); });
    std::vector<WriterWork> group;
    int items = 0;
    while (!m_queue.empty() && (group.empty() || items + itemsIn(m_queue.front()) <= kGroupItemsMax)) {
        items += itemsIn(m_queue.front());
        group.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    m_queuedItems -= items;
    m_itemsSinceCheckpoint += items;
    return group;
}

void GroupingWriter::announce(const std::vector<qint64> &events)
{
    std::function<void(const std::vector<qint64> &)> notify;
    {
        const std::scoped_lock lock(m_mutex);
        notify = m_notify;
    }
    if (notify)
        notify(events);
}

void GroupingWriter::tidyWhenIdle()
{
    m_itemsSinceCheckpoint = 0;
    if (m_database->dialect() != store::Dialect::Sqlite) {
        if (!std::exchange(m_statisticsFresh, true))
            refreshStatistics(*m_database,
                {QStringLiteral("check_ins"), QStringLiteral("ticket_state"), QStringLiteral("undos"),
                    QStringLiteral("positions")});
        return;
    }
    // PASSIVE never waits for a reader; what it could not move now, a later one does.
    [[maybe_unused]] const Result<void> moved
        = m_database->each(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"), {}, [](const store::Row &) {});
}

} // namespace

Result<std::unique_ptr<WriterThread>> WriterThread::start(
    const store::DatabaseLocation &location, const Clock &clock, RandomSource &random)
{
    auto writer = std::make_unique<GroupingWriter>(location, clock, random);
    const Result<void> opened = writer->open();
    if (!opened)
        return opened.error();
    return std::unique_ptr<WriterThread>(std::move(writer));
}

} // namespace gatebook::ledger
