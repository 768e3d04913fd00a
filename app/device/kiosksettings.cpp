// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/kiosksettings.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

namespace gatebook {

namespace {

constexpr int kLongestText = 200;

QString fileIn(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("kiosk.ini"));
}

QString text(const QSettings &file, const QString &key, const QString &otherwise)
{
    return file.value(key, otherwise).toString().left(kLongestText);
}

double number(const QSettings &file, const QString &key, double otherwise, double least, double most)
{
    bool ok = false;
    const double value = file.value(key, otherwise).toDouble(&ok);
    return ok && value >= least && value <= most ? value : otherwise; // nan is no number either
}

} // namespace

KioskSettings KioskSettings::load(const QString &dataDir)
{
    const QSettings file(fileIn(dataDir), QSettings::IniFormat);
    const KioskSettings usual;
    KioskSettings settings;
    settings.camera = text(file, QStringLiteral("camera"), usual.camera);
    settings.sound = file.value(QStringLiteral("sound"), usual.sound).toBool();
    settings.theme = text(file, QStringLiteral("theme"), usual.theme);
    settings.language = text(file, QStringLiteral("language"), usual.language);
    settings.fontScale = number(file, QStringLiteral("fontScale"), usual.fontScale, 1, 1.6);
    settings.admittedSeconds = number(file, QStringLiteral("admittedSeconds"), usual.admittedSeconds, 0, 60);
    settings.otherSeconds = number(file, QStringLiteral("otherSeconds"), usual.otherSeconds, 0, 60);
    return settings;
}

Result<void> KioskSettings::save(const QString &dataDir) const
{
    QSettings file(fileIn(dataDir), QSettings::IniFormat); // writes a new file and renames it
    file.setValue(QStringLiteral("camera"), camera);
    file.setValue(QStringLiteral("sound"), sound);
    file.setValue(QStringLiteral("theme"), theme);
    file.setValue(QStringLiteral("language"), language);
    file.setValue(QStringLiteral("fontScale"), fontScale);
    file.setValue(QStringLiteral("admittedSeconds"), admittedSeconds);
    file.setValue(QStringLiteral("otherSeconds"), otherSeconds);
    file.sync();
    if (file.status() == QSettings::AccessError)
        return Error{Error::Kind::ReadOnly, QStringLiteral("cannot write %1").arg(file.fileName())};
    return {};
}

} // namespace gatebook
