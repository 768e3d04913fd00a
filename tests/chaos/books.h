// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QUuid>

#include <compare>

#include "shared/base/result.h"

namespace gatebook::test {

// What the two sides have on disk, read from outside with a few lines of SQL rather than by the program's own words.

struct ListedTicket
{
    QString name;
    QUuid entry; // client_uuid of the admission that counts; null: nobody is in

    bool operator==(const ListedTicket &) const = default;
};
using TicketList = QMap<QUuid, ListedTicket>;

struct HubBooks
{
    QHash<QUuid, int> scans; // rows of the log by client_uuid
    TicketList tickets;
};

struct KioskBooks
{
    bool isEnrolled = false;
    QSet<QUuid> scans;  // client_uuids of the journal
    qint64 owed = 0;    // of these: waiting or set aside
    TicketList tickets; // of the list in force

    [[nodiscard]] bool holds(const QUuid &scan) const { return scans.contains(scan); }
};

// Of a program that runs, or ran, in this data directory; beside it, or after its death before anybody else opens the file:
// then they are read from a copy, so that the next start finds what the dead left. An Error: missing or damaged.
enum class Owner { Runs, Dead };
[[nodiscard]] Result<HubBooks> readHubBooks(const QString &dataDir, Owner owner);
[[nodiscard]] Result<KioskBooks> readKioskBooks(const QString &dataDir, Owner owner);

} // namespace gatebook::test
