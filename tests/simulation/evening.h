// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTemporaryDir>

#include <memory>
#include <vector>

#include "tests/simulation/desk.h"
#include "tests/simulation/faultywire.h"
#include "tests/simulation/hubwatch.h"
#include "tests/simulation/kioskwatch.h"
#include "tests/simulation/trace.h"

namespace gatebook::test {

// A hub with what the oracle knows of it.
struct HubSlot
{
    HubSlot(const QUuid &event, std::unique_ptr<HubMachine> made) : machine(std::move(made)), watch(event) { }

    std::unique_ptr<HubMachine> machine;
    HubWatch watch;
    bool isRetired = false; // switched off for good
    bool isDamaged = false; // a bit of its disk was flipped
};

struct KioskSlot
{
    std::unique_ptr<KioskMachine> machine;
    KioskWatch watch;
    std::size_t hub = 0; // which stands at its address
    QUuid device;        // as enrolled last
    quint64 pairing = 0; // counts attempts
    bool isPairing = false;
    bool poisonsNext = false; // its next scan is one that the hub fails on
    quint64 listensTo = 0;    // the hub's life to which its live stream is open; 0: none
    bool isDamaged = false;   // a bit of its disk was flipped
};

// The machines of one seed on one simulated time, wired to each other and to the oracle, and how they are started, stopped and
// paired. What befalls them is decided elsewhere (Crowd, Incidents).
class Evening
{
public:
    Evening(quint64 seed, const Swarm &swarm, quint64 wallSeed, Trace &trace);

    [[nodiscard]] Scheduler &scheduler() { return m_scheduler; }
    [[nodiscard]] TestRandom &random() { return m_random; }
    [[nodiscard]] const Swarm &swarm() const { return m_swarm; }
    [[nodiscard]] FaultCounts &counts() { return m_counts; }
    [[nodiscard]] FaultyWire &wire() { return m_wire; }
    [[nodiscard]] Desk &desk() { return m_desk; }
    [[nodiscard]] Trace &trace() { return m_trace; }
    [[nodiscard]] std::vector<std::unique_ptr<HubSlot>> &hubs() { return m_hubs; }
    [[nodiscard]] std::vector<std::unique_ptr<KioskSlot>> &kiosks() { return m_kiosks; }
    [[nodiscard]] QString folder(const QString &name) const;

    // What does not hold; the first one ends the evening.
    void check(const QString &wrong);
    [[nodiscard]] const QString &violation() const { return m_violation; }
    void fire(Fault fault, quint64 machine);

    void begin(); // the first hub with its list, and the kiosks, paired
    HubSlot &addHub();
    KioskSlot &addKiosk();

    void startHub(HubSlot &hub);
    void startHubIn(HubSlot &hub, qint64 delayMs);
    void killHub(HubSlot &hub, const std::optional<SimDisk::PowerCut> &cut, qint64 backInMs);
    void startKiosk(KioskSlot &kiosk);
    void startKioskIn(KioskSlot &kiosk, qint64 delayMs);
    void killKiosk(KioskSlot &kiosk, const std::optional<SimDisk::PowerCut> &cut, qint64 backInMs);
    void pairIn(KioskSlot &kiosk, qint64 delayMs);
    [[nodiscard]] qint64 scansDestroyed() const { return m_scansDestroyed; }
    [[nodiscard]] SimDisk::PowerCut anyCut();

    // Backups of a hub, newest last; made again from time to time by whoever drives.
    void backUp(HubSlot &hub);
    [[nodiscard]] std::vector<Backup> &backups(bool byCommand) { return byCommand ? m_byCommand : m_byFiles; }

    // What a kiosk's staff did, for everybody's bookkeeping.
    void scanned(KioskSlot &kiosk, const QString &code);
    void takenBack(KioskSlot &kiosk);

private:
    static constexpr qint64 kRetryMs = 30'000; // a program that would not start is started again

    void wireHub(HubSlot &hub);
    void replaceHubDisk(HubSlot &hub);
    // It can't be read any more: what was not sent dies with it.
    void replaceKioskDisk(KioskSlot &kiosk);
    void wireKiosk(KioskSlot &kiosk);
    void hubMoved(HubSlot &hub);
    void heard(KioskSlot &kiosk, quint64 exchange, const FaultyWire::Delivery &delivery);
    void openStream(KioskSlot &kiosk);
    void checkPulled(KioskSlot &kiosk, const FaultyWire::Delivery &delivery);
    void pair(KioskSlot &kiosk);
    void pumpSoon(KioskSlot &kiosk);
    [[nodiscard]] QString newFolder(const QString &kind, std::size_t number) const;
    [[nodiscard]] quint64 machineSeed(quint64 machine) const { return m_seed * 1'000 + machine; }

    quint64 m_seed;
    Swarm m_swarm;
    quint64 m_wallSeed;
    Trace &m_trace;
    QTemporaryDir m_dir;
    TestRandom m_random;
    Scheduler m_scheduler;
    FaultCounts m_counts;
    QUuid m_event;
    Desk m_desk;
    std::vector<std::unique_ptr<HubSlot>> m_hubs;
    std::vector<std::unique_ptr<KioskSlot>> m_kiosks;
    FaultyWire m_wire;
    std::vector<Backup> m_byCommand;
    std::vector<Backup> m_byFiles;
    QSet<QUuid> m_undone;
    QString m_violation;
    qint64 m_scansDestroyed = 0;
};

} // namespace gatebook::test
