// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/evening.h"

namespace gatebook::test {

// What befalls an evening: each kind of its swarm by chance, at times of the seed.
class Incidents
{
public:
    explicit Incidents(Evening &evening) : m_evening(evening) { }

    void plan(); // all of the evening's
    void heal(); // everything but poisoned items and small bodies; one hub is left

private:
    void happen(Fault fault);
    void happenToHub(Fault fault, HubSlot &hub);
    void happenToKiosk(Fault fault, KioskSlot &kiosk);
    void happenToToken(Fault fault, KioskSlot &kiosk);
    void happenToClock(Fault fault);
    void happenToDisk(Fault fault);
    void restore(HubSlot &hub, bool byCommand);
    void replace(HubSlot &hub);
    void splitHub();
    void clone(KioskSlot &kiosk);
    void poison(KioskSlot &kiosk);
    void flipBit(KioskSlot &kiosk);
    void flipBit(HubSlot &hub);

    [[nodiscard]] HubSlot &someHub();
    [[nodiscard]] KioskSlot &someKiosk();
    [[nodiscard]] qint64 within(qint64 ms)
    {
        return static_cast<qint64>(m_evening.random().below(static_cast<quint64>(ms)));
    }

    Evening &m_evening;
};

} // namespace gatebook::test
