// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "shared/base/random.h"
#include "tests/simulation/faults.h"

namespace gatebook::test {

// What kind of evening a seed makes: how many machines, how long, and which faults it knows at all. That each seed leaves
// some kinds out finds more than every kind a little in each (Groce et al., Swarm Testing, 2012).
struct Swarm
{
    int kiosks = 2;
    int tickets = 60;
    int scans = 150;
    qint64 eveningMs = 0;
    int pageLimit = 1'000;    // rows a page of list and feed, below the kiosk's own so that there are several
    bool hasWindows = false;  // tickets with a validity window, the one rule that reads a clock
    bool countsWrites = true; // faults at the n-th write, whose moment depends on how much is written
    int incidents = 0;
    quint64 oneMessageIn = 10; // meets a fault on its way
    std::vector<Fault> messageFaults;
    std::vector<Fault> incidentFaults;
    bool wrongClocks = false;

    // atEachClock: an evening that has to go the same way whatever the wall clocks say.
    [[nodiscard]] static Swarm draw(RandomSource &random, bool atEachClock);
};

} // namespace gatebook::test
