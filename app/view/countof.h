// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

namespace gatebook {

// A count as tr() takes it for %n; what is more than that can hold stays at its most.
[[nodiscard]] constexpr int countOf(qint64 n)
{
    constexpr qint64 kMost = std::numeric_limits<int>::max();
    return static_cast<int>(n < kMost ? n : kMost);
}

} // namespace gatebook
