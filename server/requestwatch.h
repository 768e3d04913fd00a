// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/metrics.h"
#include "server/telemetry/linewriter.h"
#include "server/telemetry/requestobserver.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"

namespace gatebook {

// What the hub does with what the front tells of requests: it counts them, and writes them down where there is a log. All
// that it is given outlives it.
class RequestWatch final : public telemetry::RequestObserver
{
public:
    // log: null: none is kept.
    RequestWatch(api::Metrics &metrics, telemetry::LineWriter *log, const Clock &clock, RandomSource &random)
        : m_metrics(metrics), m_log(log), m_clock(clock), m_random(random)
    {
    }

    [[nodiscard]] QByteArray newRequestId() override; // 64 random bits in hex
    void observe(const telemetry::AccessRecord &record) override;

private:
    api::Metrics &m_metrics;
    telemetry::LineWriter *m_log;
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace gatebook
