// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/livepublisher.h"

#include "server/api/authorisation.h"
#include "shared/wire/encode.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>

namespace gatebook::api {

namespace {

// The pace of a hint, not model time: it decides nothing that is stored, so it needs no injected clock.
qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

QByteArray cursorChunk(const ledger::Cursor &cursor)
{
    return "event: cursor\ndata: " + wire::encodeLiveCursor(ledger::encode(cursor)) + "\n\n";
}

LivePublisher::LivePublisher(ledger::ReaderPool &readers, Publish publish, Pace pace)
    : m_readers(readers), m_pace(pace), m_state(std::make_shared<State>())
{
    m_state->publish = std::move(publish);
    m_thread = std::thread([this] { run(); });
}

LivePublisher::~LivePublisher()
{
    stop();
}

void LivePublisher::stop()
{
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->stopping = true;
    }
    m_state->changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void LivePublisher::watch(const ledger::EventRecord &event, const ledger::Cursor &known, Listener listener)
{
    {
        const std::scoped_lock lock(m_state->mutex);
        Topic &topic = m_state->topics[event.id];
        if (topic.watched.empty())
            topic.keepAliveAtMs = nowMs() + m_pace.keepAliveMs;
        topic.eventUuid = event.event.uuid;
        topic.watched.push_back({std::move(listener)});
        // The older of the two would repeat a cursor to somebody; the newer would keep a move from the other.
        if (topic.watched.size() == 1 || known.seq < topic.published.seq)
            topic.published = known;
        m_state->woken = true;
    }
    m_state->changed.notify_all();
}

void LivePublisher::wake()
{
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->woken = true;
    }
    m_state->changed.notify_all();
}

int LivePublisher::listeners()
{
    const std::scoped_lock lock(m_state->mutex);
    dropClosed(*m_state);
    std::size_t count = 0;
    for (const auto &[eventId, topic] : m_state->topics)
        count += topic.watched.size();
    return static_cast<int>(count);
}

void LivePublisher::dropClosed(State &state)
{
    for (auto at = state.topics.begin(); at != state.topics.end();) {
        std::erase_if(at->second.watched, [](const Watched &watched) { return watched.listener.lease.expired(); });
        at = at->second.watched.empty() ? state.topics.erase(at) : std::next(at);
    }
}

void LivePublisher::run()
{
    State &state = *m_state;
    std::unique_lock lock(state.mutex);
    while (!state.stopping) {
        const auto awake = [&state] { return state.stopping || state.woken; };
        if (state.topics.empty())
            state.changed.wait(lock, awake);
        else
            state.changed.wait_for(lock, std::chrono::milliseconds(m_pace.pollMs), awake);
        state.woken = false;
        dropClosed(state);
        if (state.stopping || state.topics.empty())
            continue;
        lock.unlock();
        look();
        lock.lock();
        state.changed.wait_for(lock, std::chrono::milliseconds(m_pace.spacingMs), [&state] { return state.stopping; });
    }
}

void LivePublisher::look()
{
    std::vector<qint64> events;
    std::vector<qint64> quiet;
    {
        const std::scoped_lock lock(m_state->mutex);
        for (auto &[eventId, topic] : m_state->topics) {
            events.push_back(eventId);
            if (nowMs() < topic.keepAliveAtMs)
                continue;
            topic.keepAliveAtMs = nowMs() + m_pace.keepAliveMs;
            quiet.push_back(eventId);
        }
    }
    for (const qint64 eventId : quiet)
        m_state->publish(eventId, QByteArrayLiteral(": keep-alive\n\n"));
    // A full queue is no loss: the next look comes by itself.
    (void)m_readers.run([state = m_state, events, quiet](ledger::LedgerReader &reader) {
        for (const qint64 eventId : newRevocations(*state, reader) ? events : quiet)
            endForbidden(*state, reader, eventId, Of::All);
        for (const qint64 eventId : events)
            endForbidden(*state, reader, eventId, Of::New);
        for (const qint64 eventId : events)
            publishMoved(*state, reader, eventId);
    });
}

bool LivePublisher::newRevocations(State &state, ledger::LedgerReader &reader)
{
    const auto count = reader.revocations();
    const std::scoped_lock lock(state.mutex);
    if (!count || state.revocations == *count)
        return false;
    state.revocations = *count;
    return true;
}

std::vector<LivePublisher::Listener> LivePublisher::take(Topic &topic, Of which)
{
    std::vector<Listener> taken;
    for (Watched &watched : topic.watched)
        if (which == Of::All || !watched.looked) {
            watched.looked = true;
            taken.push_back(watched.listener);
        }
    return taken;
}

// What can't be looked up now is looked up with the next keep-alive.
void LivePublisher::endForbidden(State &state, ledger::LedgerReader &reader, qint64 eventId, Of which)
{
    QUuid eventUuid;
    std::vector<Listener> listeners;
    {
        const std::scoped_lock lock(state.mutex);
        const auto found = state.topics.find(eventId);
        if (found == state.topics.end())
            return;
        eventUuid = found->second.eventUuid;
        listeners = take(found->second, which);
    }
    if (listeners.empty())
        return;
    const auto event = reader.event(eventUuid);
    const bool gone = event && (!*event || (*event)->archived);
    bool any = false;
    for (const Listener &listener : listeners) {
        const auto credential = reader.credential(listener.tokenHash);
        if (gone || (credential && refusal(Access::EventRead, *credential, eventUuid))) {
            *listener.ended = true;
            any = true;
        }
    }
    const std::scoped_lock lock(state.mutex);
    if (any && !state.stopping)
        state.publish(eventId, QByteArrayLiteral(": end\n\n")); // the front looks when it has something to write
}

void LivePublisher::publishMoved(State &state, ledger::LedgerReader &reader, qint64 eventId)
{
    const Result<ledger::Cursor> head = reader.head(eventId);
    const std::scoped_lock lock(state.mutex);
    const auto topic = state.topics.find(eventId);
    if (!head || state.stopping || topic == state.topics.end() || topic->second.published == *head)
        return;
    topic->second.published = *head;
    state.publish(eventId, cursorChunk(*head));
}

} // namespace gatebook::api
