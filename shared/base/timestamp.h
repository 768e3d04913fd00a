// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace gatebook {

// RFC 3339 §5.6 with an offset (Z or ±hh:mm) → milliseconds since 1970 UTC. Any year 0000..9999: a wrong clock is not a
// wrong format. Digits beyond milliseconds are cut; a leap second counts as the following second. Instants that UTC
// could not write with four digits of year are clamped to the nearest that it can.
[[nodiscard]] std::optional<qint64> parseTimestamp(QStringView text);

// UTC with milliseconds, as ASCII: 2026-05-01T18:03:12.345Z. Clamped to the years 0000..9999.
[[nodiscard]] std::array<char, 24> timestampChars(qint64 ms);
[[nodiscard]] QString timestampText(qint64 ms);

} // namespace gatebook
