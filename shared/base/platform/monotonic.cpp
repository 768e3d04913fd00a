// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/platform/monotonic.h"

#include <chrono>
#include <ctime>

namespace gatebook::platform {

qint64 monotonicMs()
{
    using namespace std::chrono;
#if defined(CLOCK_BOOTTIME)
    // Linux: steady_clock stands still in suspend.
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return duration_cast<milliseconds>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec)).count();
#endif
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace gatebook::platform
