// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <optional>

#include "server/ledger/logrows.h"
#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::ledger {

// Computes one event's derived rows and columns again from its scans and compares. Reads only.
class EventVerifier
{
public:
    EventVerifier(store::Database &database, qint64 eventId, QString eventName);

    // The first thing that does not hold, in words; absent: all holds.
    [[nodiscard]] Result<std::optional<QString>> firstBad();

    [[nodiscard]] qint64 checkIns() const { return m_checkIns; }
    [[nodiscard]] qint64 tickets() const { return m_tickets; }

private:
    struct Line; // one row of check_ins with what it refers to
    struct Expected;

    struct TicketLog
    {
        std::vector<PastAdmission> admissions;
        TicketState state;
    };

    [[nodiscard]] Result<void> checkCounters();
    [[nodiscard]] Result<void> checkStrayRows();
    [[nodiscard]] Result<void> readUndos();
    [[nodiscard]] Result<void> checkLog();
    [[nodiscard]] Result<void> checkStates();

    void check(const Line &line);
    [[nodiscard]] static Line lineOf(const store::Row &row);
    [[nodiscard]] Expected expectedOf(const Line &line);
    [[nodiscard]] Expected expectedOfUndo(const Line &line);
    void bad(const QString &what);

    store::Database &m_database;
    qint64 m_eventId;
    QString m_eventName;
    qint64 m_head = 0;
    qint64 m_checkIns = 0;
    qint64 m_tickets = 0;
    QHash<QUuid, qint64> m_firstUndo;   // client_uuid → seq of the first undo of it
    QHash<QUuid, TicketLog> m_byTicket; // as the scans read so far make it
    std::optional<QString> m_bad;
};

} // namespace gatebook::ledger
