// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <cmath>

namespace gatebook::test {

// What a wire, or a box in the middle of it, does to one exchange.
struct WireFault
{
    Q_GADGET

public:
    enum class Kind {
        None,
        // Each of these to the request or to the answer:
        Cut,       // some bytes go on, then both connections end
        Reset,     // as Cut, but the receiver hears RST instead of the end
        HalfClose, // some bytes go on, and no more come; the other direction stays
        Drip,      // all of it goes on, a few bytes at a time
        Delay,
        // To the exchange:
        Retry,        // the request is sent again, on a connection of its own; one of the two answers comes back
        RepeatAnswer, // the answer comes twice, and with it the connection ends: it cannot be that to another request
        Stall,        // nothing comes back and nothing breaks, for a while
        Portal,       // a captive portal's page comes back
    };
    Q_ENUM(Kind)

    Kind kind = Kind::None;
    bool toAnswer = false;
    double at = 0;           // where in the message, 0 … 1
    int ms = 0;              // of a delay or a stall; until the request is sent again
    int dripBytes = 1;       // at a time …
    int dripMs = 1;          // … and how long between
    bool reachesHub = true;  // though a portal answers, or nobody
    bool takesLater = false; // the second of two answers comes back, not the first

    [[nodiscard]] qsizetype bytesOf(qsizetype size) const
    {
        return static_cast<qsizetype>(std::lround(at * static_cast<double>(size)));
    }
};

} // namespace gatebook::test
