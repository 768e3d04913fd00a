// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/laptop.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>

#include <csignal>

#include "tests/e2e/programpath.h"

namespace gatebook::test {

Laptop::Laptop(quint16 port)
{
    QDir().mkpath(dataDir());
    LocalHubSettings settings;
    settings.address = QStringLiteral("127.0.0.1"); // a test listens nowhere else
    settings.port = port;
    settings.plainPort = 0;
    if (!settings.save(dataDir()))
        qFatal("cannot write kiosk.ini");
}

QString Laptop::write(const QString &name, const QByteArray &content) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write a test file");
    return out.fileName();
}

std::unique_ptr<WindowDevice> Laptop::open() const
{
    auto device = std::make_unique<WindowDevice>(KioskOptions());
    KioskOptions options = device->options;
    options.dataDir = dataDir();
    device->kiosk = std::make_unique<Kiosk>(options, device->clock, device->random);
    return device->start() ? std::move(device) : nullptr;
}

qint64 Laptop::hubPid() const
{
    QLockFile lock(hubDir() + QStringLiteral("/hub.lock"));
    qint64 pid = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&pid, &host, &program) && isAlive(pid) ? pid : 0;
}

bool Laptop::isAlive(qint64 pid)
{
    return pid > 0 && ::kill(static_cast<pid_t>(pid), 0) == 0;
}

int Laptop::enteredAtHub() const
{
    QProcess hub;
    hub.start(programPath(QStringLiteral("gatebook-hub")),
        {QStringLiteral("--data"), hubDir(), QStringLiteral("export"), QStringLiteral("--format"),
            QStringLiteral("json"), QStringLiteral("--event"), settings().event.toString(QUuid::WithoutBraces)});
    if (!hub.waitForFinished(kPatienceMs))
        return -1;
    int entered = 0;
    const QJsonArray rows = QJsonDocument::fromJson(hub.readAllStandardOutput()).array();
    for (const auto &row : rows)
        entered += row.toObject().value(QStringLiteral("checked_in")).toBool() ? 1 : 0;
    return entered;
}

} // namespace gatebook::test
