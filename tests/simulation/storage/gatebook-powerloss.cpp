// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QHashSeed>

#include "tests/simulation/storage/powerloss.h"
#include "tests/support/lane.h"

using namespace gatebook::test;

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication app(argc, argv);
    auto lane = Lane::fromArguments(QStringLiteral("powerloss"), QCoreApplication::arguments());
    if (!lane)
        return 2;
    return lane->play([&lane] {
        const auto clean = liveThroughPowerCuts(lane->seed(), *lane);
        return clean ? QStringList() : QStringList{clean.error().message};
    });
}
