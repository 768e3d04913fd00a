// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gatebook::wire {

// The pin of PROTOCOL.md, Enrolment: SHA-256 of a DER SubjectPublicKeyInfo (RFC 5280 4.1; hashed as in RFC 7469 2.4), as
// base64url without padding: 43 characters.
[[nodiscard]] QString pinOf(const QByteArray &subjectPublicKeyInfo);
[[nodiscard]] bool isPin(const QString &text);

// The same 32 bytes for people who compare them: 64 hex digits, in fours.
[[nodiscard]] QString fingerprintText(const QString &pin);
// And as both screens lay it out: four lines of four groups.
[[nodiscard]] QStringList fingerprintLines(const QString &pin);

} // namespace gatebook::wire
