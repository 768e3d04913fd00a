// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/incidents.h"

namespace gatebook::test {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kBackupEveryMs = 5 * kMinuteMs;

} // namespace

HubSlot &Incidents::someHub()
{
    return *m_evening.hubs().at(m_evening.random().below(m_evening.hubs().size()));
}

KioskSlot &Incidents::someKiosk()
{
    return *m_evening.kiosks().at(m_evening.random().below(m_evening.kiosks().size()));
}

void Incidents::plan()
{
    const Swarm &swarm = m_evening.swarm();
    Scheduler &scheduler = m_evening.scheduler();
    for (int i = 0; i < swarm.incidents; ++i) {
        const Fault fault = swarm.incidentFaults.at(m_evening.random().below(swarm.incidentFaults.size()));
        scheduler.in(kMinuteMs / 6 + within(swarm.eveningMs), [this, fault] {
            if (m_evening.scheduler().now() < m_evening.swarm().eveningMs)
                happen(fault);
        });
    }
    for (qint64 at = kBackupEveryMs; at < swarm.eveningMs; at += kBackupEveryMs)
        scheduler.in(at + within(kMinuteMs), [this] { m_evening.backUp(someHub()); });
    if (!swarm.wrongClocks)
        return;
    for (const auto &kiosk : m_evening.kiosks()) {
        if (m_evening.random().below(2) != 0)
            continue;
        kiosk->machine->clock().jump();
        m_evening.fire(Fault::WrongClock, kiosk->machine->number());
    }
}

void Incidents::happen(Fault fault)
{
    switch (fault) {
    case Fault::HubKilled:
    case Fault::HubPowerCut:
    case Fault::RestoredByCommand:
    case Fault::RestoredByFiles:
    case Fault::HubReplaced:
    case Fault::SecondHub:
    case Fault::Import:
    case Fault::Cancellation:
        return happenToHub(fault, someHub());
    case Fault::ClockJump:
    case Fault::StoppedClock:
        return happenToClock(fault);
    case Fault::DiedWriting:
    case Fault::FailedSync:
    case Fault::DiskFull:
        return happenToDisk(fault);
    case Fault::TokenRevoked:
    case Fault::TokenForgotten:
        return happenToToken(fault, someKiosk());
    default:
        return happenToKiosk(fault, someKiosk());
    }
}

