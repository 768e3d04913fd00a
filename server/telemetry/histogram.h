// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <span>
#include <vector>

namespace gatebook::telemetry {

// How often values fell at or below each bound, as Prometheus' histograms count. Whole numbers of any unit. Any thread.
class Histogram
{
public:
    static constexpr std::size_t kBoundsMax = 16;

    struct Snapshot
    {
        std::vector<qint64> bounds;
        std::vector<quint64> upTo; // cumulative, as many as bounds
        quint64 count = 0;
        qint64 sum = 0;
    };

    // Ascending, at most kBoundsMax; lives as long as the histogram.
    explicit Histogram(std::span<const qint64> bounds) : m_bounds(bounds) { }

    void observe(qint64 value);
    // Consistent in itself: count is what its buckets add up to.
    [[nodiscard]] Snapshot snapshot() const;

private:
    std::span<const qint64> m_bounds;
    std::array<std::atomic<quint64>, kBoundsMax + 1> m_counts{}; // the last one that is used: above every bound
    std::atomic<qint64> m_sum = 0;
};

} // namespace gatebook::telemetry
