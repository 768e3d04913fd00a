// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "server/ledger/cursor.h"
#include "server/ledger/readerpool.h"
#include "server/ledger/records.h"
#include "shared/base/clock.h"

namespace gatebook::api {

// "event: cursor" with this position, as a server-sent-events chunk.
[[nodiscard]] QByteArray cursorChunk(const ledger::Cursor &cursor);

// Tells live streams when an event's log moved, also by another process's commit: while somebody listens it reads the heads
// on the reader pool, at most five times a second, and sends one cursor for all that happened in between. It looks whether a
// listener may (still) listen when that one is new, when a token was revoked, and with each keep-alive. A thread of its own.
class LivePublisher
{
public:
    struct Pace
    {
        qint64 pollMs = 250;
        qint64 spacingMs = 200; // at least, between two cursors
        qint64 keepAliveMs = 15'000;
    };

    using Publish = std::function<void(qint64 eventId, const QByteArray &chunk)>; // any thread

    struct Listener
    {
        std::weak_ptr<void> lease; // lives as long as its stream
        QByteArray tokenHash;
        std::shared_ptr<std::atomic<bool>>
            ended; // set here: the token does not hold any more, or the event is archived
    };

    LivePublisher(ledger::ReaderPool &readers, Publish publish, Pace pace);
    ~LivePublisher();
    LivePublisher(const LivePublisher &) = delete;
    LivePublisher &operator=(const LivePublisher &) = delete;

    // Nothing is published once this has returned.
    void stop();
    // A stream that was opened with this cursor, for as long as its lease lives.
    void watch(const ledger::EventRecord &event, const ledger::Cursor &known, Listener listener);
    // A commit of this process: look soon rather than at the next poll.
    void wake();
    [[nodiscard]] int listeners();

private:
    struct Watched
    {
        Listener listener;
        bool looked = false; // since it is watched: its token may have been revoked while its stream was opened
    };

    struct Topic
    {
        QUuid eventUuid;
        std::vector<Watched> watched;
        ledger::Cursor published;
        qint64 keepAliveAtMs = 0;
    };

    // Outlives this object in a reader's task that is still queued.
    struct State
    {
        std::mutex mutex;
        std::condition_variable changed;
        std::map<qint64, Topic> topics;
        std::optional<qint64> revocations; // when it was looked last whether everybody may listen
        bool stopping = false;
        bool woken = false;
        Publish publish;
    };

    void run();
    void look();
    static void dropClosed(State &state);
    [[nodiscard]] static bool newRevocations(State &state, ledger::LedgerReader &reader);
    static void publishMoved(State &state, ledger::LedgerReader &reader, qint64 eventId);
    enum class Of { All, New };
    static void endForbidden(State &state, ledger::LedgerReader &reader, qint64 eventId, Of which);
    [[nodiscard]] static std::vector<Listener> take(Topic &topic, Of which);

    ledger::ReaderPool &m_readers;
    Pace m_pace;
    std::shared_ptr<State> m_state;
    std::thread m_thread;
};

} // namespace gatebook::api
