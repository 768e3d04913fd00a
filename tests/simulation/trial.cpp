// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/trial.h"

#include "tests/simulation/crowd.h"
#include "tests/simulation/settlement.h"

namespace gatebook::test {

namespace {

constexpr quint64 kAtEachClockOneIn = 8; // seeds
constexpr quint64 kTwiceOneIn = 16;

bool isAtEachClock(quint64 seed)
{
    return seed % kAtEachClockOneIn == 1;
}

void countDisk(const SimDisk &disk, FaultCounts &counts)
{
    const SimDisk::Fired fired = disk.fired();
    counts.count(Fault::FailedSync, fired.failedSyncs);
    counts.count(Fault::TornWrite, fired.tornWrites);
}

TrialResult resultOf(Evening &evening, Settlement &settlement)
{
    TrialResult result;
    result.violation = evening.violation();
    result.faults = evening.counts();
    QSet<QUuid> shown;
    for (const auto &kiosk : evening.kiosks()) {
        countDisk(kiosk->machine->disk(), result.faults);
        shown.unite(kiosk->watch.shownScans());
        result.kioskMs += evening.scheduler().now();
    }
    for (const auto &hub : evening.hubs())
        countDisk(hub->machine->disk(), result.faults);
    result.scans = shown.size();
    result.verified = settlement.verified();
    result.lost = settlement.lost();
    result.destroyed = evening.scansDestroyed();
    if (result.violation.isEmpty())
        result.essence = settlement.essence();
    return result;
}

} // namespace

TrialResult runTrial(quint64 seed, quint64 wallSeed, bool tells)
{
    TestRandom random(~seed);
    const Swarm swarm = Swarm::draw(random, isAtEachClock(seed));
    Trace trace(tells);
    Evening evening(seed, swarm, wallSeed, trace);
    Incidents incidents(evening);
    Crowd crowd(evening);
    Settlement settlement(evening, incidents);
    evening.begin();
    crowd.plan();
    incidents.plan();
    while (evening.violation().isEmpty() && evening.scheduler().step(swarm.eveningMs)) { }
    settlement.settle();
    TrialResult result = resultOf(evening, settlement);
    result.traceHash = trace.hash();
    return result;
}

TrialResult proveSeed(quint64 seed, bool tells)
{
    TrialResult result = runTrial(seed, 0, tells);
    if (!result.violation.isEmpty())
        return result;
    if (isAtEachClock(seed)) {
        const TrialResult other = runTrial(seed, seed, false);
        if (!other.violation.isEmpty())
            result.violation = QStringLiteral("with other wall clocks: ") + other.violation;
        else if (other.essence != result.essence)
            result.violation = QStringLiteral("with other wall clocks the log is another one");
    }
    if (seed % kTwiceOneIn == 0 && runTrial(seed, 0, false).traceHash != result.traceHash)
        result.violation = QStringLiteral("the same seed took another course");
    return result;
}

} // namespace gatebook::test
