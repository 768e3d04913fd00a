// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/alarmwatch.h"

namespace gatebook {

AlarmWatch::AlarmWatch(const Clock &clock) : m_clock(clock)
{
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &AlarmWatch::look);
    m_timer.start();
}

// Counted from the first failure, not from the last contact: a laptop that was asleep has lost nothing yet.
void AlarmWatch::setStatus(const KioskStatus &status)
{
    if (status.sync.lastContactMonotonicMs != m_facts.status.sync.lastContactMonotonicMs)
        m_facts.hubLostMs.reset();
    if (status.sync.state == sync::SyncState::Offline && !m_facts.hubLostMs)
        m_facts.hubLostMs = m_clock.monotonicMs();
    m_facts.status = status;
    look();
}

// A machine without a camera has lost none; one that never worked is seen to before doors.
void AlarmWatch::setCamera(FrameSource::State state)
{
    m_facts.camera = state;
    m_cameraWorked |= state == FrameSource::State::Live;
    const bool isLost = m_cameraWorked && state != FrameSource::State::Live && state != FrameSource::State::Finished;
    if (!isLost)
        m_facts.cameraLostMs.reset();
    else if (!m_facts.cameraLostMs)
        m_facts.cameraLostMs = m_clock.monotonicMs();
    look();
}

void AlarmWatch::setMachine(const MachineFacts &machine)
{
    m_facts.machine = machine;
    look();
}

void AlarmWatch::setNotSaved(bool notSaved)
{
    m_facts.notSaved = notSaved;
    look();
}

void AlarmWatch::look()
{
    m_facts.nowMs = m_clock.monotonicMs();
    Q_EMIT looked(Alarms::of(m_facts));
}

} // namespace gatebook
