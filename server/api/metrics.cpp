// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/metrics.h"

#include <algorithm>

namespace gatebook::api {

void Metrics::countRequest(std::size_t route, int status)
{
    const std::size_t statusClass = static_cast<std::size_t>(std::clamp(status / 100, 0, 5));
    m_requests.at(std::min(route, kRoutesMax - 1)).at(statusClass).fetch_add(1, std::memory_order_relaxed);
}

void Metrics::countScans(const wire::BatchAnswer &answer)
{
    for (const wire::ItemResult &result : answer.results)
        m_scans.at(static_cast<std::size_t>(result.outcome.status)).fetch_add(1, std::memory_order_relaxed);
}

quint64 Metrics::requests(std::size_t route, std::size_t statusClass) const
{
    return m_requests.at(std::min(route, kRoutesMax - 1)).at(statusClass).load(std::memory_order_relaxed);
}

quint64 Metrics::scans(ScanStatus status) const
{
    return m_scans.at(static_cast<std::size_t>(status)).load(std::memory_order_relaxed);
}

} // namespace gatebook::api
