// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/verdictview.h"

#include <cstdlib>

#include "app/view/eventtime.h"
#include "shared/base/text.h"

namespace gatebook {

namespace {

// Long enough to be read, short enough for a queue: the next ticket ends it anyway.
constexpr int kAdmitMs = 2500;
constexpr int kOtherMs = 6000;
constexpr qint64 kTrustedSkewMs = 60'000; // of a clock that is further off, no ages are told

} // namespace

VerdictView::VerdictView(const Clock &clock) : m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &VerdictView::dismissed);
}

void VerdictView::show(const GateVerdict &shown, const QString &timezone, std::optional<qint64> clockSkewMs)
{
    m_clockSkewMs = clockSkewMs;
    const Verdict &verdict = shown.verdict;
    ++m_serial;
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
    describe(verdict, timezone);
    if (shown.override && verdict.admitted())
        m_explanation = overrideText(*shown.override);
    m_shownMs = verdict.admitted() && m_note.isEmpty() && !m_attention ? kAdmitMs : kOtherMs;
    m_timer.start(m_shownMs);
    Q_EMIT changed();
}

void VerdictView::linger()
{
    if (!m_timer.isActive() || m_shownMs >= kOtherMs)
        return;
    m_shownMs = kOtherMs;
    ++m_serial;
    m_timer.start(m_shownMs);
    Q_EMIT changed();
}

bool VerdictView::showAgain()
{
    if (m_tone != Tone::Admit)
        return false;
    m_explanation = tr("Let in a moment ago: the same ticket is still held up.");
    ++m_serial;
    m_timer.start(m_shownMs);
    Q_EMIT changed();
    return true;
}

qint64 VerdictView::hubNowMs() const
{
    return m_clock.wallMs() - m_clockSkewMs.value_or(0);
}

QString VerdictView::spoken() const
{
    QStringList parts{m_word, m_who, m_category, m_explanation, m_note};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

void VerdictView::dismiss()
{
    m_timer.stop();
    Q_EMIT dismissed();
}

void VerdictView::describe(const Verdict &verdict, const QString &timezone)
{
    const auto set = [this](Tone::Kind tone, Glyph glyph, const QString &word, const QString &explanation) {
        m_tone = tone;
        m_glyph = glyph;
        m_word = word;
        m_explanation = explanation;
    };
    switch (verdict.kind) {
    case VerdictKind::Admit:
        return set(Tone::Admit, Tick, tr("ENTER"),
            verdict.validityUnchecked ? tr("The ticket's time could not be checked: the hub's clock is not known yet.")
                                      : QString());
    case VerdictKind::AlreadyIn:
        return set(Tone::Again, TurnBack, tr("USED"), earlierText(verdict, timezone));
    case VerdictKind::Cancelled:
        return set(Tone::Refuse, Cross, tr("CANCELLED"), tr("This ticket was cancelled."));
    case VerdictKind::Blocked:
        return set(Tone::Refuse, Cross, tr("BLOCKED"), tr("This ticket is blocked. Call a supervisor."));
    case VerdictKind::NotValidNow:
        return set(Tone::Refuse, Cross, tr("NOT NOW"),
            verdict.ticket ? windowText(*verdict.ticket, timezone) : tr("This ticket is not valid at this time."));
    case VerdictKind::Unknown:
        return set(Tone::Refuse, Cross, tr("UNKNOWN"), tr("This code is not on the list. Search for the name?"));
    case VerdictKind::NotATicket:
        return set(Tone::Calm, Question, tr("NO TICKET"), tr("This is not a ticket code. Try another code on it."));
    case VerdictKind::NotReady:
        return set(Tone::Refuse, Exclamation, tr("NOT READY"),
            verdict.detail.isEmpty() ? tr("There is no list on this device yet.") : displayText(verdict.detail));
    case VerdictKind::NotSaved:
        return set(Tone::Refuse, Exclamation, tr("NOT SAVED"),
            tr("The scan could not be saved and does not count. Scan again, or call a supervisor. %1")
                .arg(displayText(verdict.detail))
                .trimmed());
    }
}

QString VerdictView::overrideText(const Override &why)
{
    return why.reason.isEmpty() ? tr("Override by %1").arg(displayText(why.by, 60))
                                : tr("Override by %1: %2").arg(displayText(why.by, 60), displayText(why.reason, 160));
}

QString VerdictView::earlierText(const Verdict &verdict, const QString &timezone) const
{
    if (!verdict.earlier)
        return tr("Entered before.");
    const qint64 now = hubNowMs();
    // What settles a dispute comes first: the long name of a device may be cut at the end.
    QString text = tr("Entered at %1").arg(eventTime(verdict.earlier->scannedAtMs, timezone, now));
    // An age compares this clock with the other device's: told only where both are known to be right.
    const bool clockIsGood = m_clockSkewMs && std::abs(*m_clockSkewMs) <= kTrustedSkewMs;
    if (clockIsGood && now >= verdict.earlier->scannedAtMs)
        text += tr(" (%1)").arg(agoText(now - verdict.earlier->scannedAtMs));
    QStringList place;
    if (!verdict.earlier->gate.isEmpty())
        place << tr("Gate %1").arg(displayText(verdict.earlier->gate));
    if (!verdict.earlier->device.isEmpty())
        place << displayText(verdict.earlier->device);
    return place.isEmpty() ? text : text + u'\n' + place.join(QStringLiteral(", "));
}

QString VerdictView::windowText(const Ticket &ticket, const QString &timezone) const
{
    const qint64 now = hubNowMs();
    const auto at = [&](qint64 ms) { return eventTime(ms, timezone, now); };
    if (ticket.validFromMs && ticket.validUntilMs)
        return tr("Valid from %1 to %2.").arg(at(*ticket.validFromMs), at(*ticket.validUntilMs));
    if (ticket.validFromMs)
        return tr("Valid from %1 on.").arg(at(*ticket.validFromMs));
    if (ticket.validUntilMs)
        return tr("Was valid until %1.").arg(at(*ticket.validUntilMs));
    return tr("This ticket is not valid at this time.");
}

} // namespace gatebook
