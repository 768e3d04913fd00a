// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/orderview.h"

#include <QVariantMap>

#include <algorithm>

#include "app/view/coretext.h"
#include "shared/base/text.h"

namespace gatebook {

void OrderView::lookUp(const QUuid &ticketUuid)
{
    m_about = ticketUuid;
    m_offered.clear();
    Q_EMIT changed();
    if (!m_about.isNull())
        Q_EMIT orderRequested(m_about);
}

void OrderView::setTickets(const QUuid &ticketUuid, const SearchHits &admissible)
{
    if (ticketUuid != m_about) // somebody else is of interest by now
        return;
    m_offered = admissible;
    Q_EMIT changed();
}

bool OrderView::offered() const
{
    return std::any_of(
        m_offered.begin(), m_offered.end(), [this](const SearchHit &hit) { return hit.ticketUuid != m_about; });
}

QString OrderView::offer() const
{
    const bool withIt = std::any_of(
        m_offered.begin(), m_offered.end(), [this](const SearchHit &hit) { return hit.ticketUuid == m_about; });
    const int count = static_cast<int>(m_offered.size());
    return withIt ? tr("Admit all %Ln of this order (F6)", nullptr, count)
                  : tr("%Ln more of this order: admit all (F6)", nullptr, count);
}

bool OrderView::begin()
{
    if (!offered() || busy())
        return false;
    m_asked = m_offered;
    m_stage = Stage::Asking;
    m_verdicts.clear();
    m_undone.clear();
    m_message.clear();
    Q_EMIT changed();
    return true;
}

void OrderView::close()
{
    if (!busy()) // else its answer is still to come
        m_stage = Stage::Closed;
    Q_EMIT changed();
}

void OrderView::confirm()
{
    if (!open())
        return;
    m_stage = Stage::Sent;
    m_message.clear();
    Q_EMIT changed();
    QList<QUuid> uuids;
    for (const SearchHit &hit : m_asked)
        uuids.append(hit.ticketUuid);
    Q_EMIT admissionRequested(uuids);
}

void OrderView::setResult(const GroupVerdict &group)
{
    if (!busy())
        return;
    if (!group.failure.isEmpty()) {
        m_stage = Stage::Asking;
        m_message = tr("Nobody was admitted, nothing was saved: %1").arg(coreText(group.failure));
        Q_EMIT changed();
        return;
    }
    m_stage = Stage::Done;
    m_verdicts = group.verdicts;
    const int refused = static_cast<int>(m_verdicts.size()) - admittedCount();
    m_message = refused == 0 ? QString() : tr("%Ln not admitted: see the list.", nullptr, refused);
    m_offered.clear();
    Q_EMIT changed();
}

void OrderView::setUndone(const QUuid &clientUuid)
{
    if (!done())
        return;
    m_undone.append(clientUuid);
    Q_EMIT changed();
}

int OrderView::admittedCount() const
{
    return static_cast<int>(std::count_if(
        m_verdicts.begin(), m_verdicts.end(), [](const GateVerdict &verdict) { return verdict.verdict.admitted(); }));
}

const GateVerdict *OrderView::admission(int row) const
{
    if (!done() || row < 0 || row >= static_cast<int>(m_verdicts.size()))
        return nullptr;
    const GateVerdict &verdict = m_verdicts[static_cast<std::size_t>(row)];
    return verdict.verdict.admitted() && !m_undone.contains(verdict.clientUuid) ? &verdict : nullptr;
}

QString OrderView::title() const
{
    if (done())
        return tr("%Ln admitted", nullptr, admittedCount());
    const QString order = m_asked.isEmpty() ? QString() : displayText(m_asked.constFirst().order, 40);
    return tr("Admit %Ln of order %1?", nullptr, static_cast<int>(m_asked.size())).arg(order);
}

QString OrderView::stateOf(const GateVerdict &verdict) const
{
    if (m_undone.contains(verdict.clientUuid))
        return tr("taken back");
    switch (verdict.verdict.kind) {
    case VerdictKind::Admit:
        return tr("admitted");
    case VerdictKind::AlreadyIn:
        return tr("had entered before");
    case VerdictKind::Cancelled:
        return tr("cancelled");
    case VerdictKind::Blocked:
        return tr("blocked");
    case VerdictKind::NotValidNow:
        return tr("not valid now");
    case VerdictKind::Unknown:
    case VerdictKind::NotATicket:
    case VerdictKind::NotReady:
    case VerdictKind::NotSaved:
        break;
    }
    return tr("no longer on the list");
}

QVariantList OrderView::rows() const
{
    QVariantList rows;
    for (qsizetype i = 0; i < m_asked.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const QString state = at < m_verdicts.size() ? stateOf(m_verdicts[at]) : QString();
        rows.append(QVariantMap{{QStringLiteral("name"), displayText(m_asked[i].name, 80)},
            {QStringLiteral("category"), displayText(m_asked[i].category, 60)}, {QStringLiteral("state"), state},
            {QStringLiteral("admitted"), admission(static_cast<int>(i)) != nullptr}});
    }
    return rows;
}

} // namespace gatebook
