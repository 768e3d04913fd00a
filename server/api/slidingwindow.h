// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QtGlobal>

#include <deque>
#include <mutex>
#include <optional>

namespace gatebook::api {

// At most so many occurrences per key in any window of time. Safe on any thread. Bounded: past kKeysMax keys the one that
// was quiet for longest is forgotten.
class SlidingWindow
{
public:
    static constexpr qsizetype kKeysMax = 10'000;

    SlidingWindow(int countMax, qint64 windowMs) : m_countMax(countMax), m_windowMs(windowMs) { }

    // Whole seconds to wait; absent: one more is allowed. Times come from one monotonic clock.
    [[nodiscard]] std::optional<int> blockedFor(const QByteArray &key, qint64 nowMs);
    void count(const QByteArray &key, qint64 nowMs);
    // Both in one step: counts where it is allowed.
    [[nodiscard]] std::optional<int> take(const QByteArray &key, qint64 nowMs);

private:
    [[nodiscard]] std::optional<int> blockedLocked(const QByteArray &key, qint64 nowMs);
    void countLocked(const QByteArray &key, qint64 nowMs);
    void forgetQuietest();

    const int m_countMax;
    const qint64 m_windowMs;
    std::mutex m_mutex;
    QHash<QByteArray, std::deque<qint64>> m_times; // per key, oldest first, at most m_countMax
};

} // namespace gatebook::api
