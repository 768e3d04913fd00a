// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/resumewatch.h"

#include <utility>

namespace gatebook {

ResumeWatch::ResumeWatch(const Clock &clock) : m_clock(clock), m_lastMs(clock.monotonicMs())
{
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &ResumeWatch::tick);
    m_timer.start();
}

void ResumeWatch::tick()
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 passed = now - std::exchange(m_lastMs, now);
    if (passed >= kSleptMs)
        Q_EMIT resumed(passed);
}

} // namespace gatebook
