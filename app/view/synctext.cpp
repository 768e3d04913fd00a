// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/synctext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/view/eventtime.h"
#include "shared/base/text.h"

namespace gatebook {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("gatebook::SyncText", text);
}

QString number(qint64 n)
{
    return QLocale().toString(n);
}

} // namespace

QString syncText(const KioskStatus &status)
{
    using sync::SyncState;
    switch (status.sync.state) {
    case SyncState::Idle:
        return tr("In step with the hub");
    case SyncState::Downloading:
        return tr("Downloading the list");
    case SyncState::Pushing:
        return tr("Sending scans to the hub");
    case SyncState::Pulling:
        return tr("Fetching news from the hub");
    case SyncState::Offline:
        return status.hasManifest ? tr("Offline – scanning goes on, scans are kept here") : tr("Hub not reached");
    case SyncState::Unauthorized:
        return tr("The hub does not know this device – pair it again; scanning goes on");
    case SyncState::Revoked:
        return tr("This device was revoked – its list was removed, its scans are kept");
    case SyncState::Archived:
        return tr("The event is over");
    case SyncState::Forbidden:
        return tr("The hub refuses this device – call a supervisor");
    case SyncState::StoreTrouble:
        return tr("This device's disk makes trouble – call a supervisor");
    }
    return {};
}

QString syncDetailText(const KioskStatus &status, qint64 nowMs)
{
    QStringList parts;
    const sync::SyncStatus &sync = status.sync;
    if (sync.state == sync::SyncState::Downloading && sync.total > 0)
        parts << tr("%1 of %2 tickets").arg(number(sync.received), number(sync.total));
    const qint64 waiting = sync.queue.waiting + status.otherEventsWaiting;
    parts << (waiting == 0 ? tr("nothing waits to be sent")
            : waiting == 1 ? tr("1 scan waits to be sent")
                           : tr("%1 scans wait to be sent").arg(number(waiting)));
    if (sync.queue.setAside > 0)
        parts << tr("%1 set aside").arg(number(sync.queue.setAside));
    parts << (sync.lastContactMonotonicMs ? tr("last contact %1").arg(agoText(nowMs - *sync.lastContactMonotonicMs))
                                          : tr("no contact yet"));
    if (!sync.detail.isEmpty() && syncTone(status) != Tone::Calm)
        parts << displayText(sync.detail, 120);
    return parts.join(QStringLiteral(" · "));
}

Tone::Kind syncTone(const KioskStatus &status)
{
    using sync::SyncState;
    switch (status.sync.state) {
    case SyncState::Idle:
    case SyncState::Pushing:
    case SyncState::Pulling:
    case SyncState::Archived:
        return Tone::Calm;
    case SyncState::Downloading:
        return Tone::Busy;
    case SyncState::Offline:
    case SyncState::Unauthorized:
        return Tone::Again;
    case SyncState::Revoked:
    case SyncState::Forbidden:
    case SyncState::StoreTrouble:
        return Tone::Refuse;
    }
    return Tone::Calm;
}

} // namespace gatebook
