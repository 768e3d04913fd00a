// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/scanarbiter.h"

namespace gatebook {

void ScanArbiter::offer(const ScanEvent &scan)
{
    if (scan.text.isEmpty())
        return;
    // What somebody typed is meant, however often; a reader that holds its beam on a ticket is not.
    if (scan.source != ScanSource::Typed) {
        const RepeatGuard::Sighting sighting = m_guard.look(scan);
        if (sighting == RepeatGuard::Sighting::JustAdmitted)
            Q_EMIT admittedAgain();
        if (sighting != RepeatGuard::Sighting::New)
            return;
    }
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

void ScanArbiter::admissionKnown(qint64 holdUntilMs)
{
    m_guard.hold(m_current, holdUntilMs);
    verdictKnown();
}

void ScanArbiter::letNextThrough()
{
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    m_current = m_waiting.front();
    m_waiting.pop_front();
    const ScanEvent next = m_current; // whoever hears it may call back at once
    Q_EMIT scanned(next);
}

} // namespace gatebook
