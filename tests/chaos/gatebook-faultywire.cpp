// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lane `wire`: a fault proxy between real kiosks and the real hub. Started by netns.sh it is the lane `netns`: no proxy, but
// a network that is slow and loses packets; GATEBOOK_HUB_ADDRESS says where the hub's side of it is, GATEBOOK_HUB_RUNNER by
// which command a program is started there.
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

#include "tests/chaos/wireround.h"
#include "tests/support/lane.h"

using namespace gatebook::test;

namespace {

constexpr qint64 kScans = 150; // of all kiosks of a slow round
constexpr int kSlowMs = 600'000;

WireSetting acrossTheNetwork(const QString &hub)
{
    return {.hubAddress = QHostAddress(hub),
        .hubRunner = qEnvironmentVariable("GATEBOOK_HUB_RUNNER").split(u' ', Qt::SkipEmptyParts),
        .kiosks = 1,
        .faults = 0,
        .scans = kScans,
        .patienceMs = kSlowMs,
        .drainMs = kSlowMs};
}

QStringList playRound(Lane &lane, const WireSetting &setting, Tally &faults)
{
    WireRound round(lane.seed(), setting);
    QElapsedTimer time;
    time.start();
    round.run();
    const Promises &promises = round.promises();
    std::fprintf(stderr, "seed %llu: %d faults, %lld scans, %lld s\n", lane.seed(), sum(round.faults()),
        promises.verified(), time.elapsed() / 1'000);
    addTo(faults, round.faults());
    lane.add(QStringLiteral("connections"), round.connections());
    if (setting.faults > 0)
        lane.add(QStringLiteral("faults"), sum(round.faults()));
    addTo(lane, promises);
    return promises.violations();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString hub = qEnvironmentVariable("GATEBOOK_HUB_ADDRESS");
    auto lane = Lane::fromArguments(
        hub.isEmpty() ? QStringLiteral("wire") : QStringLiteral("netns"), QCoreApplication::arguments());
    if (!lane)
        return 2;
    const WireSetting setting = hub.isEmpty() ? WireSetting() : acrossTheNetwork(hub);
    Tally faults;
    const int result = lane->play([&] { return playRound(*lane, setting, faults); });
    print("faults", faults);
    return result;
}
