// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <array>
#include <optional>

namespace gatebook {

class Clock;
class RandomSource;

// The 36-character form of RFC 9562 §4, either case; nothing else (no braces, no urn:). Nil and max are refused.
[[nodiscard]] std::optional<QUuid> parseUuid(QStringView text);

// Lower case, 36 characters of ASCII.
[[nodiscard]] std::array<char, 36> uuidChars(const QUuid &uuid);
[[nodiscard]] QString uuidText(const QUuid &uuid);

// RFC 9562 §5.7: 48 bits of wall-clock milliseconds, then 74 random bits. Ordered by time, hence kind to an index.
[[nodiscard]] QUuid makeUuidV7(const Clock &clock, RandomSource &random);

} // namespace gatebook
