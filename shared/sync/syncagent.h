// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <optional>
#include <variant>

#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/sync/syncstore.h"
#include "shared/sync/transport.h"

namespace gatebook::sync {

// What a person may want to know of the sync, one word each.
enum class SyncState {
    Idle,        // all sent, all pulled
    Downloading, // manifest
    Pushing,
    Pulling,
    Offline,      // hub not reached, or something else answered; retrying
    Unauthorized, // the hub does not know this device's token: enrol again; scanning goes on
    Revoked,      // list wiped; the journal is kept
    Archived,     // the event is over; scans are still delivered
    Forbidden,    // wrong event or role
    StoreTrouble, // this device's disk
};

struct SyncStatus
{
    SyncState state = SyncState::Offline;
    QString detail;      // plain words, no secrets
    qint64 received = 0; // of a download
    qint64 total = 0;
    QueueCounts queue;
    std::optional<qint64> lastContactMonotonicMs; // last answer from the hub
    std::optional<qint64> retryAtMonotonicMs;
};

struct Send
{
    HttpRequest request;
};

struct Wait
{
    std::optional<qint64> untilMonotonicMs; // absent: until wake()
};

using Action = std::variant<Send, Wait>;

// The kiosk's half of the convergence, as a synchronous state machine without I/O: ask next(), do it, tell answered().
// manifest → push (halved on trouble, refused items set aside) → pull to the end → wait (full-jitter back-off; woken by the
// live hint or a new scan). At most one request is under way. Everything it must remember is in the store.
class SyncAgent
{
public:
    SyncAgent(QUuid event, SyncStore &store, const Clock &clock, RandomSource &random);

    [[nodiscard]] Action next();
    void answered(const HttpReply &reply); // to the last Send
    void wake();                           // a new scan, the live hint, a person who pressed "sync now"

    [[nodiscard]] const SyncStatus &status() const;
};

} // namespace gatebook::sync
