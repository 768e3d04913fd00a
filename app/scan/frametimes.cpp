// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/frametimes.h"

#include <algorithm>

namespace gatebook {

void FrameTimes::add(qint64 ms)
{
    m_counts.at(static_cast<std::size_t>(std::clamp<qint64>(ms, 0, kLongestMs))).fetch_add(1);
}

std::optional<qint64> FrameTimes::percentile(quint64 percent) const
{
    quint64 all = 0;
    for (const auto &count : m_counts)
        all += count;
    if (all == 0)
        return {};
    const quint64 rank = (all * percent + 99) / 100; // from 1
    quint64 passed = 0;
    qint64 ms = 0;
    for (const auto &count : m_counts) {
        passed += count;
        if (passed >= rank)
            break;
        ++ms;
    }
    return std::min<qint64>(ms, kLongestMs); // more may have come in between
}

} // namespace gatebook
