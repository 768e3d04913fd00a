// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/keypace.h"

#include <algorithm>

namespace gatebook {

qint64 KeyPace::between(qint64 fromMs, qint64 toMs)
{
    return static_cast<quint32>(toMs) - static_cast<quint32>(fromMs);
}

bool KeyPace::belongs(qint64 timeMs) const
{
    return m_keys > 0 && between(m_lastMs, timeMs) <= (isScanner() ? kStutterMs : kLongestGapMs);
}

void KeyPace::add(qint64 timeMs)
{
    if (m_keys > 0) {
        const qint64 gapMs = between(m_lastMs, timeMs);
        if (m_certain && gapMs > kMeanGapMs) { // the longest such pause is the one that is forgiven
            m_spanMs += std::min(gapMs, m_stutterMs);
            m_stutterMs = std::max(gapMs, m_stutterMs);
        } else {
            m_spanMs += gapMs;
        }
    }
    m_lastMs = timeMs;
    ++m_keys;
    m_certain = m_certain || (m_keys >= kLeastKeys && m_spanMs <= kMeanGapMs * (m_keys - 1));
}

bool KeyPace::isScanner() const
{
    const int gaps = m_keys - 1 - (m_stutterMs > 0 ? 1 : 0);
    return m_certain && m_spanMs <= kMeanGapMs * gaps;
}

bool KeyPace::isPerson() const
{
    return !isScanner() && (m_certain || m_keys >= kDecidedAtKeys);
}

bool KeyPace::isQuick() const
{
    return m_keys > 2 && m_spanMs + m_stutterMs <= kMeanGapMs * (m_keys - 1);
}

qint64 KeyPace::meanWith(qint64 timeMs) const
{
    return m_keys == 0 ? 0 : (m_spanMs + m_stutterMs + between(m_lastMs, timeMs)) / m_keys;
}

} // namespace gatebook
