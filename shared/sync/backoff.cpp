// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/backoff.h"

#include <algorithm>

namespace gatebook::sync {

void Backoff::fail(qint64 nowMs, RandomSource &random, std::optional<int> retryAfterSeconds)
{
    constexpr int kDoublingsMax = 7; // 0.5 s · 2^7 = 64 s
    const qint64 bound = std::min(kCapMs, kBaseMs << std::min(m_failures, kDoublingsMax));
    const qint64 jitter = static_cast<qint64>(random.below(static_cast<quint64>(bound))) + 1;
    const qint64 asked = std::clamp<qint64>(qint64{retryAfterSeconds.value_or(0)} * 1000, 0, kRetryAfterCapMs);
    m_untilMs = nowMs + asked + jitter;
    m_told = asked > 0;
    m_failures = std::min(m_failures + 1, kDoublingsMax);
}

void Backoff::pause(qint64 nowMs, RandomSource &random, qint64 lengthMs)
{
    m_untilMs = nowMs + lengthMs + static_cast<qint64>(random.below(static_cast<quint64>(lengthMs / 10 + 1)));
    m_told = false;
}

void Backoff::succeed()
{
    *this = Backoff();
}

void Backoff::hurry()
{
    if (!m_told)
        m_untilMs = 0;
}

} // namespace gatebook::sync
