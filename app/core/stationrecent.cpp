// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Station: this device's last scans, for people.
#include "app/core/station.h"
#include "app/store/recentjournal.h"

namespace gatebook {

// A store in trouble keeps what it told.
void Station::tellRecentScans()
{
    auto scans
        = m_active ? RecentJournal(m_database->database(), m_active->id).last() : Result<RecentScans>(RecentScans());
    if (!scans || scans.value() == m_recentTold)
        return;
    m_recentTold = *std::move(scans);
    Q_EMIT recentScansChanged(*m_recentTold);
}

} // namespace gatebook
