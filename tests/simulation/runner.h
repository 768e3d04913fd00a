// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include "tests/simulation/report.h"

namespace gatebook::test {

struct RunOptions
{
    quint64 first = 1;
    quint64 count = 100;
    quint64 stride = 1; // every how many seeds
    qint64 seconds = 0; // stop after the seed that is under way then; 0: never
    int jobs = 1;       // processes
    bool tells = false; // the trace, on stderr
};

// Seeds one after the other until the first violation, here or in that many processes of this program. `next`: the first seed
// that was not begun.
[[nodiscard]] Report runSeeds(const RunOptions &options, quint64 &next);

} // namespace gatebook::test
