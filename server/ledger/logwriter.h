// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "server/ledger/cursor.h"
#include "server/ledger/records.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/store/database.h"
#include "shared/wire/messages.h"

namespace gatebook::ledger {

// One device's batch, decoded, with the time the hub received it.
struct PushJob
{
    EventRecord event;
    DeviceRecord device;
    wire::Batch batch;
    qint64 receivedAtMs = 0;
};

// Writes the log: the one place where a scan becomes a row, takes its seq and may come to count. Synchronous, over one
// connection, on that connection's thread.
class LogWriter
{
public:
    LogWriter(store::Database &database, const Clock &clock, RandomSource &random);

    // All jobs in one transaction, in order; → one answer a job after COMMIT returned. If the transaction fails nothing of
    // it happened and the Error says why; the caller may try the jobs one by one.
    [[nodiscard]] Result<std::vector<wire::BatchAnswer>> apply(std::span<const PushJob> jobs);

private:
    store::Database &m_database;
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace gatebook::ledger
