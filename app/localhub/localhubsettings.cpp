// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localhub/localhubsettings.h"

#include <QDir>
#include <QHostAddress>
#include <QSettings>

#include "shared/base/uuid.h"

namespace gatebook {

namespace {

const QString kEvent = QStringLiteral("hub/event");
const QString kGate = QStringLiteral("hub/gate");
const QString kAddress = QStringLiteral("hub/address");
const QString kPort = QStringLiteral("hub/port");
const QString kPlainPort = QStringLiteral("hub/plain_port");
const QString kPin = QStringLiteral("hub/pin");

QString iniFile(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("kiosk.ini"));
}

quint16 portOf(const QSettings &file, const QString &key, quint16 otherwise)
{
    bool number = false;
    const uint port = file.value(key).toUInt(&number);
    return number && port <= 0xffff ? static_cast<quint16>(port) : otherwise;
}

} // namespace

LocalHubSettings LocalHubSettings::load(const QString &dataDir)
{
    const QSettings file(iniFile(dataDir), QSettings::IniFormat);
    LocalHubSettings settings;
    settings.event = parseUuid(file.value(kEvent).toString()).value_or(QUuid());
    settings.gate = file.value(kGate).toString().left(200);
    const QHostAddress address(file.value(kAddress).toString());
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        settings.address = address.toString();
    settings.port = portOf(file, kPort, settings.port);
    settings.plainPort = portOf(file, kPlainPort, settings.plainPort);
    settings.pin = file.value(kPin).toString().left(100);
    return settings;
}

bool LocalHubSettings::save(const QString &dataDir) const
{
    QSettings file(iniFile(dataDir), QSettings::IniFormat);
    file.setValue(kEvent, uuidText(event));
    file.setValue(kGate, gate);
    file.setValue(kAddress, address);
    file.setValue(kPort, port);
    file.setValue(kPlainPort, plainPort);
    file.setValue(kPin, pin);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace gatebook
