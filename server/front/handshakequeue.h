// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>
#include <map>
#include <optional>

namespace gatebook::front {

// Which TLS handshakes may run: so many at a time; the others wait, and addresses take turns, so that a crowd at one keeps
// nobody at another waiting. By the ids of their connections; times in milliseconds on the worker's monotonic clock.
class HandshakeQueue
{
public:
    explicit HandshakeQueue(int most) : m_most(static_cast<std::size_t>(most)) { }

    void wait(quint64 id, const QByteArray &address);
    // Whose turn it is, if a place is free; it runs from now on, until ended().
    [[nodiscard]] std::optional<quint64> next(qint64 nowMs);
    void ended(quint64 id) { m_running.erase(id); }
    // One that has run for so long while others wait.
    [[nodiscard]] std::optional<quint64> stalled(qint64 nowMs, int crowdedMs) const;

private:
    std::size_t m_most;
    std::map<QByteArray, std::deque<quint64>> m_waiting; // by address; some of them may be gone
    std::deque<QByteArray> m_turns;                      // those addresses
    std::map<quint64, qint64> m_running;                 // since when
};

} // namespace gatebook::front
