// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/oncewatch.h"

namespace gatebook {

namespace {

bool isSettled(const sync::SyncStatus &sync)
{
    using sync::SyncState;
    switch (sync.state) {
    case SyncState::Downloading:
        return false;
    case SyncState::Idle:
    case SyncState::Pushing:
    case SyncState::Pulling:
        return sync.queue.waiting == 0;
    case SyncState::Offline: // trouble that was met, not merely "nothing tried yet"
        return sync.queue.waiting == 0 || sync.retryAtMonotonicMs.has_value();
    case SyncState::Unauthorized:
    case SyncState::Revoked:
    case SyncState::Archived:
    case SyncState::Forbidden:
    case SyncState::StoreTrouble:
        break;
    }
    return true;
}

bool mayStillCome(sync::SyncState state) // the list
{
    using sync::SyncState;
    return state != SyncState::Unauthorized && state != SyncState::Revoked && state != SyncState::Archived
        && state != SyncState::Forbidden;
}

} // namespace

OnceWatch::Outcome OnceWatch::look(bool allPlayed, const KioskStatus &status)
{
    if (!status.hasManifest)
        return lookForList(status.sync);
    m_noNewsSinceMs.reset();
    if (!allPlayed || !isSettled(status.sync)) {
        m_doneSinceMs.reset();
        return Outcome::Working;
    }
    const qint64 now = m_clock.monotonicMs();
    if (!m_doneSinceMs)
        m_doneSinceMs = now;
    return now - *m_doneSinceMs >= kStableMs ? Outcome::Done : Outcome::Working;
}

OnceWatch::Outcome OnceWatch::lookForList(const sync::SyncStatus &sync)
{
    const qint64 now = m_clock.monotonicMs();
    if (!m_noNewsSinceMs || sync.received != m_received) {
        m_noNewsSinceMs = now;
        m_received = sync.received;
    }
    return now - *m_noNewsSinceMs >= (mayStillCome(sync.state) ? kListPatienceMs : kStableMs) ? Outcome::NoList
                                                                                              : Outcome::Working;
}

} // namespace gatebook
