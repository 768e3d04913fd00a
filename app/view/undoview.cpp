// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/undoview.h"

#include "app/view/coretext.h"
#include "shared/base/text.h"

namespace gatebook {

UndoView::UndoView()
{
    m_offer.setSingleShot(true);
    m_offer.setInterval(kOfferMs);
    connect(&m_offer, &QTimer::timeout, this, &UndoView::withdraw);
}

void UndoView::offer(const GateVerdict &admission)
{
    m_last.clientUuid = admission.clientUuid;
    m_last.who = admission.verdict.ticket ? displayText(admission.verdict.ticket->name, 80) : QString();
    m_offer.start();
    Q_EMIT changed();
}

void UndoView::withdraw()
{
    m_last = {};
    Q_EMIT changed();
}

bool UndoView::begin()
{
    return offered() && begin(m_last.clientUuid, m_last.who);
}

bool UndoView::begin(const QUuid &clientUuid, const QString &who)
{
    if (busy() || clientUuid.isNull())
        return false;
    m_asked = {clientUuid, who};
    m_stage = Stage::Asking;
    m_failure.clear();
    ++m_openings;
    Q_EMIT opened();
    Q_EMIT changed();
    return true;
}

void UndoView::close()
{
    if (!busy()) // else its answer is still to come
        m_stage = Stage::Closed;
    Q_EMIT changed();
}

QString UndoView::question() const
{
    return m_asked.who.isEmpty() ? tr("Take back this entry?") : tr("Take back the entry of %1?").arg(m_asked.who);
}

QString UndoView::message() const
{
    return done() ? tr("Taken back. This entry no longer counts, and the ticket may enter again.")
                  : coreText(m_failure);
}

void UndoView::confirm(const QString &by)
{
    if (!open() || by.trimmed().isEmpty())
        return;
    m_stage = Stage::Sent;
    m_failure.clear();
    Q_EMIT changed();
    Q_EMIT undoRequested(m_asked.clientUuid, by.trimmed(), {});
}

void UndoView::setResult(const QUuid &clientUuid, bool ok, const QString &message)
{
    if (!busy() || clientUuid != m_asked.clientUuid)
        return;
    m_stage = ok ? Stage::Done : Stage::Asking;
    m_failure = ok ? QString() : message;
    if (ok && m_last.clientUuid == clientUuid)
        withdraw();
    Q_EMIT changed();
}

} // namespace gatebook
