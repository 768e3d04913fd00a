// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <optional>
#include <variant>
#include <vector>

#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/sync/manifestphase.h"
#include "shared/sync/pullphase.h"
#include "shared/sync/pushphase.h"
#include "shared/sync/reportphase.h"
#include "shared/sync/syncstore.h"
#include "shared/sync/transport.h"

namespace gatebook::sync {

// What a person may want to know of the sync, one word each.
enum class SyncState {
    Idle,        // in step with the hub: it answered, and nothing waits
    Downloading, // manifest
    Pushing,
    Pulling,
    Offline,      // hub not reached yet, or something else answered, or nothing but refusals of our position; retrying
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
    // DeliverOnly: an earlier event, whose scans are still owed to its hub; it fetches nothing.
    enum class Mode { Full, DeliverOnly };

    SyncAgent(QUuid event, SyncStore &store, const Clock &clock, RandomSource &random, Mode mode = Mode::Full,
        QString version = {});
    ~SyncAgent();
    SyncAgent(const SyncAgent &) = delete;
    SyncAgent &operator=(const SyncAgent &) = delete;

    // While a request is under way: Wait without an end. A new scan needs no wake(): asking again is enough.
    [[nodiscard]] Action next();
    void answered(const HttpReply &reply); // to the last Send
    void wake();                           // there may be news: pull, unless backing off
    void hinted(const QByteArray &cursor); // as wake(); the live stream's cursor
    void retryNow();                       // a person pressed "sync now": as wake(), and ends a back-off

    [[nodiscard]] const SyncStatus &status() const { return m_status; }

private:
    struct Trouble
    {
        SyncState state = SyncState::Offline;
        QString words;
        Phase *phase = nullptr; // null: clears with any good answer
    };

    [[nodiscard]] Result<std::optional<HttpRequest>> nextRequest(qint64 now);
    [[nodiscard]] Action waitUntil(qint64 untilMs);
    void accepted(Phase &phase);
    [[nodiscard]] Result<void> failed(Phase &phase, const ReplyMeaning &meaning);
    void backOff(Phase &phase, const ReplyMeaning &meaning);
    void storeFailed(const Error &error);
    void refreshStatus();
    [[nodiscard]] SyncState workOf(const Phase *phase) const;

    const Clock &m_clock;
    RandomSource &m_random;
    SyncStore &m_store;
    PhaseContext m_context;
    ManifestPhase m_manifest;
    PushPhase m_push;
    PullPhase m_pull;
    ReportPhase m_report;
    std::vector<Phase *> m_order;
    Backoff m_pause; // of everything
    Phase *m_underWay = nullptr;
    std::optional<Trouble> m_trouble;
    bool m_hasAccepted = false; // any good answer since the start
    SyncStatus m_status;
};

} // namespace gatebook::sync
