// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <functional>
#include <optional>
#include <vector>

#include "server/ledger/ticketwriter.h"
#include "shared/wire/messages.h"
#include "tests/simulation/hubmachine.h"
#include "tests/simulation/kioskmachine.h"
#include "tests/simulation/logmodel.h"

namespace gatebook::test {

// A backup of a hub, and what the oracle knew of its log then.
struct Backup
{
    QString file; // beside it "-wal" where it was made by copying files
    LogModel log;
};

// What the people at the hub do: lists, devices, backups. It has the admin's own list of tickets, which outlives every hub.
class Desk
{
public:
    Desk(const QUuid &event, int tickets, bool hasWindows, quint64 seed);

    [[nodiscard]] static QString codeOf(int number);
    [[nodiscard]] int ticketCount() const { return static_cast<int>(m_list.size()); }
    [[nodiscard]] QUuid ticketOf(const QString &code) const;

    // The whole list, and changes of it. An Error: nothing of it, or not all of it, happened.
    [[nodiscard]] Result<void> importAll(HubMachine &hub);
    [[nodiscard]] Result<void> addTickets(HubMachine &hub, int count);
    [[nodiscard]] Result<void> changeStatus(HubMachine &hub);

    // Pairs through the hub's own enrolment; `done` on success only.
    void enrol(HubMachine &hub, KioskMachine &kiosk, const std::function<void(const wire::EnrolAnswer &)> &done);
    [[nodiscard]] Result<void> revoke(HubMachine &hub, const QUuid &device);
    [[nodiscard]] Result<void> forgetToken(HubMachine &hub, const QUuid &device);

    [[nodiscard]] Result<void> backupByCommand(HubMachine &hub, const QString &file);
    // While nothing writes; the hub may run.
    [[nodiscard]] static bool copyFiles(HubMachine &hub, const QString &file);
    // While the hub is down.
    [[nodiscard]] Result<void> restoreByCommand(HubMachine &hub, const QString &file);
    [[nodiscard]] static bool putFilesBack(HubMachine &hub, const QString &file);

private:
    void makeTickets(int count);
    [[nodiscard]] Result<void> import(HubMachine &hub, std::size_t first, std::size_t count);

    QUuid m_event;
    bool m_hasWindows;
    TestRandom m_random;
    std::vector<ledger::TicketRow> m_list;
};

} // namespace gatebook::test
