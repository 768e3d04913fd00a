// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <span>
#include <variant>
#include <vector>

#include "server/ledger/logwriter.h"
#include "server/ledger/writerthread.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::ledger {

struct Push
{
    PushJob job;
    WriterThread::PushDone done;
};

// What waits for the hub's writer.
using WriterWork = std::variant<Push, WriterThread::Task>;

// What the writer does with all that waits: pushes that stand together are one transaction, and are answered after its COMMIT.
// A group that fails is run again job by job, so that one bad job fails alone; not so if the database is busy, full or away,
// which is nobody's own fault. Synchronous, over one connection, on that connection's thread.
class GroupCommit
{
public:
    using Moved = std::function<void(const std::vector<qint64> &)>; // event ids whose log moved, after the commit

    GroupCommit(store::Database &database, const Clock &clock, RandomSource &random, Moved moved);

    // In order; a task runs between the groups, in its turn.
    void process(std::vector<WriterWork> work);

private:
    void commit(std::vector<Push> group);
    void commitOneByOne(const std::vector<Push> &group);
    [[nodiscard]] bool mayBeOneJobs(const Error &error);
    [[nodiscard]] Result<std::vector<wire::BatchAnswer>> apply(std::span<const PushJob> jobs);
    void announce(std::span<const PushJob> jobs, const std::vector<wire::BatchAnswer> &answers);

    store::Database &m_database;
    LogWriter m_writer;
    Moved m_moved;
    std::map<qint64, QByteArray> m_announced; // event id → the newest position told
};

} // namespace gatebook::ledger
