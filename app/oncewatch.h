// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/core/kioskstatus.h"
#include "shared/base/clock.h"

namespace gatebook {

// Whether a run with --once has done its work: all is played, the list is here, and the queue is empty or the hub can't be
// reached. True only after this held for a moment: values are on their way between threads.
class OnceWatch
{
public:
    static constexpr qint64 kStableMs = 600;

    explicit OnceWatch(const Clock &clock) : m_clock(clock) { }

    [[nodiscard]] bool isDone(bool allPlayed, const KioskStatus &status);

private:
    const Clock &m_clock;
    std::optional<qint64> m_sinceMs;
};

} // namespace gatebook
