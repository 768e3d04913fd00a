// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "app/gate/gate.h"
#include "app/store/kioskdatabase.h"
#include "app/store/kioskstore.h"
#include "shared/sync/syncagent.h"
#include "tests/simulation/machineclock.h"
#include "tests/simulation/scheduler.h"
#include "tests/simulation/simdisk.h"

namespace gatebook::test {

// A gate laptop as a machine with a disk and clocks: the shipping store, gate and sync agent, without window and sockets.
class KioskMachine
{
public:
    // One request of the agent; whoever carries it calls hear() with the same number, or never.
    using Carry = std::function<void(quint64 exchange, const sync::HttpRequest &request, const Token &token)>;

    KioskMachine(quint64 number, const QString &folder, Scheduler &scheduler, quint64 seed, quint64 wallSeed);
    ~KioskMachine();
    KioskMachine(const KioskMachine &) = delete;
    KioskMachine &operator=(const KioskMachine &) = delete;

    // An Error: as the program would say it. Not enrolled is no error: it stays idle then.
    [[nodiscard]] Result<void> start();
    void stop(); // in order
    void die(const std::optional<SimDisk::PowerCut> &cut = {});
    void eraseDisk(); // while it is down
    [[nodiscard]] bool isUp() const { return m_database != nullptr; }
    [[nodiscard]] bool isEnrolled() const { return m_agent != nullptr; }

    // Asks by this code as a person would type it; `answer` of the hub becomes the active enrolment.
    [[nodiscard]] Result<QUuid> deviceFor(const PairingCode &pairingCode);
    [[nodiscard]] Result<void> enrol(const wire::EnrolAnswer &answer, const QString &name);

    [[nodiscard]] GateVerdict scan(const QString &code);
    [[nodiscard]] Result<void> undo(const QUuid &clientUuid);
    void pump();
    // → false: nobody waits for it any more.
    bool hear(quint64 exchange, const sync::HttpReply &reply);
    void hint(const QByteArray &cursor);
    void syncNow();
    void sweep();

    Carry carry;
    std::function<void()> onDied; // its disk died in the middle of something

    [[nodiscard]] sync::SyncAgent &agent() { return *m_agent; }
    [[nodiscard]] KioskStore &store() { return *m_store; }
    [[nodiscard]] store::Database &database() { return m_database->database(); }
    [[nodiscard]] const Token &token() const { return m_token; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] quint64 number() const { return m_number; }
    [[nodiscard]] SimDisk &disk() { return m_disk; }
    [[nodiscard]] MachineClock &clock() { return m_clock; }

private:
    [[nodiscard]] Result<void> activate();
    void close();
    void wakeAt(qint64 monotonicMs);
    [[nodiscard]] bool diedMeanwhile();

    quint64 m_number;
    QString m_folder;
    Scheduler &m_scheduler;
    TestRandom m_random;
    TestRandom m_diskRandom; // how much is drawn from it depends on how much is written
    MachineClock m_clock;
    SimDisk m_disk;
    std::unique_ptr<KioskDatabase> m_database;
    std::unique_ptr<KioskStore> m_store;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<sync::SyncAgent> m_agent;
    Token m_token;
    quint64 m_exchange = 0; // the newest; an answer to another one comes too late
    bool m_underWay = false;
    quint64 m_wake = 0; // the newest timer
};

} // namespace gatebook::test
