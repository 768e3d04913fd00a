// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/handshakequeue.h"

#include <algorithm>

namespace gatebook::front {

void HandshakeQueue::wait(quint64 id, const QByteArray &address)
{
    std::deque<quint64> &waiting = m_waiting[address];
    if (waiting.empty())
        m_turns.push_back(address);
    waiting.push_back(id);
}

std::optional<quint64> HandshakeQueue::next(qint64 nowMs)
{
    if (m_turns.empty() || m_running.size() >= m_most)
        return std::nullopt;
    const QByteArray address = m_turns.front();
    m_turns.pop_front();
    const auto waiting = m_waiting.find(address);
    const quint64 id = waiting->second.front();
    waiting->second.pop_front();
    if (waiting->second.empty())
        m_waiting.erase(waiting);
    else
        m_turns.push_back(address);
    m_running.emplace(id, nowMs);
    return id;
}

std::optional<quint64> HandshakeQueue::stalled(qint64 nowMs, int crowdedMs) const
{
    if (m_turns.empty())
        return std::nullopt;
    const auto found = std::find_if(
        m_running.begin(), m_running.end(), [&](const auto &running) { return nowMs - running.second >= crowdedMs; });
    return found == m_running.end() ? std::nullopt : std::optional(found->first);
}

} // namespace gatebook::front
