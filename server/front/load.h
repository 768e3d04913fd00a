// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace gatebook::front {

// What all workers carry together. Outlives the front as long as a handler holds a reply.
struct Load
{
    std::atomic<int> connections = 0;
    std::atomic<int> inFlight = 0;
    std::atomic<qint64> bodyBytes = 0; // room promised to bodies that are being received or handled
};

} // namespace gatebook::front
