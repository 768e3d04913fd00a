// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <functional>
#include <memory>
#include <optional>

#include "server/api/request.h"
#include "shared/base/result.h"
#include "shared/base/secret.h"
#include "shared/store/database.h"
#include "shared/sync/transport.h"
#include "tests/simulation/machineclock.h"
#include "tests/simulation/scheduler.h"
#include "tests/simulation/simdisk.h"

namespace gatebook::test {

// A hub as a machine with a disk and clocks: the shipping API, ledger and registry, without sockets and threads.
class HubMachine
{
public:
    using Heard = std::function<void(const sync::HttpReply &)>; // at most once; never, where the hub died

    HubMachine(quint64 number, const QUuid &event, const QString &folder, Scheduler &scheduler, quint64 seed,
        quint64 wallSeed);
    ~HubMachine();
    HubMachine(const HubMachine &) = delete;
    HubMachine &operator=(const HubMachine &) = delete;

    // Makes the event where there is none. An Error: the disk would not, it can be tried again.
    [[nodiscard]] Result<void> start();
    void stop();                                                // in order
    void die(const std::optional<SimDisk::PowerCut> &cut = {}); // absent: only the process
    void eraseDisk();                                           // while it is down
    [[nodiscard]] bool isUp() const { return m_parts != nullptr; }

    void request(const sync::HttpRequest &request, const Token &token, const Heard &heard);
    // What a command of gatebook-hub does beside the running hub, or without it.
    [[nodiscard]] Result<void> command(const std::function<Result<void>(store::Database &)> &work);

    // After each turn of the writer; answers to pushes as they leave, before the kiosk can know them.
    std::function<void()> onCommitted;
    std::function<void(const QByteArray &body)> onPushAnswered;
    std::function<void()> onDied; // its disk died in the middle of something

    [[nodiscard]] store::Database &reader();
    [[nodiscard]] QByteArray head(); // as a cursor; empty: it can't be read
    [[nodiscard]] QString databaseFile() const { return m_folder + QStringLiteral("/hub.db"); }
    [[nodiscard]] quint64 life() const { return m_life; } // another one after each start and stop
    [[nodiscard]] const QUuid &event() const { return m_event; }
    [[nodiscard]] SimDisk &disk() { return m_disk; }
    [[nodiscard]] MachineClock &clock() { return m_clock; }
    [[nodiscard]] RandomSource &random() { return m_random; }

private:
    struct Parts;

    void commitSoon();
    void commit();
    [[nodiscard]] Result<void> ensureEvent(store::Database &database);

    QUuid m_event;
    QString m_folder;
    Scheduler &m_scheduler;
    TestRandom m_random;
    TestRandom m_diskRandom; // how much is drawn from it depends on how much is written
    MachineClock m_clock;
    SimDisk m_disk;
    quint64 m_life = 0; // counts starts: what was asked of an earlier one is not answered by this one
    std::unique_ptr<Parts> m_parts;
};

} // namespace gatebook::test
