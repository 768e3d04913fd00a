// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/clock.h"
#include "tests/simulation/scheduler.h"
#include "tests/support/testrandom.h"

namespace gatebook::test {

// One machine's clocks: the monotonic one follows simulated time within a boot, the wall clock claims what a source of its
// own says, so that a second run can claim something else everywhere.
class MachineClock final : public Clock
{
public:
    MachineClock(const Scheduler &scheduler, quint64 machine, quint64 wallSeed);

    [[nodiscard]] qint64 wallMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override { return m_scheduler.now() - m_bootedAt + kBootMs; }
    [[nodiscard]] quint64 bootId() const override { return m_bootId; }

    void jump(); // the wall clock, by up to ten years
    void stop(); // the wall clock, until the next jump or boot
    void reboot();

private:
    static constexpr qint64 kBootMs = 1'000;

    const Scheduler &m_scheduler;
    TestRandom m_wall;
    qint64 m_offset = 0;
    qint64 m_stoppedAt = -1; // simulated time; -1: it runs
    qint64 m_bootedAt = 0;
    quint64 m_bootId;
};

} // namespace gatebook::test
