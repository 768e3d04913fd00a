// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/sequence.h"

namespace gatebook::ledger {

namespace {

// NO KEY UPDATE: holds off other writers of this log but not the foreign key checks of an enrolment. SQLite's transaction
// is the lock.
QString lockStatement(store::Dialect dialect)
{
    if (dialect == store::Dialect::PostgreSql)
        return QStringLiteral("SELECT head_seq, history FROM events WHERE id = ? FOR NO KEY UPDATE");
    return QStringLiteral("SELECT head_seq, history FROM events WHERE id = ?");
}

} // namespace

Result<Sequence> Sequence::lock(store::Database &database, qint64 eventId)
{
    Sequence sequence(database, eventId);
    const Result<bool> found
        = database.first(lockStatement(database.dialect()), {eventId}, [&sequence](const store::Row &row) {
              sequence.m_start = row.int64(0);
              sequence.m_history = static_cast<quint64>(row.int64(1));
          });
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, QStringLiteral("there is no event with the number %1").arg(eventId)};
    sequence.m_head = sequence.m_start;
    const Result<bool> tagged = database.first(
        QStringLiteral("SELECT tag FROM positions WHERE event_id = ? AND last_seq = ?"), {eventId, sequence.m_start},
        [&sequence](const store::Row &row) { sequence.m_tag = static_cast<quint64>(row.int64(0)); });
    if (!tagged)
        return tagged.error();
    return sequence;
}

Result<Cursor> Sequence::publish(RandomSource &random)
{
    if (m_head == m_start)
        return Cursor{.history = m_history, .seq = m_head, .tag = m_tag};
    m_tag = random.next64();
    const Result<qint64> raised
        = m_database->change(QStringLiteral("UPDATE events SET head_seq = ? WHERE id = ?"), {m_head, m_eventId});
    if (!raised)
        return raised.error();
    const Result<qint64> tagged
        = m_database->change(QStringLiteral("INSERT INTO positions(event_id, last_seq, tag) VALUES(?, ?, ?)"),
            {m_eventId, m_head, static_cast<qint64>(m_tag)});
    if (!tagged)
        return tagged.error();
    m_start = m_head;
    return Cursor{.history = m_history, .seq = m_head, .tag = m_tag};
}

} // namespace gatebook::ledger
