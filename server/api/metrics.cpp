// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/metrics.h"

#include <algorithm>

namespace gatebook::api {

namespace {

std::size_t slot(int route)
{
    constexpr int kNone = Metrics::kRoutesMax - 1;
    return static_cast<std::size_t>(route < 0 ? kNone : std::min(route, kNone));
}

} // namespace

void Metrics::countRequest(int route, int status)
{
    const std::size_t statusClass = static_cast<std::size_t>(std::clamp(status / 100, 0, 5));
    m_requests.at(slot(route)).at(statusClass).fetch_add(1, std::memory_order_relaxed);
}

void Metrics::countScans(const wire::BatchAnswer &answer)
{
    for (const wire::ItemResult &result : answer.results)
        m_scans.at(static_cast<std::size_t>(result.outcome.status)).fetch_add(1, std::memory_order_relaxed);
}

void Metrics::observe(const telemetry::AccessRecord &record)
{
    using Kind = telemetry::AccessRecord::Kind;
    if (record.kind != Kind::StreamEnded) {
        m_durations.at(slot(record.facts.routeIndex)).observe(record.durationUs);
        m_receivedBytes.fetch_add(static_cast<quint64>(record.requestBytes), std::memory_order_relaxed);
        if (record.refused)
            m_refused.at(static_cast<std::size_t>(std::clamp(record.status, 0, static_cast<int>(kStatusesMax) - 1)))
                .fetch_add(1, std::memory_order_relaxed);
    }
    if (record.kind != Kind::StreamOpened)
        m_sentBytes.fetch_add(static_cast<quint64>(record.answerBytes), std::memory_order_relaxed);
}

quint64 Metrics::requests(int route, std::size_t statusClass) const
{
    return m_requests.at(slot(route)).at(statusClass).load(std::memory_order_relaxed);
}

quint64 Metrics::scans(ScanStatus status) const
{
    return m_scans.at(static_cast<std::size_t>(status)).load(std::memory_order_relaxed);
}

telemetry::Histogram::Snapshot Metrics::durations(int route) const
{
    return m_durations.at(slot(route)).snapshot();
}

quint64 Metrics::refused(std::size_t status) const
{
    return m_refused.at(status).load(std::memory_order_relaxed);
}

} // namespace gatebook::api
