// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lane `kills`: kill -9 of real kiosks, the real hub and real imports.
#include <QCoreApplication>
#include <QMap>

#include <cstdio>
#include <numeric>

#include "tests/chaos/killround.h"
#include "tests/support/lane.h"

using namespace gatebook::test;

namespace {

constexpr int kDeaths = 60; // a round

using Tally = QMap<QString, int>;

int sum(const Tally &tally)
{
    return std::accumulate(tally.begin(), tally.end(), 0);
}

void count(Tally &total, const Tally &more)
{
    for (auto moment = more.cbegin(); moment != more.cend(); ++moment)
        total[moment.key()] += moment.value();
}

void say(const char *who, const Tally &tally)
{
    std::fprintf(stderr, "%s killed:", who);
    for (auto moment = tally.cbegin(); moment != tally.cend(); ++moment)
        std::fprintf(stderr, " %s %d", qUtf8Printable(moment.key()), moment.value());
    std::fprintf(stderr, "\n");
}

struct Totals
{
    Tally kiosk;
    Tally hub;
};

void playRound(Lane &lane, Totals &totals)
{
    KillRound round(lane.seed());
    round.run(kDeaths);
    count(totals.kiosk, round.kioskKills());
    count(totals.hub, round.hubKills());
    const Promises &promises = round.promises();
    lane.add(QStringLiteral("kiosk_kills"), sum(round.kioskKills()));
    lane.add(QStringLiteral("hub_kills"), sum(round.hubKills()));
    lane.add(QStringLiteral("import_kills"), sum(round.importKills()));
    lane.add(QStringLiteral("scans"), promises.scans());
    lane.add(QStringLiteral("verified"), promises.verified());
    lane.add(QStringLiteral("untold"), promises.untold());
    lane.add(QStringLiteral("lost"), promises.lost());
    lane.add(QStringLiteral("doubled"), promises.doubled());
    if (!promises.violations().isEmpty())
        return lane.fail(promises.violations());
    lane.seedDone();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    auto lane = Lane::fromArguments(QStringLiteral("kills"), QCoreApplication::arguments());
    if (!lane)
        return 2;
    Totals totals;
    while (lane->hasTime() && !lane->hasFailed())
        playRound(*lane, totals);
    say("kiosks", totals.kiosk);
    say("hubs", totals.hub);
    return lane->finish();
}
