// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telemetry/repeatfilter.h"

namespace gatebook::telemetry {

namespace {

constexpr qsizetype kKeyMax = 200;
const QString kOthers = QStringLiteral("(others)");

// Each run of digits becomes one sign.
QString kindOf(QStringView message)
{
    QString key;
    bool inNumber = false;
    for (const QChar c : message.left(kKeyMax)) {
        if (!c.isDigit())
            key += c;
        else if (!inNumber)
            key += u'#';
        inNumber = c.isDigit();
    }
    return key;
}

} // namespace

bool RepeatFilter::passes(const QString &message, qint64 nowMs)
{
    QString key = kindOf(message);
    if (!m_kinds.contains(key) && m_kinds.size() >= kKindsMax)
        key = kOthers;
    Kind &kind = m_kinds[key];
    if (kind.count == 0) {
        kind.example = key == kOthers ? QStringLiteral("messages of too many kinds") : message;
        kind.sinceMs = nowMs;
    }
    return ++kind.count <= kPassed;
}

QStringList RepeatFilter::takeSummaries(qint64 nowMs)
{
    QStringList summaries;
    for (auto at = m_kinds.begin(); at != m_kinds.end();) {
        if (nowMs - at->sinceMs < kWindowMs) {
            ++at;
            continue;
        }
        if (at->count > kPassed)
            summaries.append(summary(*at));
        at = m_kinds.erase(at);
    }
    return summaries;
}

QStringList RepeatFilter::takeAllSummaries()
{
    QStringList summaries;
    for (const Kind &kind : std::as_const(m_kinds)) {
        if (kind.count > kPassed)
            summaries.append(summary(kind));
    }
    m_kinds.clear();
    return summaries;
}

QString RepeatFilter::summary(const Kind &kind)
{
    return QStringLiteral("%1 more like this within a minute: %2").arg(kind.count - kPassed).arg(kind.example);
}

} // namespace gatebook::telemetry
