// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/recentmodel.h"

#include "app/view/eventtime.h"
#include "app/view/verdictview.h"
#include "shared/base/text.h"

namespace gatebook {

void RecentModel::setScans(const RecentScans &scans, const QString &timezone, qint64 nowMs)
{
    beginResetModel();
    m_scans = scans;
    m_timezone = timezone;
    m_nowMs = nowMs;
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_scans.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_scans.size())
        return {};
    const RecentScan &scan = m_scans.at(index.row());
    const VerdictView::Look look = VerdictView::lookOf(scan.kind);
    switch (role) {
    case WordRole:
        return wordOf(scan);
    case GlyphRole:
        return static_cast<int>(scan.undone ? VerdictView::TurnBack : look.glyph);
    case ToneRole:
        return static_cast<int>(scan.undone ? Tone::Calm : look.tone);
    case NameRole:
        return nameOf(scan);
    case TimeRole:
        return eventTime(scan.scannedAtMs, m_timezone, m_nowMs);
    default:
        return {};
    }
}

QHash<int, QByteArray> RecentModel::roleNames() const
{
    return {{WordRole, QByteArrayLiteral("word")}, {GlyphRole, QByteArrayLiteral("glyph")},
        {ToneRole, QByteArrayLiteral("tone")}, {NameRole, QByteArrayLiteral("name")},
        {TimeRole, QByteArrayLiteral("time")}};
}

QString RecentModel::wordOf(const RecentScan &scan)
{
    return scan.undone ? tr("TAKEN BACK") : VerdictView::lookOf(scan.kind).word;
}

QString RecentModel::nameOf(const RecentScan &scan)
{
    if (!scan.name.isEmpty())
        return displayText(scan.name, 80);
    return scan.kind == VerdictKind::NotATicket ? tr("Some other code") : tr("Nobody on the list");
}

} // namespace gatebook
