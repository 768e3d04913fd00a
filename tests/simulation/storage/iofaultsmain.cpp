// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QHashSeed>

#include "tests/simulation/storage/iofaults.h"
#include "tests/simulation/storage/lane.h"

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication app(argc, argv);
    return gatebook::test::Lane(QStringLiteral("iofaults"))
        .run(QCoreApplication::arguments(), gatebook::test::failEveryCall);
}
