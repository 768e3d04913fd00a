// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/recentscan.h"
#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook {

// The end of one event's journal, for people: without the rows that take back, which are told with what they take back.
class RecentJournal
{
public:
    static constexpr int kShown = 10;
    // Only so many rows are looked at, of whatever event, that a look takes no longer after years.
    static constexpr int kLookedAt = 200;

    RecentJournal(store::Database &database, qint64 enrolmentId) : m_database(database), m_enrolmentId(enrolmentId) { }

    [[nodiscard]] Result<RecentScans> last();

private:
    store::Database &m_database;
    qint64 m_enrolmentId;
};

} // namespace gatebook
