// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/power.h"

#include <QDir>
#include <QFile>

namespace gatebook {

namespace {

QString value(const QString &supply, const char *name)
{
    QFile file(QDir(supply).filePath(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine(64)).trimmed() : QString();
}

} // namespace

PowerFacts readPowerSupplies(const QString &folder)
{
    const QDir supplies(folder);
    if (!supplies.exists())
        return {};
    bool isPlugged = false;
    bool isDischarging = false;
    int batteries = 0;
    int told = 0;
    int sum = 0;
    for (const QString &name : supplies.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString supply = supplies.filePath(name);
        if (value(supply, "scope") == QStringLiteral("Device"))
            continue;
        if (value(supply, "type") != QStringLiteral("Battery")) {
            isPlugged |= value(supply, "online") == QStringLiteral("1");
            continue;
        }
        ++batteries;
        isDischarging |= value(supply, "status") == QStringLiteral("Discharging");
        bool isNumber = false;
        const int percent = value(supply, "capacity").toInt(&isNumber);
        if (isNumber && percent >= 0 && percent <= 100) {
            ++told;
            sum += percent;
        }
    }
    PowerFacts power;
    power.source
        = batteries > 0 && (isDischarging || !isPlugged) ? PowerFacts::Source::Battery : PowerFacts::Source::Mains;
    if (told > 0)
        power.percent = sum / told;
    return power;
}

PowerFacts readPower()
{
#ifdef Q_OS_LINUX
    return readPowerSupplies(QStringLiteral("/sys/class/power_supply"));
#else
    return {};
#endif
}

} // namespace gatebook
