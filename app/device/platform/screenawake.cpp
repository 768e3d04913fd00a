// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/screenawake.h"

#ifdef GATEBOOK_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

namespace gatebook {

#ifdef GATEBOOK_HAS_DBUS
ScreenAwake::ScreenAwake()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage inhibit = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
        QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"),
        QStringLiteral("Inhibit"));
    inhibit << QStringLiteral("Gatebook") << QStringLiteral("Scanning tickets");
    // Sent, not waited for. The desktop lifts it when our connection ends.
    bus.send(inhibit);
}
#else
ScreenAwake::ScreenAwake() = default;
#endif

} // namespace gatebook
