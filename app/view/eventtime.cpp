// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/eventtime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace gatebook {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;

QString tr(const char *text, qint64 number)
{
    return QCoreApplication::translate("gatebook::EventTime", text, nullptr, static_cast<int>(number))
        .replace(QStringLiteral("%n"), QString::number(number));
}

} // namespace

QString eventTime(qint64 ms, const QString &timezone, qint64 nowMs)
{
    QTimeZone zone(timezone.toUtf8());
    if (!zone.isValid())
        zone = QTimeZone::systemTimeZone();
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    QString time = when.toString(QStringLiteral("HH:mm"));
    if (when.date() == now.date())
        return time;
    return QLocale().toString(when.date(), QStringLiteral("ddd d MMM")) + u' ' + time;
}

QString agoText(qint64 ageMs)
{
    if (ageMs < kMinuteMs)
        return QCoreApplication::translate("gatebook::EventTime", "just now");
    if (ageMs < kHourMs)
        return tr(QT_TRANSLATE_NOOP("gatebook::EventTime", "%n min ago"), ageMs / kMinuteMs);
    if (ageMs < 2 * kDayMs)
        return tr(QT_TRANSLATE_NOOP("gatebook::EventTime", "%n h ago"), ageMs / kHourMs);
    return tr(QT_TRANSLATE_NOOP("gatebook::EventTime", "%n days ago"), ageMs / kDayMs);
}

QString lengthText(qint64 ms)
{
    if (ms < kMinuteMs)
        return QCoreApplication::translate("gatebook::EventTime", "less than a minute");
    if (ms < kHourMs)
        return tr(QT_TRANSLATE_NOOP("gatebook::EventTime", "%n min"), ms / kMinuteMs);
    if (ms < 2 * kDayMs)
        return tr(QT_TRANSLATE_NOOP("gatebook::EventTime", "%n h"), ms / kHourMs);
    return tr(QT_TRANSLATE_NOOP("gatebook::EventTime", "%n days"), ms / kDayMs);
}

} // namespace gatebook
