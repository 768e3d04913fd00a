// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclock.h"

namespace gatebook::test {

void TestClock::advance(qint64 ms)
{
    m_wallMs += ms;
    m_monotonicMs += ms;
}

void TestClock::reboot()
{
    ++m_bootId;
    m_monotonicMs = 1'000;
}

} // namespace gatebook::test
