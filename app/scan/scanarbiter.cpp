// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/scanarbiter.h"

namespace gatebook {

void ScanArbiter::offer(const ScanEvent &scan)
{
    // What somebody typed is meant, however often; a reader that holds its beam on a ticket is not.
    if (scan.source != ScanSource::Typed && !m_guard.isNew(scan))
        return;
    if (m_waiting.size() >= kMaxWaiting) {
        Q_EMIT overflowed();
        return;
    }
    m_waiting.push_back(scan);
    letNextThrough();
}

void ScanArbiter::verdictKnown()
{
    m_busy = false;
    letNextThrough();
    if (isIdle())
        Q_EMIT idle();
}

void ScanArbiter::letNextThrough()
{
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    const ScanEvent next = m_waiting.front();
    m_waiting.pop_front();
    Q_EMIT scanned(next);
}

} // namespace gatebook
