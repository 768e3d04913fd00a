// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/recentview.h"

#include <algorithm>

#include "app/view/eventtime.h"
#include "shared/base/text.h"

namespace gatebook {

namespace {

bool isSame(const RecentScan &one, const RecentScan &other)
{
    return one.clientUuid == other.clientUuid && one.scannedAtMs == other.scannedAtMs;
}

} // namespace

void RecentView::setStatus(const KioskStatus &status)
{
    const bool otherZone = status.event.timezone != m_status.event.timezone;
    m_status = status;
    if (otherZone)
        setScans(RecentScans(m_model.scans()));
}

void RecentView::setScans(const RecentScans &scans)
{
    m_model.setScans(scans, m_status.event.timezone, nowMs());
    if (m_chosen) { // what became of it meanwhile
        const auto now
            = std::find_if(scans.begin(), scans.end(), [this](const auto &scan) { return isSame(scan, *m_chosen); });
        if (now != scans.end())
            m_chosen = *now;
    }
    Q_EMIT changed();
}

void RecentView::open()
{
    m_chosen.reset();
    Q_EMIT changed();
}

void RecentView::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_chosen = m_model.scans().at(row);
    Q_EMIT changed();
}

int RecentView::chosenRow() const
{
    const RecentScans &scans = m_model.scans();
    for (int row = 0; m_chosen && row < scans.size(); ++row) {
        if (isSame(scans.at(row), *m_chosen))
            return row;
    }
    return -1;
}

QString RecentView::chosenWord() const
{
    return m_chosen ? RecentModel::wordOf(*m_chosen) : QString();
}

QString RecentView::chosenName() const
{
    return m_chosen ? RecentModel::nameOf(*m_chosen) : QString();
}

bool RecentView::canUndo() const
{
    return m_chosen && m_chosen->admitted() && !m_chosen->undone && !m_chosen->clientUuid.isNull();
}

QString RecentView::chosenDetail() const
{
    if (!m_chosen)
        return {};
    QStringList lines{displayText(m_chosen->category, 80),
        tr("Scanned at %1").arg(eventTime(m_chosen->scannedAtMs, m_status.event.timezone, nowMs()))};
    if (!m_chosen->overrideBy.isEmpty())
        lines << tr("Let in by %1").arg(displayText(m_chosen->overrideBy, 80));
    lines << standingText(*m_chosen);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString RecentView::standingText(const RecentScan &scan) const
{
    switch (scan.standing) {
    case RecentScan::Standing::Waiting:
        return tr("Kept on this device, not yet sent to the hub");
    case RecentScan::Standing::Recorded:
        return tr("The hub has it");
    case RecentScan::Standing::SetAside:
        return tr("The hub did not take it. It is kept on this device.");
    case RecentScan::Standing::Local:
        return tr("Not a ticket: only its length and a checksum are kept, on this device");
    case RecentScan::Standing::LostDouble:
        break;
    }
    const CheckedIn first = scan.first.value_or(CheckedIn());
    const QString time = eventTime(first.scannedAtMs, m_status.event.timezone, nowMs());
    return first.gate.isEmpty()
        ? tr("Does not count: %1 let this ticket in before, at %2").arg(displayText(first.device, 80), time)
        : tr("Does not count: gate %1 let this ticket in before, at %2").arg(displayText(first.gate, 80), time);
}

qint64 RecentView::nowMs() const
{
    return m_clock.wallMs() - m_status.clockSkewMs.value_or(0);
}

} // namespace gatebook
