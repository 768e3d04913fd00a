// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include "shared/base/result.h"

namespace gatebook {

// What belongs to this laptop rather than to an event. Kept as kiosk.ini in the data directory; anything unreadable there is
// the default, a kiosk must start. A value and a key of the same name.
struct KioskSettings
{
    QString camera; // the camera's name as the system shows it; empty: the default one
    bool sound = true;
    QString theme = QStringLiteral("dark"); // dark, light, contrast, system
    QString language;                       // en, de, es, fr, ar, ja; empty: the system's
    double fontScale = 1;                   // 1..1.6
    double admittedSeconds = 2.5;           // how long a verdict stays: of an admission without a note …
    double otherSeconds = 6;                // … and any other; 1..60, 0: until it is touched

    [[nodiscard]] static KioskSettings load(const QString &dataDir);
    // Whole, or the file of before stays; keys that are not ours stay, too.
    [[nodiscard]] Result<void> save(const QString &dataDir) const;

    [[nodiscard]] bool operator==(const KioskSettings &) const = default;
};

} // namespace gatebook

Q_DECLARE_METATYPE(gatebook::KioskSettings)
