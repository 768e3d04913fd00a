// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatebook {

// A moment as staff read it: in the event's time zone (the machine's, where the event names none that is known). The day is
// named only where it is not the day of nowMs.
[[nodiscard]] QString eventTime(qint64 ms, const QString &timezone, qint64 nowMs);

// "just now", "4 min ago", "2 h ago", "3 days ago".
[[nodiscard]] QString agoText(qint64 ageMs);

// "less than a minute", "4 min", "2 h", "3 days".
[[nodiscard]] QString lengthText(qint64 ms);

} // namespace gatebook
