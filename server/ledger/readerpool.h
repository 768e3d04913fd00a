// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "server/ledger/ledgerreader.h"
#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::ledger {

// What waits now.
struct ReaderFigures
{
    qint64 queued = 0;
    qint64 queuedSearches = 0;
};

// Threads that read, each with its own read-only connection; all that one task reads is of one snapshot. Bounded: a full
// queue refuses and the caller says 503. The destructor finishes what was accepted. Searches, which may be slow, wait in a
// queue of their own and take one thread at a time, so that the gates' scans never stand behind them.
class ReaderPool
{
public:
    static constexpr int kThreads = 2;
    static constexpr int kQueueMax = 2'000;
    static constexpr int kSearchQueueMax = 50;

    using Task = std::function<void(LedgerReader &)>;

    [[nodiscard]] static Result<std::unique_ptr<ReaderPool>> start(const store::DatabaseLocation &location);
    virtual ~ReaderPool() = default;

    // From any thread. False: the queue is full, the task will not run.
    [[nodiscard]] virtual bool run(Task task) = 0;
    [[nodiscard]] virtual bool runSearch(Task task) = 0;
    [[nodiscard]] virtual ReaderFigures figures() const { return {}; }
};

} // namespace gatebook::ledger
