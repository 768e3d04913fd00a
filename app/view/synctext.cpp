// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/synctext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/view/coretext.h"
#include "app/view/countof.h"
#include "app/view/eventtime.h"

namespace gatebook {

namespace {

struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(gatebook::SyncText)
};

} // namespace

QString receivedText(qint64 received, qint64 total)
{
    return SyncText::tr("%1 of %Ln tickets", nullptr, countOf(total)).arg(QLocale().toString(received));
}

QString syncText(const KioskStatus &status)
{
    using sync::SyncState;
    switch (status.sync.state) {
    case SyncState::Idle:
        return SyncText::tr("In step with the hub");
    case SyncState::Downloading:
        return SyncText::tr("Downloading the list");
    case SyncState::Pushing:
        return SyncText::tr("Sending scans to the hub");
    case SyncState::Pulling:
        return SyncText::tr("Fetching news from the hub");
    case SyncState::Offline:
        return status.hasManifest ? SyncText::tr("Offline – scanning goes on, scans are kept here")
                                  : SyncText::tr("Hub not reached");
    case SyncState::Unauthorized:
        return SyncText::tr("The hub does not know this device – pair it again; scanning goes on");
    case SyncState::Revoked:
        return SyncText::tr("This device was revoked – its list was removed, its scans are kept");
    case SyncState::Archived:
        return SyncText::tr("The event is over");
    case SyncState::Forbidden:
        return SyncText::tr("The hub refuses this device – call a supervisor");
    case SyncState::StoreTrouble:
        return SyncText::tr("This device's disk makes trouble – call a supervisor");
    }
    return {};
}

QString syncDetailText(const KioskStatus &status, qint64 nowMs)
{
    QStringList parts;
    const sync::SyncStatus &sync = status.sync;
    if (sync.state == sync::SyncState::Downloading && sync.total > 0)
        parts << receivedText(sync.received, sync.total);
    const qint64 waiting = sync.queue.waiting + status.otherEventsWaiting;
    parts << (waiting == 0 ? SyncText::tr("nothing waits to be sent")
                           : SyncText::tr("%Ln scans wait to be sent", nullptr, countOf(waiting)));
    if (sync.queue.setAside > 0)
        parts << SyncText::tr("%Ln set aside", "scans", countOf(sync.queue.setAside));
    parts << (sync.lastContactMonotonicMs
            ? SyncText::tr("last contact %1").arg(agoText(nowMs - *sync.lastContactMonotonicMs))
            : SyncText::tr("no contact yet"));
    if (!sync.detail.isEmpty() && syncTone(status) != Tone::Calm)
        parts << coreText(sync.detail, 120);
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
