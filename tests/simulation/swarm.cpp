// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/swarm.h"

#include <algorithm>

namespace gatebook::test {

namespace {

constexpr qint64 kMinuteMs = 60'000;

const std::vector<Fault> kMessageFaults{Fault::LostRequest, Fault::LostAnswer, Fault::Repeated, Fault::Reordered,
    Fault::Delayed, Fault::Cut, Fault::Corrupted};

// A kind that is named twice comes twice as often.
const std::vector<Fault> kIncidentFaults{Fault::OneWay, Fault::CaptivePortal, Fault::PoisonedItem, Fault::SmallBodies,
    Fault::KioskKilled, Fault::KioskPowerCut, Fault::HubKilled, Fault::HubPowerCut, Fault::ClockJump,
    Fault::StoppedClock, Fault::OtherBoot, Fault::RestoredByCommand, Fault::RestoredByFiles, Fault::HubReplaced,
    Fault::SecondHub, Fault::ClonedDisk, Fault::TokenRevoked, Fault::TokenForgotten, Fault::Import, Fault::Cancellation,
    Fault::Undo, Fault::Undo};
const std::vector<Fault> kWriteFaults{Fault::DiedWriting, Fault::DiedWriting, Fault::DiedWriting, Fault::FailedSync,
    Fault::DiskFull, Fault::DiskFull, Fault::BitFlip};

std::vector<Fault> someOf(const std::vector<Fault> &kinds, RandomSource &random)
{
    std::vector<Fault> some;
    for (const Fault kind : kinds) {
        if (random.below(3) != 0)
            some.push_back(kind);
    }
    return some.empty() ? kinds : some;
}

int between(RandomSource &random, int low, int high)
{
    return low + static_cast<int>(random.below(static_cast<quint64>(high - low) + 1));
}

} // namespace

Swarm Swarm::draw(RandomSource &random, bool atEachClock)
{
    Swarm swarm;
    swarm.kiosks = std::min(between(random, 2, 8), between(random, 2, 8)); // many are rare
    swarm.tickets = between(random, 40, 120);
    swarm.scans = between(random, 120, 190);
    swarm.eveningMs = between(random, 15, 40) * kMinuteMs;
    swarm.pageLimit = between(random, 5, 40);
    swarm.hasWindows = random.below(3) == 0 && !atEachClock;
    swarm.countsWrites = !atEachClock;
    swarm.incidents = between(random, 16, 36);
    swarm.oneMessageIn = static_cast<quint64>(between(random, 12, 90));
    swarm.messageFaults = someOf(kMessageFaults, random);
    swarm.incidentFaults = someOf(kIncidentFaults, random);
    if (swarm.countsWrites) {
        const std::vector<Fault> writes = someOf(kWriteFaults, random);
        swarm.incidentFaults.insert(swarm.incidentFaults.end(), writes.begin(), writes.end());
    }
    swarm.wrongClocks = random.below(2) == 0;
    return swarm;
}

} // namespace gatebook::test
