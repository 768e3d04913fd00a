// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "tests/simulation/faults.h"

namespace gatebook::test {

struct TrialResult
{
    QString violation; // empty: everything held
    FaultCounts faults;
    qint64 scans = 0;    // distinct ones that somebody saw a verdict of
    qint64 verified = 0; // distinct client_uuids compared at the end
    qint64 lost = 0;
    qint64 destroyed = 0; // scans that died with the only disk they were on
    qint64 kioskMs = 0;   // simulated, over all kiosks
    QByteArray traceHash;
    QByteArray essence;
};

// One evening of a seed. wallSeed 0: wall clocks that are right but where the seed says otherwise; any other: every wall clock
// claims something else.
[[nodiscard]] TrialResult runTrial(quint64 seed, quint64 wallSeed, bool tells);

// The evening, and for some seeds the same once more: what must not depend on anything but the seed, or on any wall clock.
[[nodiscard]] TrialResult proveSeed(quint64 seed, bool tells);

} // namespace gatebook::test
