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

} // namespace

bool OnceWatch::isDone(bool allPlayed, const KioskStatus &status)
{
    if (!allPlayed || !status.hasManifest || !isSettled(status.sync)) {
        m_sinceMs.reset();
        return false;
    }
    const qint64 now = m_clock.monotonicMs();
    if (!m_sinceMs)
        m_sinceMs = now;
    return now - *m_sinceMs >= kStableMs;
}

} // namespace gatebook
