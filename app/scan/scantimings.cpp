// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/scantimings.h"

#include <algorithm>

namespace gatebook {

void ScanTimings::add(ScanStep step, qint64 ms)
{
    Ring &ring = m_rings.at(static_cast<std::size_t>(step));
    if (ring.kept.size() < kKept) {
        ring.kept.push_back(ms);
        return;
    }
    ring.kept[ring.next] = ms;
    ring.next = (ring.next + 1) % kKept;
}

std::optional<qint64> ScanTimings::percentile(ScanStep step, std::size_t percent) const
{
    std::vector<qint64> times = of(step).kept;
    if (times.empty())
        return {};
    const std::size_t rank = (times.size() * percent + 99) / 100; // from 1
    const auto wanted = times.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::nth_element(times.begin(), wanted, times.end());
    return *wanted;
}

} // namespace gatebook
