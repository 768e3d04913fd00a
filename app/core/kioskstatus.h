// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QUuid>

#include <optional>

#include "shared/domain/event.h"
#include "shared/sync/syncagent.h"

namespace gatebook {

// What a person may want to know of this device, as one value; sent whenever something in it changed.
struct KioskStatus
{
    bool enrolled = false;
    bool hasManifest = false;
    bool canJudge = false; // has a list, and knows the rules that it requires
    bool archived = false; // the event is over; scans are still delivered. Kept over a restart
    bool revoked = false;  // the hub said so once: the list is wiped. Kept over a restart, until enrolled anew
    Event event;           // of the active enrolment; null uuid: none
    QString deviceName;
    QUuid deviceUuid;
    QString gate;
    QString hubName;
    QString hubPin;     // the hash of its public key, which is no secret; empty: plain HTTP
    QString hubAddress; // where it is asked next; empty: nowhere
    qint64 ticketCount = 0;
    qint64 checkedInCount = 0;    // of the whole event, as far as known here
    qint64 ownCheckedInCount = 0; // admitted by this device
    std::optional<qint64>
        manifestAgeMs;                 // since the list was last equal to the hub's; absent: unknown (never, or reboot)
    std::optional<qint64> clockSkewMs; // this device's wall clock minus the hub's; absent: never heard
    sync::SyncStatus sync;             // of the active event
    QString storeVersion;              // of SQLite
    qint64 otherEventsWaiting = 0;     // scans of earlier enrolments that are still to be delivered
};

} // namespace gatebook

Q_DECLARE_METATYPE(gatebook::KioskStatus)
