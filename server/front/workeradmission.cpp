// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of Worker that lets in: connections up to the caps, handshakes in their turn, requests to their bodies.

#include "server/front/worker.h"

#include "server/front/guardsocket.h"

namespace gatebook::front {

// At the cap the oldest stranger goes; where there is none, the newcomer does.
bool Worker::makeRoom()
{
    if (m_load->connections < m_limits.connections)
        return true;
    GuardSocket *oldest = oldestStranger(nullptr);
    if (oldest != nullptr) {
        m_load->count(Turned::MadeRoom);
        oldest->abandon();
    }
    return oldest != nullptr;
}

// The same among the strangers of its address; a proxy's are many people's.
bool Worker::seat(GuardSocket *guard)
{
    if (m_limits.proxies.trusted(guard->peerAddress()))
        return true;
    Occupancy::Place place = m_load->strangers.enter(guard->addressKey(), m_limits.strangersPerAddress);
    if (!place) {
        m_load->count(Turned::AddressFull);
        if (GuardSocket *oldest = oldestStranger(guard))
            oldest->abandon();
        place = m_load->strangers.enter(guard->addressKey(), m_limits.strangersPerAddress);
    }
    const bool seated = place != nullptr;
    guard->countAs(std::move(place), false);
    return seated;
}

// One that never sent a whole head goes before one that did. Of the same address, if likeThis.
GuardSocket *Worker::oldestStranger(const GuardSocket *likeThis) const
{
    const auto comesBefore = [](const GuardSocket *a, const GuardSocket *b) {
        return a->served() == b->served() ? a->id() < b->id() : b->served();
    };
    GuardSocket *oldest = nullptr;
    for (GuardSocket *guard : m_guards) {
        const bool counts = guard->expendable() && guard != likeThis
            && (likeThis == nullptr || guard->addressKey() == likeThis->addressKey());
        if (counts && (oldest == nullptr || comesBefore(guard, oldest)))
            oldest = guard;
    }
    return oldest;
}

void Worker::lingers(GuardSocket *guard)
{
    m_lingering.push_back(guard->id());
    while (m_lingering.size() > static_cast<std::size_t>(m_limits.lingering)) {
        if (GuardSocket *longest = m_guards.value(m_lingering.front()))
            longest->abandon();
        m_lingering.pop_front();
    }
}

void Worker::admit(GuardSocket *guard, api::Request head)
{
    // Never at once: the handler would be asked for the answer from within its own admit().
    m_handler.admit(std::move(head), replyTo(guard, &Mailbox::post));
}

Occupancy::Place Worker::roomForBody(const QByteArray &caller, qint64 bytes)
{
    auto share = m_load->bodies.enter(caller, m_limits.bodyBytesPerCaller, bytes);
    auto all = share ? m_load->bodies.enter({}, m_limits.bodyBytes, bytes) : nullptr;
    return all ? std::make_shared<std::pair<Occupancy::Place, Occupancy::Place>>(std::move(share), std::move(all))
               : nullptr;
}

void Worker::identified(GuardSocket *guard, const QByteArray &caller)
{
    if (auto place = m_load->callers.enter(caller, m_limits.connectionsPerCaller))
        guard->countAs(std::move(place), true);
}

void Worker::wantsHandshake(GuardSocket *guard)
{
    m_handshakes.wait(guard->id(), guard->addressKey());
    startHandshakes();
}

void Worker::handshakeEnded(GuardSocket *guard)
{
    m_handshakes.ended(guard->id());
    startHandshakes();
}

// One that fails at once ends within this loop.
void Worker::startHandshakes()
{
    if (std::exchange(m_startingHandshakes, true))
        return;
    while (const auto id = m_handshakes.next(nowMs())) {
        if (GuardSocket *guard = m_guards.value(*id))
            guard->beginHandshake();
        else
            m_handshakes.ended(*id);
    }
    m_startingHandshakes = false;
}

void Worker::closeStalledHandshakes()
{
    for (int closed = 0; closed < kClosedPerSweepMax; ++closed) {
        const auto id = m_handshakes.stalled(nowMs(), m_limits.crowdedHandshakeMs);
        if (!id)
            return;
        m_guards.value(*id)->abandon();
    }
}

} // namespace gatebook::front
