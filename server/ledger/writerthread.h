// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "server/ledger/logwriter.h"
#include "server/telemetry/histogram.h"
#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::ledger {

struct WriterFigures
{
    int queuedItems = 0; // now
    telemetry::Histogram::Snapshot groupItems;
    telemetry::Histogram::Snapshot groupUs; // microseconds
};

// The hub's one writer: a thread with its own connection that takes all that waits, commits it as one group and only then
// answers. No timer: groups form by themselves while a commit runs. Bounded: a full queue refuses (Error::Kind::Busy) and
// the caller says 503. What becomes of a group: groupcommit.h.
class WriterThread
{
public:
    static constexpr int kQueueItemsMax = 20'000;
    static constexpr int kGroupItemsMax = 4'000;

    using PushDone = std::function<void(Result<wire::BatchAnswer>)>; // called on the writer thread, after COMMIT
    using Task = std::function<void(store::Database &)>;             // opens and commits its own transaction

    // Opens the database on the new thread; an Error says why it can't serve.
    [[nodiscard]] static Result<std::unique_ptr<WriterThread>> start(
        const store::DatabaseLocation &location, const Clock &clock, RandomSource &random);
    // Finishes what was accepted, then closes the database.
    virtual ~WriterThread() = default;

    // From any thread. False: the queue is full, `done` will not be called.
    [[nodiscard]] virtual bool push(PushJob job, PushDone done) = 0;
    [[nodiscard]] virtual bool run(Task task) = 0;

    // Called on the writer thread after each group commit that changed an event's log (event ids).
    virtual void onCommitted(std::function<void(const std::vector<qint64> &)> notify) = 0;

    // From any thread.
    [[nodiscard]] virtual WriterFigures figures() const { return {}; }
};

} // namespace gatebook::ledger
