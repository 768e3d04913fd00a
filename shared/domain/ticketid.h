// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace gatebook {

// What is printed on a ticket, without the blanks U+0009–U+000D and U+0020 at both ends; nothing else is touched
// (U+001D, say, is part of a GS1 code).
[[nodiscard]] QString trimCode(const QString &code);

// PROTOCOL.md, Identity: UUIDv5 (RFC 9562 §5.5), namespace = event uuid, name = UTF-8 of the trimmed code.
[[nodiscard]] QUuid ticketUuid(const QUuid &event, const QString &code);

} // namespace gatebook
