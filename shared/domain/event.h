// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace gatebook {

// What a manifest says of its event. Times are milliseconds since 1970 UTC.
struct Event
{
    QUuid uuid;
    QString name;
    QString venue;
    QString timezone;
    std::optional<qint64> startsAtMs;
    std::optional<qint64> endsAtMs;
    QString ticketIds = QStringLiteral("uuid5"); // how a ticket's identity follows from its code
    QStringList formats;                         // barcode formats in use; empty: all
    QStringList requiredRules;                   // `requires`: rules that a kiosk must know to judge

    bool operator==(const Event &) const = default;
};

} // namespace gatebook
