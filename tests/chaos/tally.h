// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <cstdio>
#include <numeric>

namespace gatebook::test {

// How often which kind of thing came to pass.
using Tally = QMap<QString, int>;

inline int sum(const Tally &tally)
{
    return std::accumulate(tally.begin(), tally.end(), 0);
}

inline void addTo(Tally &total, const Tally &more)
{
    for (auto kind = more.cbegin(); kind != more.cend(); ++kind)
        total[kind.key()] += kind.value();
}

inline void print(const char *what, const Tally &tally)
{
    std::fprintf(stderr, "%s:", what);
    for (auto kind = tally.cbegin(); kind != tally.cend(); ++kind)
        std::fprintf(stderr, " %s %d", qUtf8Printable(kind.key()), kind.value());
    std::fprintf(stderr, "\n");
}

} // namespace gatebook::test
