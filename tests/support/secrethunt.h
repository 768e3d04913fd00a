// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

namespace gatebook::test {

// Every form in which this text could stand in a log: as it is, percent-encoded, as a JSON escape, in hex, in base64 and
// base64url at each of the three places where a piece of it may begin.
[[nodiscard]] QByteArrayList formsOf(const QByteArray &secret);

// Which of these secrets the text holds in any form: "FORM of SECRET, in: LINE". Case counts for base64 only. Secrets shorter
// than this are left out: they are found by chance.
inline constexpr qsizetype kSecretMin = 8;
[[nodiscard]] QStringList secretsIn(const QByteArray &text, const QByteArrayList &secrets);

} // namespace gatebook::test
