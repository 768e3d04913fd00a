// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/kiosksettings.h"

#include <QDir>
#include <QSettings>

namespace gatebook {

KioskSettings KioskSettings::load(const QString &dataDir)
{
    const QSettings file(QDir(dataDir).filePath(QStringLiteral("kiosk.ini")), QSettings::IniFormat);
    KioskSettings settings;
    settings.camera = file.value(QStringLiteral("camera")).toString().left(200);
    settings.sound = file.value(QStringLiteral("sound"), settings.sound).toBool();
    return settings;
}

} // namespace gatebook
