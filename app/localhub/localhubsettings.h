// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace gatebook {

// That this laptop is a hub, and where. Kept in the group [hub] of kiosk.ini in the kiosk's data directory; what is
// unreadable there is the default.
struct LocalHubSettings
{
    QUuid event;                                 // the one set up last; null: this laptop is no hub
    QString gate;                                // where this laptop stands
    QString address = QStringLiteral("0.0.0.0"); // where other laptops may reach the hub: IPv4; this one is all
    quint16 port = 8443;                         // of TLS, as last served: paired laptops know it
    quint16 plainPort = 8480;                    // of plain HTTP, on loopback
    QString pin;                                 // of the hub's key, once it is known

    [[nodiscard]] static LocalHubSettings load(const QString &dataDir);
    // False: the file can't be written.
    [[nodiscard]] bool save(const QString &dataDir) const;
};

} // namespace gatebook
