// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Station: what staff decide beside single scans.
#include "app/core/station.h"

namespace gatebook {

void Station::admitAnyway(const QUuid &ticketUuid, const QString &by, const QString &reason)
{
    if (m_gate) {
        decided(m_gate->admitAnyway(ticketUuid, {by, reason}));
        return;
    }
    GateVerdict none;
    none.scan.source = ScanSource::Picked;
    none.ticketUuid = ticketUuid;
    none.override = Override{by, reason};
    none.verdict.detail = QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "This kiosk is not enrolled."));
    Q_EMIT verdictReady(none);
}

// What can't be read offers nothing; the next scan says what ails the store.
void Station::lookUpOrder(const QUuid &ticketUuid)
{
    const auto found
        = m_gate ? m_runners.front()->store().admissibleOfOrder(ticketUuid) : Result<SearchHits>(SearchHits());
    Q_EMIT orderFound(ticketUuid, found ? *found : SearchHits());
}

void Station::scanTickets(const QList<QUuid> &ticketUuids)
{
    if (!m_gate) {
        Q_EMIT groupDecided({{}, QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "This kiosk is not enrolled."))});
        return;
    }
    const GroupVerdict group = m_gate->decideAll({ticketUuids.begin(), ticketUuids.end()});
    Q_EMIT groupDecided(group);
    pushSoon();
}

} // namespace gatebook
