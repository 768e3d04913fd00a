// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/verdictview.h"

#include <cstdlib>

#include "app/view/certainty.h"
#include "app/view/coretext.h"
#include "app/view/eventtime.h"
#include "shared/base/text.h"

namespace gatebook {

namespace {

constexpr qint64 kTrustedSkewMs = 60'000; // of a clock that is further off, no ages are told

} // namespace

VerdictView::VerdictView(const Clock &clock) : m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &VerdictView::dismissed);
}

void VerdictView::setStatus(const KioskStatus &status)
{
    m_status = status;
    m_statusMs = m_clock.monotonicMs();
}

void VerdictView::show(const GateVerdict &shown)
{
    const Verdict &verdict = shown.verdict;
    ++m_serial;
    m_clientUuid = shown.clientUuid;
    m_who.clear();
    m_category.clear();
    m_note.clear();
    m_attention = false;
    if (verdict.ticket) {
        m_who = displayText(verdict.ticket->name);
        m_category = displayText(verdict.ticket->category);
        m_note = displayText(verdict.ticket->note);
        m_attention = verdict.ticket->attention;
    }
    m_shown = shown;
    m_again = false;
    putInWords(shown);
    m_shownMs = msFor(verdict);
    startTimer();
    Q_EMIT changed();
    Q_EMIT certaintyChanged();
}

void VerdictView::putInWords(const GateVerdict &shown)
{
    const Verdict &verdict = shown.verdict;
    m_look = lookOf(verdict.kind);
    m_explanation = shown.override && verdict.admitted() ? overrideText(*shown.override) : explain(verdict);
    if (m_again)
        m_explanation = tr("Let in a moment ago: the same ticket is still held up.");
    m_certainty = certainty::whenJudged(verdict.kind, m_status, m_statusMs, m_clock.monotonicMs());
}

void VerdictView::retranslate()
{
    if (!m_shown)
        return;
    putInWords(*m_shown);
    Q_EMIT changed();
    Q_EMIT certaintyChanged();
}

void VerdictView::follow(const RecentScans &scans)
{
    for (const RecentScan &scan : scans) {
        const QString text = certainty::afterwards(scan.standing);
        if (m_clientUuid.isNull() || scan.clientUuid != m_clientUuid || text.isEmpty() || text == m_certainty)
            continue;
        m_certainty = text;
        Q_EMIT certaintyChanged();
    }
}

int VerdictView::msFor(const Verdict &verdict) const
{
    const bool plain = !verdict.ticket || (verdict.ticket->note.isEmpty() && !verdict.ticket->attention);
    return verdict.admitted() && plain ? m_times.admittedMs : m_times.othersMs;
}

void VerdictView::startTimer()
{
    if (m_shownMs > 0)
        m_timer.start(m_shownMs);
    else
        m_timer.stop();
}

void VerdictView::linger()
{
    if (!m_timer.isActive() || (m_times.othersMs > 0 && m_shownMs >= m_times.othersMs))
        return;
    m_shownMs = m_times.othersMs;
    ++m_serial;
    startTimer();
    Q_EMIT changed();
}

bool VerdictView::showAgain()
{
    if (m_look.tone != Tone::Admit)
        return false;
    m_again = true;
    m_explanation = tr("Let in a moment ago: the same ticket is still held up.");
    ++m_serial;
    startTimer();
    Q_EMIT changed();
    return true;
}

qint64 VerdictView::hubNowMs() const
{
    return m_clock.wallMs() - m_status.clockSkewMs.value_or(0);
}

QString VerdictView::spoken() const
{
    QStringList parts{m_look.word, m_who, m_category, m_explanation, m_note, m_certainty};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

void VerdictView::dismiss()
{
    m_timer.stop();
    Q_EMIT dismissed();
}

VerdictView::Look VerdictView::lookOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Admit:
        return {Tone::Admit, Tick, tr("ENTER")};
    case VerdictKind::AlreadyIn:
        return {Tone::Again, TurnBack, tr("USED")};
    case VerdictKind::Cancelled:
        return {Tone::Refuse, Cross, tr("CANCELLED")};
    case VerdictKind::Blocked:
        return {Tone::Refuse, Cross, tr("BLOCKED")};
    case VerdictKind::NotValidNow:
        return {Tone::Refuse, Cross, tr("NOT NOW")};
    case VerdictKind::Unknown:
        return {Tone::Refuse, Cross, tr("UNKNOWN")};
    case VerdictKind::NotATicket:
        return {Tone::Calm, Question, tr("NO TICKET")};
    case VerdictKind::NotReady:
        return {Tone::Refuse, Exclamation, tr("NOT READY")};
    case VerdictKind::NotSaved:
        return {Tone::Refuse, Exclamation, tr("NOT SAVED")};
    }
    return {};
}

