// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/verdictqueue.h"

#include <algorithm>

namespace gatebook {

VerdictQueue::VerdictQueue()
{
    m_least.setSingleShot(true);
    m_least.setTimerType(Qt::PreciseTimer);
    connect(&m_least, &QTimer::timeout, this, &VerdictQueue::showNext);
}

void VerdictQueue::offer(const GateVerdict &verdict)
{
    m_waiting.push_back(verdict);
    if (m_least.isActive())
        m_least.start(std::min(m_least.remainingTime(), kLeastMs / static_cast<int>(m_waiting.size())));
    else
        showNext();
}

bool VerdictQueue::skip()
{
    m_least.stop();
    if (m_waiting.empty())
        return false;
    showNext();
    return true;
}

void VerdictQueue::showNext()
{
    if (m_waiting.empty())
        return;
    const GateVerdict verdict = m_waiting.front(); // whoever hears it may offer another
    m_waiting.pop_front();
    m_least.start(kLeastMs / std::max(1, static_cast<int>(m_waiting.size())));
    Q_EMIT next(verdict);
}

} // namespace gatebook
