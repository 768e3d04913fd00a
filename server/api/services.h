// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

#include "server/api/authentication.h"
#include "server/api/hubfigures.h"
#include "server/api/livepublisher.h"
#include "server/api/metrics.h"
#include "server/api/slidingwindow.h"
#include "server/ledger/readerpool.h"
#include "server/ledger/writerthread.h"
#include "shared/base/clock.h"
#include "shared/base/occupancy.h"
#include "shared/base/random.h"
#include "shared/wire/messages.h"

namespace gatebook::api {

inline constexpr qint64 kRateWindowMs = 60'000;
inline constexpr int kSearchesPerWindow = 60;
inline constexpr int kEnrolmentFailuresPerWindow = 5;

// Every bound has a name and says what happens there.
struct ApiLimits
{
    int wrongTokensPerMinute = 600; // from one address: 429
    int inFlightPerToken = 128;     // requests at the same time: 429
};

// What handlers work with; shared by all threads, outlives every request.
struct Services
{
    Services(ledger::ReaderPool &readerPool, ledger::WriterThread &writerThread, const Clock &time,
        RandomSource &chance, LivePublisher &publisher, std::function<wire::HubIdentity()> whoWeAre,
        const ApiLimits &bounds = {})
        : readers(readerPool), writer(writerThread), clock(time), random(chance), live(publisher),
          identity(std::move(whoWeAre)), limits(bounds), authentication(time, bounds.wrongTokensPerMinute)
    {
    }

    ledger::ReaderPool &readers;
    ledger::WriterThread &writer;
    const Clock &clock;
    RandomSource &random;
    LivePublisher &live;
    std::function<wire::HubIdentity()> identity; // any thread
    // Any thread. Set before the first request, by whoever knows.
    std::function<HubFigures()> figures = [] { return HubFigures(); };

    const ApiLimits limits;
    Authentication authentication;
    Occupancy inFlight; // by token
    Metrics metrics;
    SlidingWindow searches{kSearchesPerWindow, kRateWindowMs};                   // by device or admin
    SlidingWindow enrolmentFailures{kEnrolmentFailuresPerWindow, kRateWindowMs}; // by address
};

} // namespace gatebook::api
