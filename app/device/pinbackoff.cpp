// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/pinbackoff.h"

#include <algorithm>
#include <array>

namespace gatebook {

namespace {

constexpr int kFreeTries = 3; // a thumb in a glove slips
constexpr std::array<qint64, 4> kWaitsMs{5'000, 15'000, 60'000, 300'000};

} // namespace

qint64 PinBackOff::waitAfterMs(int wrongTries)
{
    if (wrongTries <= kFreeTries)
        return 0;
    const auto step = static_cast<std::size_t>(wrongTries - kFreeTries - 1);
    return kWaitsMs.at(std::min(step, kWaitsMs.size() - 1));
}

void PinBackOff::begin(int wrongTries, qint64 nowMs)
{
    m_wrongTries = std::max(0, wrongTries);
    m_sinceMs = nowMs;
}

void PinBackOff::wrong(qint64 nowMs)
{
    ++m_wrongTries;
    m_sinceMs = nowMs;
}

qint64 PinBackOff::waitMs(qint64 nowMs) const
{
    return std::max<qint64>(0, waitAfterMs(m_wrongTries) - std::max<qint64>(0, nowMs - m_sinceMs));
}

} // namespace gatebook
