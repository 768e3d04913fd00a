// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

#include "shared/base/occupancy.h"

namespace gatebook::front {

// What all workers carry together. Outlives the front as long as a handler holds a reply.
struct Load
{
    std::atomic<int> accepted = 0;    // connections, with those on their way to a worker
    std::atomic<int> connections = 0; // that a worker has
    std::atomic<int> inFlight = 0;
    Occupancy strangers;               // connections by address
    Occupancy callers;                 // connections by who showed a token on them
    std::atomic<qint64> bodyBytes = 0; // room promised to bodies that are being received or handled
};

} // namespace gatebook::front
