// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

#include "shared/base/clock.h"

namespace gatebook::test {

// The real clock plus what a test let pass. For several threads.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return m_system.wallMs() + m_shiftMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_system.monotonicMs() + m_shiftMs; }
    [[nodiscard]] quint64 bootId() const override { return m_system.bootId(); }

    void advance(qint64 ms) { m_shiftMs += ms; }

private:
    SystemClock m_system;
    std::atomic<qint64> m_shiftMs = 0;
};

} // namespace gatebook::test
