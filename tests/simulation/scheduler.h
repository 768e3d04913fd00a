// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <utility>

#include <QtGlobal>

namespace gatebook::test {

// Simulated time: what is due next happens next, at once; equal times in the order in which they were asked for.
class Scheduler
{
public:
    [[nodiscard]] qint64 now() const { return m_now; } // milliseconds since the evening began

    void in(qint64 delayMs, std::function<void()> what)
    {
        m_due.emplace(std::pair(m_now + delayMs, m_order++), std::move(what));
    }

    // Does what is due next, if that is at most `until`; otherwise time moves there. → false: nothing was due.
    bool step(qint64 until)
    {
        if (m_due.empty() || m_due.begin()->first.first > until) {
            m_now = until;
            return false;
        }
        auto next = m_due.extract(m_due.begin());
        m_now = next.key().first;
        next.mapped()();
        return true;
    }

private:
    qint64 m_now = 0;
    quint64 m_order = 0;
    std::map<std::pair<qint64, quint64>, std::function<void()>> m_due;
};

} // namespace gatebook::test
