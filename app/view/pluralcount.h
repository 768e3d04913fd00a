// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace gatebook {

// A count as tr() takes it for its plural forms: what is beyond an int is as many as can be told.
[[nodiscard]] inline int pluralCount(qint64 n)
{
    return static_cast<int>(std::clamp<qint64>(n, 0, std::numeric_limits<int>::max()));
}

} // namespace gatebook
