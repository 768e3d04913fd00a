// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/core/kioskstatus.h"
#include "shared/base/clock.h"

namespace gatebook {

// Whether a run with --once has done its work: all is played, the list is here, and the queue is empty or the hub can't be
// reached. Done only after this held for a moment: values are on their way between threads.
class OnceWatch
{
public:
    static constexpr qint64 kStableMs = 600;
    static constexpr qint64 kListPatienceMs = 20'000; // without any news of a list that is not here

    enum class Outcome { Working, Done, NoList };

    explicit OnceWatch(const Clock &clock) : m_clock(clock) { }

    // To be asked again and again, on an enrolled device.
    [[nodiscard]] Outcome look(bool allPlayed, const KioskStatus &status);

private:
    [[nodiscard]] Outcome lookForList(const sync::SyncStatus &sync);

    const Clock &m_clock;
    std::optional<qint64> m_doneSinceMs;
    std::optional<qint64> m_noNewsSinceMs;
    qint64 m_received = 0; // of the list, when there was news last
};

} // namespace gatebook
