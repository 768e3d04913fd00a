// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>

#include "shared/base/occupancy.h"

namespace gatebook::front {

// Why a connection was turned away, or ended for another's sake, before it had said anything worth an answer.
enum class Turned {
    Full,        // as many connections as may be, none of which can go
    MadeRoom,    // the oldest stranger, for a newcomer
    AddressFull, // one of too many strangers from its address
    Draining,    // the hub is about to stop
    NotAccepted, // the system had no descriptor for it
};
inline constexpr std::size_t kTurned = 5;

// What all workers carry together, and what they counted since the start. Outlives the front as long as a handler holds a
// reply. Any thread.
struct Load
{
    std::atomic<int> accepted = 0;    // connections, with those on their way to a worker
    std::atomic<int> connections = 0; // that a worker has
    std::atomic<int> inFlight = 0;
    Occupancy strangers; // connections by address
    Occupancy callers;   // connections by who showed a token on them
    Occupancy bodies;    // bytes of room for bodies that are being received or handled: by caller, and all under {}

    std::atomic<quint64> acceptedTotal = 0;
    std::array<std::atomic<quint64>, kTurned> turned{};
    std::atomic<quint64> handshakesDone = 0;
    std::atomic<quint64> handshakesFailed = 0; // or begun and not finished when the connection ended

    void count(Turned reason) { ++turned.at(static_cast<std::size_t>(reason)); }
};

} // namespace gatebook::front
