// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/clock.h"

namespace gatebook::test {

// A clock that moves only when told to. Not for several threads.
class TestClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return m_wallMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs; }
    [[nodiscard]] quint64 bootId() const override { return m_bootId; }

    void advance(qint64 ms);
    void setWallMs(qint64 ms) { m_wallMs = ms; } // the wall clock jumps; the monotonic one does not
    void reboot();

private:
    qint64 m_wallMs = 1'777'655'000'000; // 2026-05-01
    qint64 m_monotonicMs = 1'000'000;
    quint64 m_bootId = 1;
};

} // namespace gatebook::test
