// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/evening.h"
#include "tests/simulation/incidents.h"

namespace gatebook::test {

// The end of an evening: the faults stop, everything must drain within a bound of simulated time, and then everybody holds
// the same.
class Settlement
{
public:
    Settlement(Evening &evening, Incidents &incidents) : m_evening(evening), m_incidents(incidents) { }

    // Drives the time on until the end or the first violation.
    void settle();

    [[nodiscard]] qint64 verified() const { return m_verified; } // distinct client_uuids compared
    [[nodiscard]] qint64 lost() const { return m_lost; }
    // What every run of this evening must come to, whatever the wall clocks said.
    [[nodiscard]] QByteArray essence();

private:
    void drain(bool withPoison);
    [[nodiscard]] bool isDrained(KioskSlot &kiosk, bool withPoison);
    [[nodiscard]] HubSlot &survivor();
    void compare();
    [[nodiscard]] QString compareJournal(KioskSlot &kiosk, QSet<QUuid> &made);
    [[nodiscard]] QString compareNotices(KioskSlot &kiosk);
    [[nodiscard]] QString compareCounter(KioskSlot &kiosk);
    [[nodiscard]] static bool isAllRecorded(const FaultyWire::SentPush &push, HubSlot &hub);
    void replayTraffic();
    void verifyHub();

    Evening &m_evening;
    Incidents &m_incidents;
    qint64 m_verified = 0;
    qint64 m_lost = 0;
};

} // namespace gatebook::test
