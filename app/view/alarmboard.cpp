// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/alarmboard.h"

#include <algorithm>

namespace gatebook {

void AlarmBoard::set(const std::vector<Alarm> &alarms)
{
    m_alarms = alarms;
    for (auto seen = m_seen.begin(); seen != m_seen.end();) {
        const auto now = std::find_if(
            alarms.begin(), alarms.end(), [&seen](const Alarm &alarm) { return alarm.kind == seen->first; });
        if (now == alarms.end()) {
            seen = m_seen.erase(seen);
            continue;
        }
        seen->second = std::min(seen->second, now->level);
        ++seen;
    }
    choose();
}

void AlarmBoard::seen()
{
    if (!m_current)
        return;
    m_seen[m_current->kind] = m_current->level;
    choose();
}

void AlarmBoard::choose()
{
    m_current.reset();
    m_others = 0;
    for (const Alarm &alarm : m_alarms) {
        const auto seen = m_seen.find(alarm.kind);
        if (seen != m_seen.end() && seen->second >= alarm.level)
            continue;
        if (!m_current)
            m_current = alarm;
        else
            ++m_others;
    }
}

} // namespace gatebook
