// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/noticeview.h"

#include "app/view/eventtime.h"
#include "shared/base/text.h"

namespace gatebook {

void NoticeView::add(const Notice &notice, const QString &timezone, qint64 nowMs)
{
    QString text = displayText(notice.text);
    if (notice.kind == Notice::Kind::LostDouble && notice.first) {
        const QString who = notice.ticketName.isEmpty() ? tr("A ticket") : displayText(notice.ticketName, 80);
        text = tr("%1 entered here, but had entered before: at %2, gate %3 (%4).")
                   .arg(who, eventTime(notice.first->scannedAtMs, timezone, nowMs), displayText(notice.first->gate, 60),
                       displayText(notice.first->device, 60));
    }
    if (m_notices.size() >= kMaxKept)
        m_notices.pop_front();
    const Tone::Kind tone = notice.kind == Notice::Kind::Revoked ? Tone::Refuse : Tone::Again;
    m_notices.push_back({notice.id, tone, titleOf(notice.kind), text});
    Q_EMIT changed();
}

void NoticeView::addOverflow()
{
    addOnce({0, Tone::Again, tr("Too many scans at once"),
        tr("Some were not taken and nobody was judged by them. Scan those tickets again.")});
}

void NoticeView::addPairing(const QString &message)
{
    addOnce({0, Tone::Calm, tr("The pairing code of your hub"),
        tr("%1 To pair with another event or gate, open Set-up (F2) first.").arg(displayText(message))});
}

void NoticeView::addHub(const QString &message)
{
    addOnce({0, Tone::Again, tr("The hub on this laptop"), displayText(message, 600)});
}

void NoticeView::addOnce(const Entry &entry)
{
    for (const Entry &shown : m_notices)
        if (shown.title == entry.title)
            return;
    m_notices.push_back(entry);
    Q_EMIT changed();
}

QString NoticeView::title() const
{
    return m_notices.empty() ? QString() : m_notices.front().title;
}

QString NoticeView::titleOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::LostDouble:
        return tr("Entered twice");
    case Notice::Kind::SetAside:
        return tr("A scan was set aside");
    case Notice::Kind::Revoked:
        return tr("This device was revoked");
    case Notice::Kind::Archived:
        return tr("The event is over");
    }
    return {};
}

QString NoticeView::text() const
{
    return m_notices.empty() ? QString() : m_notices.front().text;
}

Tone::Kind NoticeView::tone() const
{
    return m_notices.empty() ? Tone::Again : m_notices.front().tone;
}

QString NoticeView::more() const
{
    return m_notices.size() < 2 ? QString() : tr("and %1 more").arg(m_notices.size() - 1);
}

void NoticeView::dismiss()
{
    if (m_notices.empty())
        return;
    const qint64 id = m_notices.front().id;
    m_notices.pop_front();
    Q_EMIT changed();
    if (id != 0)
        Q_EMIT dismissed(id);
}

} // namespace gatebook
