// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QtGlobal>

namespace gatebook::test {

// Everything that a seed may do to an evening. Counted when it really happened.
enum class Fault {
    LostRequest,
    LostAnswer,
    Repeated,
    Reordered, // a request that arrives after later ones
    Delayed,   // an answer that comes when the kiosk has given up
    Cut,
    Corrupted,
    OneWay, // a partition of one direction
    CaptivePortal,
    PoisonedItem,  // the hub, or something before it, fails on one scan whenever it comes
    SmallBodies,   // something before the hub takes small bodies only
    KioskKilled,   // the process; what was written stays
    KioskPowerCut, // what was not synced is lost, in part, or out of order
    HubKilled,
    HubPowerCut,
    DiedWriting, // either side, in the middle of a transaction
    FailedSync,
    DiskFull,
    BitFlip,
    TornWrite,
    WrongClock,
    ClockJump,
    StoppedClock,
    OtherBoot,
    RestoredByCommand,
    RestoredByFiles,
    HubReplaced, // by an empty one, imported afresh
    SecondHub,   // of the same backup, for some of the kiosks
    ClonedDisk,
    TokenRevoked,
    TokenForgotten,
    Import,
    Cancellation,
    Undo,
};
inline constexpr std::size_t kFaultKinds = 34;

[[nodiscard]] const char *nameOf(Fault fault);

class FaultCounts
{
public:
    void count(Fault fault, qint64 times = 1) { m_counts.at(static_cast<std::size_t>(fault)) += times; }
    [[nodiscard]] qint64 of(Fault fault) const { return m_counts.at(static_cast<std::size_t>(fault)); }
    [[nodiscard]] qint64 total() const;

private:
    std::array<qint64, kFaultKinds> m_counts{};
};

} // namespace gatebook::test
