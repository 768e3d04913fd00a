// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/random.h"

namespace gatebook::test {

// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same values on every machine.
class TestRandom final : public RandomSource
{
public:
    explicit TestRandom(quint64 seed = 1) : m_state(seed) { }

    [[nodiscard]] quint64 next64() override
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

private:
    quint64 m_state;
};

} // namespace gatebook::test
