// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telemetry/histogram.h"

#include <algorithm>

namespace gatebook::telemetry {

void Histogram::observe(qint64 value)
{
    const auto bound = std::lower_bound(m_bounds.begin(), m_bounds.end(), value);
    m_counts.at(static_cast<std::size_t>(bound - m_bounds.begin())).fetch_add(1, std::memory_order_relaxed);
    m_sum.fetch_add(value, std::memory_order_relaxed);
}

Histogram::Snapshot Histogram::snapshot() const
{
    Snapshot snapshot;
    snapshot.bounds.assign(m_bounds.begin(), m_bounds.end());
    snapshot.sum = m_sum.load(std::memory_order_relaxed);
    for (std::size_t i = 0; i <= m_bounds.size(); ++i) {
        snapshot.count += m_counts.at(i).load(std::memory_order_relaxed);
        if (i < m_bounds.size())
            snapshot.upTo.push_back(snapshot.count);
    }
    return snapshot;
}

} // namespace gatebook::telemetry
