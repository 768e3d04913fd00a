// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/ledger/cursor.h"
#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::ledger {

// The per-event counter. Locks the event's row as the transaction's first statement on that event, so commit order is seq
// order in SQLite and in PostgreSQL; publish() raises the counter by the rows written and draws the tag of these positions.
class Sequence
{
public:
    // Inside an open transaction.
    [[nodiscard]] static Result<Sequence> lock(store::Database &database, qint64 eventId);

    [[nodiscard]] qint64 next() { return ++m_head; }
    [[nodiscard]] qint64 head() const { return m_head; }
    // Once, before COMMIT; writes nothing if next() was never called. → the log's newest position.
    [[nodiscard]] Result<Cursor> publish(RandomSource &random);

private:
    Sequence(store::Database &database, qint64 eventId) : m_database(&database), m_eventId(eventId) { }

    store::Database *m_database;
    qint64 m_eventId;
    quint64 m_history = 0;
    quint64 m_tag = 0;
    qint64 m_start = 0;
    qint64 m_head = 0;
};

} // namespace gatebook::ledger
