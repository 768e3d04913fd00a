// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatebook {

// Unicode code points, not UTF-16 units: the limits of PROTOCOL.md count these. Half a surrogate pair counts as one.
[[nodiscard]] qsizetype codePointCount(QStringView text);

// True where a terminal, log line or label could be tricked: C0/C1 controls, bidi controls, line separators.
[[nodiscard]] bool hasControlOrBidi(QStringView text);

// For showing text that came from outside: control and bidi characters become U+FFFD, the rest is kept; cut after limit
// code points with an ellipsis.
[[nodiscard]] QString displayText(QStringView text, qsizetype limit = 300);

} // namespace gatebook
