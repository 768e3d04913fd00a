// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

#include "server/api/livepublisher.h"
#include "server/api/metrics.h"
#include "server/api/slidingwindow.h"
#include "server/ledger/readerpool.h"
#include "server/ledger/writerthread.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/wire/messages.h"

namespace gatebook::api {

inline constexpr qint64 kRateWindowMs = 60'000;
inline constexpr int kSearchesPerWindow = 60;
inline constexpr int kEnrolmentFailuresPerWindow = 5;

// What handlers work with; shared by all threads, outlives every request.
struct Services
{
    Services(ledger::ReaderPool &readerPool, ledger::WriterThread &writerThread, const Clock &time,
        RandomSource &chance, LivePublisher &publisher, std::function<wire::HubIdentity()> whoWeAre)
        : readers(readerPool), writer(writerThread), clock(time), random(chance), live(publisher),
          identity(std::move(whoWeAre))
    {
    }

    ledger::ReaderPool &readers;
    ledger::WriterThread &writer;
    const Clock &clock;
    RandomSource &random;
    LivePublisher &live;
    std::function<wire::HubIdentity()> identity; // any thread

    Metrics metrics;
    SlidingWindow searches{kSearchesPerWindow, kRateWindowMs};                   // by device or admin
    SlidingWindow enrolmentFailures{kEnrolmentFailuresPerWindow, kRateWindowMs}; // by address
};

} // namespace gatebook::api
