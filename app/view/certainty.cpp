// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/certainty.h"

#include <QCoreApplication>

#include "app/view/eventtime.h"

namespace gatebook::certainty {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("gatebook::Certainty", text);
}

bool wasJudged(VerdictKind kind)
{
    return kind != VerdictKind::NotATicket && kind != VerdictKind::NotReady && kind != VerdictKind::NotSaved;
}

bool isInReach(sync::SyncState state)
{
    using sync::SyncState;
    switch (state) {
    case SyncState::Idle:
    case SyncState::Downloading:
    case SyncState::Pushing:
    case SyncState::Pulling:
    case SyncState::Archived:
        return true;
    case SyncState::Offline:
    case SyncState::Unauthorized:
    case SyncState::Revoked:
    case SyncState::Forbidden:
    case SyncState::StoreTrouble:
        break;
    }
    return false;
}

} // namespace

QString whenJudged(VerdictKind kind, const KioskStatus &status, qint64 statusMs, qint64 nowMs)
{
    if (!wasJudged(kind))
        return {};
    std::optional<qint64> age;
    if (status.manifestAgeMs)
        age = *status.manifestAgeMs + (nowMs - statusMs);
    if (!isInReach(status.sync.state)) {
        if (status.sync.lastContactMonotonicMs)
            return tr("Offline for %1").arg(lengthText(nowMs - *status.sync.lastContactMonotonicMs));
        return age ? tr("Offline, list %1 old").arg(lengthText(*age)) : tr("Offline, age of the list not known");
    }
    if (!age)
        return tr("Age of the list not known");
    return *age <= kFreshMs ? tr("List up to date") : tr("List %1 old").arg(lengthText(*age));
}

QString afterwards(RecentScan::Standing standing)
{
    switch (standing) {
    case RecentScan::Standing::Recorded:
        return tr("Confirmed by the hub");
    case RecentScan::Standing::LostDouble:
        return tr("Another gate let this ticket in first");
    case RecentScan::Standing::SetAside:
        return tr("The hub did not take this scan");
    case RecentScan::Standing::Waiting:
    case RecentScan::Standing::Local:
        break;
    }
    return {};
}

} // namespace gatebook::certainty
