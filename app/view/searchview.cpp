// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/searchview.h"

#include <QStringList>

#include "app/view/eventtime.h"
#include "shared/base/text.h"

namespace gatebook {

namespace {

constexpr int kTypingPauseMs = 180;

} // namespace

SearchView::SearchView(const Clock &clock) : m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchView::request);
}

void SearchView::type(const QString &query)
{
    m_query = query.trimmed();
    ++m_generation; // answers to what was typed before are late
    m_answered = false;
    m_chosen.reset();
    m_searching = !m_query.isEmpty();
    if (m_query.isEmpty()) {
        m_pause.stop();
        m_hits.setHits({});
        m_message.clear();
    } else {
        m_pause.start();
    }
    Q_EMIT changed();
}

void SearchView::request()
{
    Q_EMIT searchRequested(m_query, m_generation);
}

void SearchView::setResult(int generation, const SearchHits &hits, bool online, const QString &message)
{
    if (generation != m_generation)
        return;
    // This device's list answers first, then the hub, which knows more. No answer of the hub takes away what is known here.
    const bool fromHub = m_answered;
    m_answered = true;
    if (!fromHub || !hits.isEmpty())
        m_hits.setHits(hits);
    m_searching = false;
    const bool nobody = m_hits.hits().isEmpty();
    if (fromHub && !online)
        m_message = nobody ? tr("Nobody found on this device. The hub can't be asked now.")
                           : tr("From this device's list. The hub can't be asked now.");
    else if (!message.isEmpty())
        m_message = displayText(message);
    else if (nobody)
        m_message = online ? tr("Nobody found, at the hub either. Check the spelling, or try the order number.")
                           : tr("Nobody found on this device.");
    else
        m_message = online ? tr("With the hub's answer") : tr("From this device's list");
    Q_EMIT changed();
}

void SearchView::enterCode(const QString &code)
{
    if (!code.trimmed().isEmpty())
        Q_EMIT codeEntered(code.trimmed());
}

void SearchView::choose(int row)
{
    if (row < 0 || row >= m_hits.hits().size())
        return;
    m_chosen = m_hits.hits().at(row);
    Q_EMIT changed();
}

void SearchView::unchoose()
{
    m_chosen.reset();
    Q_EMIT changed();
}

void SearchView::judgeChosen()
{
    if (m_chosen)
        Q_EMIT ticketRequested(m_chosen->ticketUuid);
}

void SearchView::clear()
{
    type({});
}

QString SearchView::chosenName() const
{
    return m_chosen ? displayText(m_chosen->name) : QString();
}

QString SearchView::chosenDetail() const
{
    if (!m_chosen)
        return {};
    QStringList lines{displayText(m_chosen->category), displayText(m_chosen->company), displayText(m_chosen->email)};
    if (!m_chosen->order.isEmpty())
        lines << tr("Order %1").arg(displayText(m_chosen->order));
    if (m_chosen->checkedIn)
        lines << tr("Entered at %1, gate %2")
                     .arg(eventTime(m_chosen->checkedIn->scannedAtMs, m_timezone, m_clock.wallMs()),
                         displayText(m_chosen->checkedIn->gate));
    else
        lines << HitModel::stateText(*m_chosen);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString SearchView::action() const
{
    const bool mayEnter = m_chosen && !m_chosen->checkedIn && m_chosen->status == TicketStatus::Valid;
    return mayEnter ? tr("Let in with this ticket") : tr("Check this ticket");
}

} // namespace gatebook
