// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/certainty.h"

#include <QCoreApplication>

#include "app/view/eventtime.h"

namespace gatebook::certainty {

namespace {

struct Certainty
{
    Q_DECLARE_TR_FUNCTIONS(gatebook::Certainty)
};

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
            return Certainty::tr("Offline for %1").arg(lengthText(nowMs - *status.sync.lastContactMonotonicMs));
        return age ? Certainty::tr("Offline, list %1 old").arg(lengthText(*age)) : Certainty::tr("Offline, age of the list not known");
    }
    if (!age)
        return Certainty::tr("Age of the list not known");
    return *age <= kFreshMs ? Certainty::tr("List up to date") : Certainty::tr("List %1 old").arg(lengthText(*age));
}

QString afterwards(RecentScan::Standing standing)
{
    switch (standing) {
    case RecentScan::Standing::Recorded:
        return Certainty::tr("Confirmed by the hub");
    case RecentScan::Standing::LostDouble:
        return Certainty::tr("Another gate let this ticket in first");
    case RecentScan::Standing::SetAside:
        return Certainty::tr("The hub did not take this scan");
    case RecentScan::Standing::Waiting:
    case RecentScan::Standing::Local:
        break;
    }
    return {};
}

} // namespace gatebook::certainty
