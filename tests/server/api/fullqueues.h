// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/ledger/readerpool.h"
#include "server/ledger/writerthread.h"

namespace gatebook::test {

// A pool whose queue is full, or that takes a task and then goes away without running it.
class StuckReaders final : public ledger::ReaderPool
{
public:
    explicit StuckReaders(bool accepts) : m_accepts(accepts) { }

    [[nodiscard]] bool run(Task task) override
    {
        if (m_accepts)
            m_tasks.push_back(std::move(task));
        return m_accepts;
    }
    [[nodiscard]] bool runSearch(Task task) override { return run(std::move(task)); }
    void drop() { m_tasks.clear(); }

private:
    bool m_accepts;
    std::vector<Task> m_tasks;
};

// A writer that takes nothing.
class FullWriter final : public ledger::WriterThread
{
public:
    [[nodiscard]] bool push(ledger::PushJob, PushDone) override { return false; }
    [[nodiscard]] bool run(Task) override { return false; }
    void onCommitted(std::function<void(const std::vector<qint64> &)>) override { }
};

} // namespace gatebook::test
