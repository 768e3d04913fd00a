// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/eventtime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include "app/view/countof.h"

namespace gatebook {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;

struct EventTime
{
    Q_DECLARE_TR_FUNCTIONS(gatebook::EventTime)
};

} // namespace

QString eventTime(qint64 ms, const QString &timezone, qint64 nowMs)
{
    QTimeZone zone(timezone.toUtf8());
    if (!zone.isValid())
        zone = QTimeZone::systemTimeZone();
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    //: A time of day, in Qt's letters: h, hh, H, HH, mm, AP
    const QString time = QLocale().toString(when.time(), EventTime::tr("HH:mm"));
    if (when.date() == now.date())
        return time;
    //: A day near today, in Qt's letters: ddd, d, M, MMM
    const QString day = QLocale().toString(when.date(), EventTime::tr("ddd d MMM"));
    //: %1 a day, %2 a time of day
    return EventTime::tr("%1 %2").arg(day, time);
}

QString agoText(qint64 ageMs)
{
    if (ageMs < kMinuteMs)
        return EventTime::tr("just now");
    if (ageMs < kHourMs)
        return EventTime::tr("%Ln min ago", nullptr, static_cast<int>(ageMs / kMinuteMs));
    if (ageMs < 2 * kDayMs)
        return EventTime::tr("%Ln h ago", nullptr, static_cast<int>(ageMs / kHourMs));
    return EventTime::tr("%Ln days ago", nullptr, countOf(ageMs / kDayMs));
}

QString lengthText(qint64 ms)
{
    if (ms < kMinuteMs)
        return EventTime::tr("less than a minute");
    if (ms < kHourMs)
        return EventTime::tr("%Ln min", nullptr, static_cast<int>(ms / kMinuteMs));
    if (ms < 2 * kDayMs)
        return EventTime::tr("%Ln h", nullptr, static_cast<int>(ms / kHourMs));
    return EventTime::tr("%Ln days", nullptr, countOf(ms / kDayMs));
}

} // namespace gatebook