void Incidents::happenToHub(Fault fault, HubSlot &hub)
{
    const bool isUp = hub.machine->isUp();
    switch (fault) {
    case Fault::HubKilled:
    case Fault::HubPowerCut:
        if (!isUp)
            return;
        m_evening.fire(fault, 100);
        return m_evening.killHub(hub, fault == Fault::HubKilled ? std::nullopt : std::optional(m_evening.anyCut()),
            2'000 + within(3 * kMinuteMs));
    case Fault::RestoredByCommand:
        return restore(hub, true);
    case Fault::RestoredByFiles:
        return restore(hub, false);
    case Fault::HubReplaced:
        return replace(hub);
    case Fault::SecondHub:
        return splitHub();
    default: {
        if (!isUp)
            return;
        Desk &desk = m_evening.desk();
        const auto done = fault == Fault::Import ? desk.addTickets(*hub.machine, 1 + static_cast<int>(within(8)))
                                                 : desk.changeStatus(*hub.machine);
        if (done)
            m_evening.fire(fault, 100);
    }
    }
}

void Incidents::happenToKiosk(Fault fault, KioskSlot &kiosk)
{
    const quint64 number = kiosk.machine->number();
    switch (fault) {
    case Fault::OneWay:
        return m_evening.wire().closeOneWay(number, within(2) == 0, kMinuteMs + within(9 * kMinuteMs));
    case Fault::CaptivePortal:
        return m_evening.wire().showPortal(number, kMinuteMs + within(6 * kMinuteMs));
    case Fault::SmallBodies:
        return m_evening.wire().takeSmallBodies(number, 800 + within(1'500));
    case Fault::PoisonedItem:
        return poison(kiosk);
    case Fault::ClonedDisk:
        return clone(kiosk);
    case Fault::BitFlip:
        return within(4) == 0 ? flipBit(someHub()) : flipBit(kiosk);
    default:
        break;
    }
    if (!kiosk.machine->isUp())
        return;
    const qint64 backIn = 1'000 + within(kMinuteMs);
    switch (fault) {
    case Fault::KioskKilled:
        m_evening.fire(fault, number);
        return m_evening.killKiosk(kiosk, std::nullopt, backIn);
    case Fault::KioskPowerCut:
        m_evening.fire(fault, number);
        return m_evening.killKiosk(kiosk, m_evening.anyCut(), backIn);
    case Fault::OtherBoot:
        m_evening.fire(fault, number);
        kiosk.machine->stop();
        kiosk.machine->clock().reboot();
        kiosk.isPairing = false;
        return m_evening.startKioskIn(kiosk, backIn);
    default:
        if (kiosk.machine->isEnrolled())
            m_evening.takenBack(kiosk);
    }
}

void Incidents::happenToToken(Fault fault, KioskSlot &kiosk)
{
    HubSlot &hub = *m_evening.hubs().at(kiosk.hub);
    if (!hub.machine->isUp() || kiosk.device.isNull())
        return;
    Desk &desk = m_evening.desk();
    const auto done = fault == Fault::TokenRevoked ? desk.revoke(*hub.machine, kiosk.device)
                                                   : desk.forgetToken(*hub.machine, kiosk.device);
    if (!done)
        return;
    kiosk.listensTo = 0; // the hub ends the stream
    m_evening.fire(fault, kiosk.machine->number());
}

void Incidents::happenToClock(Fault fault)
{
    const bool isHubs = within(4) == 0;
    MachineClock &clock = isHubs ? someHub().machine->clock() : someKiosk().machine->clock();
    m_evening.fire(fault, isHubs ? 100 : 0);
    if (fault == Fault::ClockJump)
        clock.jump();
    else
        clock.stop();
}

void Incidents::happenToDisk(Fault fault)
{
    const bool isHubs = within(3) == 0;
    SimDisk &disk = isHubs ? someHub().machine->disk() : someKiosk().machine->disk();
    if (fault == Fault::DiedWriting) {
        disk.dieAfter(1 + within(40));
    } else if (fault == Fault::FailedSync) {
        disk.failSyncs(1 + static_cast<int>(within(2)));
    } else {
        disk.setFull(true);
        const qint64 before = disk.fired().fullWrites;
        m_evening.scheduler().in(kMinuteMs / 2 + within(4 * kMinuteMs), [this, &disk, before] {
            disk.setFull(false);
            if (disk.fired().fullWrites > before)
                m_evening.fire(Fault::DiskFull, 0);
        });
    }
}

void Incidents::heal()
{
    m_evening.wire().heal();
    const std::size_t survivor = m_evening.random().below(m_evening.hubs().size());
    for (std::size_t i = 0; i < m_evening.hubs().size(); ++i) {
        HubSlot &hub = *m_evening.hubs().at(i);
        hub.machine->disk().setFull(false);
        hub.machine->disk().failSyncs(0);
        hub.machine->disk().dieAfter(0);
        hub.isRetired = i != survivor;
        if (hub.isRetired)
            hub.machine->stop();
        else
            m_evening.startHub(hub);
    }
    for (const auto &kiosk : m_evening.kiosks()) {
        kiosk->machine->disk().setFull(false);
        kiosk->machine->disk().failSyncs(0);
        kiosk->machine->disk().dieAfter(0);
        kiosk->hub = survivor;
        kiosk->listensTo = 0;
        m_evening.startKiosk(*kiosk);
    }
}

} // namespace gatebook::test
