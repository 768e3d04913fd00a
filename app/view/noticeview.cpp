// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/noticeview.h"

#include <algorithm>

#include "app/view/coretext.h"
#include "app/view/countof.h"
#include "app/view/eventtime.h"
#include "shared/base/text.h"

namespace gatebook {

void NoticeView::add(const Notice &notice, const QString &timezone, qint64 nowMs)
{
    const Tone::Kind tone = notice.kind == Notice::Kind::Revoked ? Tone::Refuse : Tone::Again;
    insert({notice.id, tone, severityOf(notice.kind), [kind = notice.kind] { return titleOf(kind); },
        [notice, timezone, nowMs] { return textOf(notice, timezone, nowMs); }});
}

QString NoticeView::textOf(const Notice &notice, const QString &timezone, qint64 nowMs)
{
    const QString text = coreText(notice.text);
    if (notice.kind == Notice::Kind::SetAside)
        return tr("%1 Tell a supervisor before the event ends.").arg(text);
    if (notice.kind != Notice::Kind::LostDouble || !notice.first)
        return text;
    const QString who = notice.ticketName.isEmpty() ? tr("A ticket") : displayText(notice.ticketName, 80);
    return tr("%1 entered here, but had entered before: at %2, gate %3 (%4).")
        .arg(who, eventTime(notice.first->scannedAtMs, timezone, nowMs), displayText(notice.first->gate, 60),
            displayText(notice.first->device, 60));
}

void NoticeView::setAlarms(const std::vector<Alarm> &alarms)
{
    m_board.set(alarms);
    Q_EMIT changed();
}

// Where there are too many, the oldest of the least severe goes.
void NoticeView::insert(const Entry &entry)
{
    if (m_notices.size() >= kMaxKept) {
        const int least = m_notices.back().severity;
        m_notices.erase(std::find_if(
            m_notices.begin(), m_notices.end(), [least](const Entry &kept) { return kept.severity == least; }));
    }
    const auto place = std::find_if(
        m_notices.begin(), m_notices.end(), [&entry](const Entry &kept) { return kept.severity < entry.severity; });
    m_notices.insert(place, entry);
    Q_EMIT changed();
}

void NoticeView::addOverflow()
{
    addOnce({0, Tone::Again, Alarms::kLostDoubleSeverity, [] { return tr("Too many scans at once"); },
        [] { return tr("Some were not taken and nobody was judged by them. Scan those tickets again."); }});
}

void NoticeView::addPairing(const QString &message)
{
    addOnce({0, Tone::Calm, Alarms::kToldSeverity, [] { return tr("The pairing code of your hub"); },
        [message] { return tr("%1 To pair with another event or gate, open Set-up (F2) first.").arg(coreText(message)); }});
}

void NoticeView::addHub(const QString &message)
{
    addOnce({0, Tone::Again, Alarms::kToldSeverity, [] { return tr("The hub on this laptop"); },
        [message] { return displayText(message, 600); }});
}

void NoticeView::addOnce(const Entry &entry)
{
    for (const Entry &shown : m_notices)
        if (shown.title() == entry.title())
            return;
    insert(entry);
}

const Alarm *NoticeView::alarm() const
{
    const auto &current = m_board.current();
    const bool isFirst = current && (m_notices.empty() || current->severity >= m_notices.front().severity);
    return isFirst ? &*current : nullptr;
}

const NoticeView::Entry *NoticeView::notice() const
{
    return m_notices.empty() || alarm() != nullptr ? nullptr : &m_notices.front();
}

QString NoticeView::title() const
{
    if (const Alarm *shown = alarm())
        return shown->title;
    const Entry *shown = notice();
    return shown == nullptr ? QString() : shown->title();
}

int NoticeView::severityOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::LostDouble:
        return Alarms::kLostDoubleSeverity;
    case Notice::Kind::SetAside:
        return Alarms::kSetAsideSeverity;
    case Notice::Kind::Revoked:
        return Alarms::kRevokedSeverity;
    case Notice::Kind::Archived:
        break;
    }
    return Alarms::kToldSeverity;
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
    if (const Alarm *shown = alarm())
        return shown->whatToDo;
    const Entry *shown = notice();
    return shown == nullptr ? QString() : shown->text();
}

Tone::Kind NoticeView::tone() const
{
    if (const Alarm *shown = alarm())
        return shown->tone;
    const Entry *shown = notice();
    return shown == nullptr ? Tone::Again : shown->tone;
}

QString NoticeView::more() const
{
    const std::size_t all = m_notices.size() + (m_board.current() ? m_board.others() + 1 : 0);
    return all < 2 ? QString() : tr("and %Ln more", nullptr, countOf(static_cast<qint64>(all) - 1));
}

void NoticeView::dismiss()
{
    if (alarm() != nullptr) {
        m_board.seen();
        Q_EMIT changed();
        return;
    }
    if (m_notices.empty())
        return;
    const qint64 id = m_notices.front().id;
    m_notices.pop_front();
    Q_EMIT changed();
    if (id != 0)
        Q_EMIT dismissed(id);
}

} // namespace gatebook
