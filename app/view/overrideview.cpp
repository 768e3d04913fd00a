// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/overrideview.h"

#include "shared/base/text.h"

namespace gatebook {

namespace {

// What the list said no to. A kiosk that is not ready has no list to overrule, what was not saved was not refused, and what
// is no ticket code has no identity that the hub could count.
bool isRefusal(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::AlreadyIn:
    case VerdictKind::Cancelled:
    case VerdictKind::Blocked:
    case VerdictKind::NotValidNow:
    case VerdictKind::Unknown:
        return true;
    case VerdictKind::Admit:
    case VerdictKind::NotATicket:
    case VerdictKind::NotReady:
    case VerdictKind::NotSaved:
        break;
    }
    return false;
}

} // namespace

QStringList OverrideView::reasons()
{
    return {tr("Went out, came back"), tr("Lost wristband"), tr("Guest"), tr("Paid at the door"), tr("Our mistake"),
        tr("Proof shown")};
}

void OverrideView::setPinSet(bool isSet)
{
    m_pinSet = isSet;
    Q_EMIT changed();
}

void OverrideView::follow(const GateVerdict &shown, const QString &explanation)
{
    const bool answers = m_stage == Stage::Sent && shown.override && shown.ticketUuid == m_asked.ticketUuid;
    if (answers && shown.verdict.admitted())
        m_stage = Stage::Closed;
    else if (answers)
        refuse(explanation);
    m_last = {};
    if (isRefusal(shown.verdict.kind)) {
        const QString name = shown.verdict.ticket ? shown.verdict.ticket->name : shown.scan.text.trimmed();
        m_last = {shown.ticketUuid, displayText(name, 60), explanation};
    }
    Q_EMIT changed();
}

bool OverrideView::begin()
{
    if (!offered() || busy())
        return false;
    m_asked = m_last;
    m_stage = Stage::Asking;
    m_message.clear();
    ++m_openings;
    Q_EMIT opened();
    Q_EMIT changed();
    return true;
}

void OverrideView::close()
{
    if (m_stage == Stage::Asking) // else its answer is still to come
        m_stage = Stage::Closed;
    Q_EMIT changed();
}

void OverrideView::forget()
{
    m_last = {};
    close();
}

QString OverrideView::question() const
{
    return m_asked.who.isEmpty() ? tr("Admit this ticket anyway?") : tr("Admit %1 anyway?").arg(m_asked.who);
}

void OverrideView::confirm(const QString &pin, const QString &by, const QString &reason)
{
    if (m_stage != Stage::Asking || busy() || pin.isEmpty() || by.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return;
    m_by = by.trimmed();
    m_reason = reason.trimmed();
    m_message.clear();
    m_checking = true;
    Q_EMIT changed();
    Q_EMIT pinEntered(Pin(pin));
}

void OverrideView::pinChecked(bool ok, const QString &message)
{
    if (!m_checking)
        return;
    m_checking = false;
    if (m_stage != Stage::Asking) { // the page was left
        Q_EMIT changed();
        return;
    }
    if (!ok) {
        refuse(message);
        Q_EMIT changed();
        return;
    }
    m_stage = Stage::Sent;
    Q_EMIT changed();
    Q_EMIT overrideRequested(m_asked.ticketUuid, m_by, m_reason);
}

void OverrideView::refuse(const QString &message)
{
    m_stage = Stage::Asking;
    m_message = displayText(message);
    ++m_attempts;
}

} // namespace gatebook
