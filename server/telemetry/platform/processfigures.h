// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace gatebook::telemetry {

// What the system says of this process; absent where it does not say.
struct ProcessFigures
{
    std::optional<qint64> residentBytes;
    std::optional<qint64> openFds;
    std::optional<qint64> maxFds;
    std::optional<double> cpuSeconds; // user and system, since the start
};

[[nodiscard]] ProcessFigures processFigures();

} // namespace gatebook::telemetry
