// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/slidingwindow.h"

#include <algorithm>

namespace gatebook::api {

std::optional<int> SlidingWindow::blockedFor(const QByteArray &key, qint64 nowMs)
{
    const std::scoped_lock lock(m_mutex);
    return blockedLocked(key, nowMs);
}

void SlidingWindow::count(const QByteArray &key, qint64 nowMs)
{
    const std::scoped_lock lock(m_mutex);
    countLocked(key, nowMs);
}

std::optional<int> SlidingWindow::take(const QByteArray &key, qint64 nowMs)
{
    const std::scoped_lock lock(m_mutex);
    const std::optional<int> blocked = blockedLocked(key, nowMs);
    if (!blocked)
        countLocked(key, nowMs);
    return blocked;
}

std::optional<int> SlidingWindow::blockedLocked(const QByteArray &key, qint64 nowMs)
{
    const auto found = m_times.find(key);
    if (found == m_times.end())
        return std::nullopt;
    std::deque<qint64> &times = *found;
    while (!times.empty() && nowMs - times.front() >= m_windowMs)
        times.pop_front();
    if (times.empty()) {
        m_times.erase(found);
        return std::nullopt;
    }
    if (static_cast<int>(times.size()) < m_countMax)
        return std::nullopt;
    const qint64 leftMs = times.front() + m_windowMs - nowMs;
    return static_cast<int>((leftMs + 999) / 1'000);
}

void SlidingWindow::countLocked(const QByteArray &key, qint64 nowMs)
{
    if (!m_times.contains(key) && m_times.size() >= kKeysMax)
        forgetQuietest();
    std::deque<qint64> &times = m_times[key];
    times.push_back(nowMs);
    if (static_cast<int>(times.size()) > m_countMax)
        times.pop_front();
}

void SlidingWindow::forgetQuietest()
{
    const auto quietest = std::min_element(
        m_times.begin(), m_times.end(), [](const auto &a, const auto &b) { return a.back() < b.back(); });
    m_times.erase(quietest);
}

} // namespace gatebook::api
