// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/machineclock.h"

namespace gatebook::test {

namespace {

constexpr qint64 kEvening = 1'777'655'000'000; // 2026-05-01
constexpr qint64 kTenYearsMs = 315'360'000'000;
constexpr quint64 kBootsPerMachine = 1'000'000;

} // namespace

MachineClock::MachineClock(const Scheduler &scheduler, quint64 machine, quint64 wallSeed)
    : m_scheduler(scheduler), m_wall(wallSeed * kBootsPerMachine + machine), m_bootedAt(scheduler.now()),
      m_bootId(machine * kBootsPerMachine + 1)
{
}

qint64 MachineClock::wallMs() const
{
    return kEvening + m_offset + (m_stoppedAt < 0 ? m_scheduler.now() : m_stoppedAt);
}

void MachineClock::jump()
{
    m_offset = static_cast<qint64>(m_wall.below(2 * kTenYearsMs)) - kTenYearsMs;
    m_stoppedAt = -1;
}

void MachineClock::stop()
{
    m_stoppedAt = m_scheduler.now();
}

void MachineClock::reboot()
{
    ++m_bootId;
    m_bootedAt = m_scheduler.now();
    m_stoppedAt = -1;
}

} // namespace gatebook::test
