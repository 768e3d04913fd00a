// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lane `kills`: kill -9 of real kiosks, the real hub and real imports.
#include <QCoreApplication>

#include "tests/chaos/killround.h"
#include "tests/support/lane.h"

using namespace gatebook::test;

namespace {

constexpr int kDeaths = 60; // a round

struct Totals
{
    Tally kiosk;
    Tally hub;
};

QStringList playRound(Lane &lane, Totals &totals)
{
    KillRound round(lane.seed());
    round.run(kDeaths);
    addTo(totals.kiosk, round.kioskKills());
    addTo(totals.hub, round.hubKills());
    lane.add(QStringLiteral("kiosk_kills"), sum(round.kioskKills()));
    lane.add(QStringLiteral("hub_kills"), sum(round.hubKills()));
    lane.add(QStringLiteral("import_kills"), sum(round.importKills()));
    lane.add(QStringLiteral("untold"), round.promises().untold());
    addTo(lane, round.promises());
    return round.promises().violations();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    auto lane = Lane::fromArguments(QStringLiteral("kills"), QCoreApplication::arguments());
    if (!lane)
        return 2;
    Totals totals;
    const int result = lane->play([&] { return playRound(*lane, totals); });
    print("kiosks killed", totals.kiosk);
    print("hubs killed", totals.hub);
    return result;
}
