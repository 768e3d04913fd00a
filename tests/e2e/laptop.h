// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "app/localhub/localhubsettings.h"
#include "tests/e2e/windowdevice.h"

namespace gatebook::test {

// One laptop: a kiosk's data directory, and the hub that is in it once it was set up.
class Laptop
{
public:
    // port: where its hub is to serve TLS; 0: any free one.
    explicit Laptop(quint16 port = 0);

    [[nodiscard]] QString dataDir() const { return m_dir.filePath(QStringLiteral("kiosk")); }
    [[nodiscard]] QString hubDir() const { return dataDir() + QStringLiteral("/hub"); }
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] LocalHubSettings settings() const { return LocalHubSettings::load(dataDir()); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    // Its kiosk, running; null: it did not start.
    [[nodiscard]] std::unique_ptr<WindowDevice> open() const;

    [[nodiscard]] qint64 hubPid() const; // the process that serves; 0: none
    [[nodiscard]] static bool isAlive(qint64 pid);
    // How many of the event set up last have entered, as the hub itself says; -1: it does not.
    [[nodiscard]] int enteredAtHub() const;

private:
    QTemporaryDir m_dir;
};

} // namespace gatebook::test
