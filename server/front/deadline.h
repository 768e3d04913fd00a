// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

namespace gatebook::front {

// The moment at which a connection has kept us waiting for too long. Not a timer: a worker's one sweep looks at all.
class Deadline
{
public:
    // Milliseconds on the worker's monotonic clock.
    void arm(qint64 nowMs, int inMs) { m_atMs = nowMs + inMs; }
    void disarm() { m_atMs = kNever; }
    [[nodiscard]] bool armed() const { return m_atMs != kNever; }
    [[nodiscard]] bool passed(qint64 nowMs) const { return nowMs >= m_atMs; }

private:
    static constexpr qint64 kNever = std::numeric_limits<qint64>::max();
    qint64 m_atMs = kNever;
};

} // namespace gatebook::front
