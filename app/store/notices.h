// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "app/store/notice.h"
#include "shared/base/clock.h"
#include "shared/store/database.h"

namespace gatebook {

// What staff should be told once. No call opens a transaction.
class Notices
{
public:
    Notices(store::Database &database, qint64 enrolmentId) : m_database(database), m_enrolmentId(enrolmentId) { }

    // A scan raises each kind of notice once, however often the hub repeats its answer.
    [[nodiscard]] Result<void> raise(
        Notice::Kind kind, std::optional<qint64> journalId, const QString &text, qint64 atMs);
    // Those that nobody has seen and closed, oldest first, a hundred at most; afterId: only later ones.
    [[nodiscard]] Result<std::vector<Notice>> untold(qint64 afterId = 0);
    // A person has seen it. Of any enrolment.
    [[nodiscard]] Result<void> markTold(qint64 noticeId);

private:
    store::Database &m_database;
    qint64 m_enrolmentId;
};

} // namespace gatebook
