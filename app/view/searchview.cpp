// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/searchview.h"

#include <QStringList>

#include "app/view/coretext.h"
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
    m_chosen.reset();
    m_canAskHub = false;
    m_searching = !m_query.isEmpty();
    if (m_query.isEmpty()) {
        m_pause.stop();
        m_hits.setHits({});
        m_answer.reset();
    } else {
        m_pause.start();
    }
    Q_EMIT changed();
}

void SearchView::request()
{
    Q_EMIT searchRequested(m_query, m_generation);
}

void SearchView::askHub()
{
    if (!m_canAskHub)
        return;
    ++m_generation;
    m_canAskHub = false;
    m_searching = true;
    Q_EMIT changed();
    request();
}

void SearchView::setResult(int generation, const SearchAnswer &answer)
{
    if (generation != m_generation)
        return;
    using Source = SearchAnswer::Source;
    m_searching = false;
    m_canAskHub = answer.source == Source::HubFailed || answer.source == Source::Offline;
    // The hub knows more than this device; but what it does not know, or can't be asked, takes away nothing.
    if (answer.source == Source::Device || (answer.source == Source::Hub && !answer.hits.isEmpty()))
        m_hits.setHits(answer.hits);
    m_answer = SearchAnswer{answer.source, {}, answer.message};
    Q_EMIT changed();
}

QString SearchView::message() const
{
    if (!m_answer)
        return {};
    const bool nobody = m_hits.hits().isEmpty();
    switch (m_answer->source) {
    case SearchAnswer::Source::Device:
        if (!m_answer->message.isEmpty())
            return coreText(m_answer->message);
        return nobody ? tr("Nobody found on this device. Asking the hub …")
                      : tr("From this device's list. Asking the hub …");
    case SearchAnswer::Source::Hub:
        return nobody ? tr("Nobody found, at the hub either. Check the spelling, or try the order number.")
                      : tr("With the hub's answer");
    case SearchAnswer::Source::HubFailed:
        return nobody ? tr("Nobody found on this device. The hub can't be asked now.")
                      : tr("From this device's list. The hub can't be asked now.");
    case SearchAnswer::Source::Offline:
        return nobody ? tr("Nobody found on this device. You are offline: the hub can't be asked.")
                      : tr("From this device's list. You are offline: the hub can't be asked.");
    }
    return {};
}

void SearchView::enterCode(const QString &code)
{
    if (!code.trimmed().isEmpty())
        Q_EMIT codeEntered(code); // the gate trims, by the rules of a ticket's identity
}

void SearchView::choose(int row)
{
    if (row < 0 || row >= m_hits.hits().size())
        return;
    m_chosen = m_hits.hits().at(row);
    Q_EMIT changed();
    Q_EMIT chose(m_chosen->ticketUuid);
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

void SearchView::open()
{
    openWith({});
}

void SearchView::openUnknown()
{
    openWith(m_unknown);
}

void SearchView::openWith(const QString &query)
{
    type(query);
    ++m_openings;
    Q_EMIT opened();
}

void SearchView::follow(const GateVerdict &shown)
{
    m_unknown = shown.verdict.kind == VerdictKind::Unknown ? shown.scan.text.trimmed() : QString();
    Q_EMIT changed();
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
    lines << stateText(*m_chosen);
    if (!m_chosen->note.isEmpty())
        lines << tr("Note: %1").arg(displayText(m_chosen->note));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString SearchView::stateText(const SearchHit &hit) const
{
    if (hit.checkedIn && hit.checkedIn->gate.isEmpty())
        return tr("Entered at %1").arg(eventTime(hit.checkedIn->scannedAtMs, m_timezone, m_clock.wallMs()));
    if (hit.checkedIn)
        return tr("Entered at %1, gate %2")
            .arg(eventTime(hit.checkedIn->scannedAtMs, m_timezone, m_clock.wallMs()), displayText(hit.checkedIn->gate));
    switch (hit.status) {
    case TicketStatus::Valid:
        return tr("Valid, not entered yet");
    case TicketStatus::Cancelled:
        return tr("Cancelled");
    case TicketStatus::Blocked:
        return tr("Blocked");
    }
    return {};
}

QString SearchView::action() const
{
    const bool mayEnter = m_chosen && !m_chosen->checkedIn && m_chosen->status == TicketStatus::Valid;
    return mayEnter ? tr("Let in with this ticket") : tr("Check this ticket");
}

} // namespace gatebook
