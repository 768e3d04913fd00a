// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatebook {

// What belongs to this laptop rather than to an event. Kept as kiosk.ini in the data directory; anything unreadable there is
// the default, a kiosk must start.
struct KioskSettings
{
    QString camera; // the camera's name as the system shows it; empty: the default one
    bool sound = true;

    [[nodiscard]] static KioskSettings load(const QString &dataDir);
};

} // namespace gatebook
