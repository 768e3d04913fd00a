// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/descriptors.h"

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <sys/resource.h>

#include <algorithm>
#include <limits>
#endif

namespace gatebook {

std::optional<int> raiseDescriptorLimit()
{
#ifdef Q_OS_WIN
    return std::nullopt;
#else
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return std::nullopt;
    const rlim_t now = limit.rlim_cur;
    limit.rlim_cur = limit.rlim_max;
    if (::setrlimit(RLIMIT_NOFILE, &limit) != 0) // macOS takes less than it says
        limit.rlim_cur = now;
    if (limit.rlim_cur == RLIM_INFINITY)
        return std::nullopt;
    return static_cast<int>(std::min<rlim_t>(limit.rlim_cur, std::numeric_limits<int>::max()));
#endif
}

} // namespace gatebook
