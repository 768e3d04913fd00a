// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

#include "tests/chaos/tally.h"
#include "tests/e2e/wirefault.h"
#include "tests/support/testrandom.h"

namespace gatebook::test {

// Draws what the wires of one round do. A seed has favourite faults and a rate of its own ("swarm").
class WireFaults
{
public:
    explicit WireFaults(quint64 seed);

    [[nodiscard]] WireFault draw(const QByteArray &request);
    // One has come to pass.
    void count(const WireFault &fault);
    [[nodiscard]] const Tally &tally() const { return m_tally; } // by kind and direction

private:
    [[nodiscard]] WireFault choose(bool isStream);

    TestRandom m_random;
    std::vector<WireFault> m_favourites;
    quint64 m_rate; // in a hundred
    Tally m_tally;
};

} // namespace gatebook::test
