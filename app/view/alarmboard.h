// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "app/view/alarms.h"

namespace gatebook {

// Which of the alarms that hold is still to be seen: the most severe first. One that a person has seen stays away while it
// lasts, comes back when it worsens, and is new when it had gone.
class AlarmBoard
{
public:
    void set(const std::vector<Alarm> &alarms); // those that hold now, the most severe first
    void seen();                                // the current one

    [[nodiscard]] const std::optional<Alarm> &current() const { return m_current; }
    [[nodiscard]] std::size_t others() const { return m_others; } // that are to be seen after it

private:
    void choose();

    std::vector<Alarm> m_alarms;
    std::map<Alarm::Kind, int> m_seen; // the level at which
    std::optional<Alarm> m_current;
    std::size_t m_others = 0;
};

} // namespace gatebook
