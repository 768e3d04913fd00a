// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "server/ledger/groupcommit.h"
#include "server/ledger/ledgerreader.h"
#include "server/ledger/readerpool.h"
#include "server/ledger/writerthread.h"

// The shells around the ledger, without their threads: for a hub that lives on one thread and on simulated time.
namespace gatebook::test {

// Serves each read at once.
class InlineReaders final : public ledger::ReaderPool
{
public:
    explicit InlineReaders(store::Database &database) : m_database(database), m_reader(database) { }

    [[nodiscard]] bool run(Task task) override
    {
        const auto snapshot = store::Transaction::begin(m_database); // without one the task gets its errors itself
        task(m_reader);
        return true;
    }
    [[nodiscard]] bool runSearch(Task task) override { return run(std::move(task)); }

private:
    store::Database &m_database;
    ledger::LedgerReader m_reader;
};

// Keeps what comes until commit() is called.
class InlineWriter final : public ledger::WriterThread
{
public:
    InlineWriter(store::Database &database, const Clock &clock, RandomSource &random, std::function<void()> wake)
        : m_commit(database, clock, random, [](const std::vector<qint64> &) {}), m_wake(std::move(wake))
    {
    }

    [[nodiscard]] bool push(ledger::PushJob job, PushDone done) override
    {
        return accept(ledger::Push{std::move(job), std::move(done)});
    }
    [[nodiscard]] bool run(Task task) override { return accept(std::move(task)); }
    void onCommitted(std::function<void(const std::vector<qint64> &)>) override { } // whoever simulates sees for itself

    void commit() { m_commit.process(std::exchange(m_work, {})); }

private:
    [[nodiscard]] bool accept(ledger::WriterWork work)
    {
        m_work.push_back(std::move(work));
        if (m_work.size() == 1)
            m_wake();
        return true;
    }

    ledger::GroupCommit m_commit;
    std::function<void()> m_wake;
    std::vector<ledger::WriterWork> m_work;
};

} // namespace gatebook::test