QString VerdictView::explain(const Verdict &verdict) const
{
    switch (verdict.kind) {
    case VerdictKind::Admit:
        return verdict.validityUnchecked
            ? tr("The ticket's time could not be checked: the hub's clock is not known yet.")
            : QString();
    case VerdictKind::AlreadyIn:
        return earlierText(verdict);
    case VerdictKind::Cancelled:
        return tr("This ticket was cancelled.");
    case VerdictKind::Blocked:
        return tr("This ticket is blocked. Call a supervisor.");
    case VerdictKind::NotValidNow:
        return verdict.ticket ? windowText(*verdict.ticket) : tr("This ticket is not valid at this time.");
    case VerdictKind::Unknown:
        return tr("This code is not on the list. Search for the name?");
    case VerdictKind::NotATicket:
        return tr("This is not a ticket code. Try another code on it.");
    case VerdictKind::NotReady:
        return verdict.detail.isEmpty() ? tr("There is no list on this device yet.") : coreText(verdict.detail);
    case VerdictKind::NotSaved:
        return tr("The scan could not be saved and does not count. Scan again, or call a supervisor. %1")
            .arg(coreText(verdict.detail))
            .trimmed();
    }
    return {};
}

QString VerdictView::overrideText(const Override &why)
{
    return why.reason.isEmpty() ? tr("Override by %1").arg(displayText(why.by, 60))
                                : tr("Override by %1: %2").arg(displayText(why.by, 60), displayText(why.reason, 160));
}

QString VerdictView::timeText(qint64 ms) const
{
    return eventTime(ms, m_status.event.timezone, hubNowMs());
}

QString VerdictView::earlierText(const Verdict &verdict) const
{
    if (!verdict.earlier)
        return tr("Entered before.");
    const qint64 now = hubNowMs();
    // An age compares this clock with the other device's: told only where both are known to be right.
    const bool clockIsGood = m_status.clockSkewMs && std::abs(*m_status.clockSkewMs) <= kTrustedSkewMs;
    const QString time = timeText(verdict.earlier->scannedAtMs);
    // What settles a dispute comes first: the long name of a device may be cut at the end.
    const QString when = clockIsGood && now >= verdict.earlier->scannedAtMs
        ? tr("Entered at %1 (%2)").arg(time, agoText(now - verdict.earlier->scannedAtMs))
        : tr("Entered at %1").arg(time);
    const QString place = placeText(*verdict.earlier);
    return place.isEmpty() ? when : when + u'\n' + place;
}

// "Here" is this gate, whichever of its devices it was.
QString VerdictView::placeText(const CheckedIn &earlier) const
{
    const QString gate = displayText(earlier.gate);
    const QString device = displayText(earlier.device);
    const bool ownDevice = !device.isEmpty() && earlier.device == m_status.deviceName && earlier.gate == m_status.gate;
    if (ownDevice)
        return tr("Here, on this device");
    if (!gate.isEmpty() && earlier.gate == m_status.gate)
        return device.isEmpty() ? tr("Here") : tr("Here, on %1").arg(device);
    if (!gate.isEmpty())
        return device.isEmpty() ? tr("Gate %1").arg(gate) : tr("Gate %1, %2").arg(gate, device);
    return device.isEmpty() ? QString() : tr("On %1").arg(device);
}

QString VerdictView::windowText(const Ticket &ticket) const
{
    if (ticket.validFromMs && ticket.validUntilMs)
        return tr("Valid from %1 to %2.").arg(timeText(*ticket.validFromMs), timeText(*ticket.validUntilMs));
    if (ticket.validFromMs)
        return tr("Valid from %1 on.").arg(timeText(*ticket.validFromMs));
    if (ticket.validUntilMs)
        return tr("Was valid until %1.").arg(timeText(*ticket.validUntilMs));
    return tr("This ticket is not valid at this time.");
}

} // namespace gatebook
