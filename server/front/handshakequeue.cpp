// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/handshakequeue.h"

#include <algorithm>

namespace gatebook::front {

std::optional<quint64> HandshakeQueue::next(qint64 nowMs)
{
    if (m_waiting.empty() || m_running.size() >= m_most)
        return std::nullopt;
    const quint64 id = m_waiting.front();
    m_waiting.pop_front();
    m_running.emplace(id, nowMs);
    return id;
}

std::optional<quint64> HandshakeQueue::stalled(qint64 nowMs, int crowdedMs) const
{
    if (m_waiting.empty())
        return std::nullopt;
    const auto found = std::find_if(
        m_running.begin(), m_running.end(), [&](const auto &running) { return nowMs - running.second >= crowdedMs; });
    return found == m_running.end() ? std::nullopt : std::optional(found->first);
}

} // namespace gatebook::front
