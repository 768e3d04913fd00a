// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/notices.h"

namespace gatebook {

namespace {

Notice noticeFrom(const store::Row &row)
{
    Notice notice;
    notice.id = row.int64(0);
    notice.kind = static_cast<Notice::Kind>(row.integer(1));
    notice.text = row.text(2);
    notice.atMs = row.int64(3);
    notice.clientUuid = row.isNull(4) ? QUuid() : row.uuid(4);
    notice.ticketName = row.text(5);
    if (!row.isNull(6))
        notice.first = CheckedIn{row.uuid(6), row.int64(7), row.text(8), row.text(9)};
    return notice;
}

} // namespace

Result<void> Notices::raise(Notice::Kind kind, std::optional<qint64> journalId, const QString &text, qint64 atMs)
{
    const auto done = m_database.change(
        QStringLiteral("INSERT INTO notices (enrolment_id, kind, journal_id, text, at) VALUES (?, ?, ?, ?, ?)"
                       " ON CONFLICT DO NOTHING"),
        {m_enrolmentId, static_cast<int>(kind), store::bindable(journalId), store::bindable(text), atMs});
    return done ? Result<void>() : done.error();
}

Result<std::vector<Notice>> Notices::untold(qint64 afterId)
{
    std::vector<Notice> notices;
    const auto read = m_database.each(
        QStringLiteral("SELECT n.id, n.kind, n.text, n.at, j.client_uuid, t.name, j.first_client_uuid,"
                       " j.first_scanned_at, j.first_gate, j.first_device FROM notices n"
                       " LEFT JOIN journal j ON j.id = n.journal_id"
                       " LEFT JOIN positions p ON p.enrolment_id = n.enrolment_id"
                       " LEFT JOIN tickets t ON t.generation = p.generation AND t.ticket_uuid = j.ticket_uuid"
                       " WHERE n.told = 0 AND n.enrolment_id = ? AND n.id > ? ORDER BY n.id LIMIT 100"),
        {m_enrolmentId, afterId}, [&notices](const store::Row &row) { notices.push_back(noticeFrom(row)); });
    return read ? Result<std::vector<Notice>>(std::move(notices)) : read.error();
}

Result<void> Notices::markTold(qint64 noticeId)
{
    const auto done = m_database.change(QStringLiteral("UPDATE notices SET told = 1 WHERE id = ?"), {noticeId});
    return done ? Result<void>() : done.error();
}

} // namespace gatebook
