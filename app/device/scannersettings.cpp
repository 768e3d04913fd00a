// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/scannersettings.h"

#include <QDir>
#include <QSettings>

namespace gatebook {

namespace {

constexpr int kLongestText = 32;

const QString kKeyboard = QStringLiteral("scanner/keyboard");
const QString kSendsEnter = QStringLiteral("scanner/sendsEnter");
const QString kPrefix = QStringLiteral("scanner/prefix");
const QString kSuffix = QStringLiteral("scanner/suffix");

QString pathIn(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("kiosk.ini"));
}

} // namespace

ScannerSettings ScannerSettings::load(const QString &dataDir)
{
    const QSettings file(pathIn(dataDir), QSettings::IniFormat);
    const auto text = [&file](const QString &key) { return file.value(key).toString().left(kLongestText); };
    return {text(kKeyboard), file.value(kSendsEnter, true).toBool(), text(kPrefix), text(kSuffix)};
}

Result<void> ScannerSettings::save(const QString &dataDir) const
{
    QSettings file(pathIn(dataDir), QSettings::IniFormat); // writes a new file and renames it
    file.setValue(kKeyboard, keyboard);
    file.setValue(kSendsEnter, sendsEnter);
    file.setValue(kPrefix, prefix);
    file.setValue(kSuffix, suffix);
    file.sync();
    if (file.status() == QSettings::AccessError)
        return Error{Error::Kind::ReadOnly, QStringLiteral("cannot write %1").arg(file.fileName())};
    return {};
}

} // namespace gatebook
