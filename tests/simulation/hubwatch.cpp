// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/hubwatch.h"

#include "shared/wire/decode.h"

namespace gatebook::test {

namespace {

struct Head
{
    qint64 eventId = 0;
    qint64 seq = 0;
};

Result<Head> headOf(store::Database &reader, const QUuid &event)
{
    Head head;
    const auto read = reader.first(QStringLiteral("SELECT id, head_seq FROM events WHERE uuid = ?"),
        {store::bindable(event)}, [&head](const store::Row &row) {
            head = {row.int64(0), row.int64(1)};
        });
    return read ? Result<Head>(head) : read.error();
}

LogModel::Row rowOf(const store::Row &row)
{
    LogModel::Row read;
    read.seq = row.int64(0);
    read.uuid = row.uuid(1);
    read.undo = row.text(2) == u"undo";
    read.admitted = row.text(3) == u"admitted";
    read.ticket = row.uuid(4);
    read.undoes = row.uuid(5);
    read.scannedAt = row.int64(6);
    read.status = row.text(7);
    read.reason = row.text(8);
    read.checkedIn = row.uuid(9);
    return read;
}

LogModel::TicketVersion versionOf(const store::Row &row)
{
    return {row.int64(0), row.uuid(1), row.text(2), row.optionalInt64(3), row.optionalInt64(4)};
}

QString unread(const Error &error)
{
    return QStringLiteral("the log can't be read: ") + error.message;
}

} // namespace

QString HubWatch::observe(store::Database &reader)
{
    const auto head = headOf(reader, m_event);
    if (!head)
        return unread(head.error());
    if (head->seq < m_model->head())
        return QStringLiteral("the log fell back from %1 to %2").arg(m_model->head()).arg(head->seq);
    return head->seq == m_model->head() ? QString() : readNew(reader, head->eventId);
}

QString HubWatch::readNew(store::Database &reader, qint64 eventId)
{
    const qint64 before = m_model->head();
    m_groupStart = before;
    std::vector<LogModel::Row> rows;
    std::vector<LogModel::TicketVersion> tickets;
    auto read = reader.each(
        QStringLiteral(
            "SELECT c.seq, c.client_uuid, c.kind, c.verdict, c.ticket_uuid, c.undoes, c.scanned_at, c.status,"
            " c.reason, k.client_uuid FROM check_ins c LEFT JOIN check_ins k ON k.event_id = c.event_id"
            " AND k.seq = c.counting_seq WHERE c.event_id = ? AND c.seq > ? ORDER BY c.seq"),
        {eventId, before}, [&rows](const store::Row &row) { rows.push_back(rowOf(row)); });
    if (read)
        read = reader.each(QStringLiteral("SELECT seq, uuid, status, valid_from, valid_until FROM tickets"
                                          " WHERE event_id = ? AND seq > ? ORDER BY seq"),
            {eventId, before}, [&tickets](const store::Row &row) { tickets.push_back(versionOf(row)); });
    if (!read)
        return unread(read.error());
    auto ticket = tickets.cbegin();
    auto row = rows.cbegin();
    QString wrong;
    while (wrong.isEmpty() && (ticket != tickets.cend() || row != rows.cend())) {
        if (row == rows.cend() || (ticket != tickets.cend() && ticket->seq < row->seq))
            wrong = m_model->add(*ticket++);
        else
            wrong = m_model->add(*row++);
    }
    return wrong.isEmpty() ? m_model->judgeRows(before) : wrong;
}

QString HubWatch::observeRestart(store::Database &reader)
{
    const auto head = headOf(reader, m_event);
    if (!head)
        return unread(head.error());
    QHash<qint64, QUuid> found;
    const auto read = reader.each(QStringLiteral("SELECT seq, client_uuid FROM check_ins WHERE event_id = ?"),
        {head->eventId}, [&found](const store::Row &row) { found.insert(row.int64(0), row.uuid(1)); });
    if (!read)
        return unread(read.error());
    for (const auto &[seq, row] : m_model->rows()) {
        if (found.value(seq) != row.uuid)
            return QStringLiteral("seq %1 was committed and is gone").arg(seq);
    }
    return observe(reader);
}

QString HubWatch::observeAnswer(store::Database &reader, const QByteArray &body)
{
    if (QString wrong = observe(reader); !wrong.isEmpty())
        return wrong;
    const auto answer = wire::decodeBatchAnswer(body);
    if (!answer)
        return QStringLiteral("an answer that can't be read: ") + answer.error().message;
    for (const wire::ItemResult &result : answer->results) {
        if (QString wrong = judge(result); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

// An answer is as of its own place in the group that it was committed with.
QString HubWatch::judge(const wire::ItemResult &result) const
{
    const bool replay = result.replayed.has_value();
    const Outcome &outcome = replay ? *result.replayed : result.outcome;
    if (!replay && outcome.status == ScanStatus::Rejected && outcome.reason != ScanReason::UnknownTicket)
        return {}; // in the refusal log
    const LogModel::Row *row = result.clientUuid ? m_model->find(*result.clientUuid) : nullptr;
    if (!row)
        return QStringLiteral("answered before it was committed");
    if (outcome.seq != row->seq)
        return QStringLiteral("seq %1 was answered as %2").arg(row->seq).arg(outcome.seq.value_or(0));
    const LogModel::Ruling told{word(outcome.status), word(outcome.reason), outcome.undone};
    if (!replay) {
        const bool asRecorded = told.status == row->status && told.reason == row->reason;
        return asRecorded ? QString() : QStringLiteral("seq %1 was recorded otherwise than answered").arg(row->seq);
    }
    for (qint64 seq = m_model->head(); seq >= m_groupStart; --seq) {
        if (m_model->rulingAt(*row, seq) == told)
            return {};
    }
    const LogModel::Ruling now = m_model->rulingAt(*row, m_model->head());
    return QStringLiteral("seq %1: a retry was told %2/%3%4, the log says %5/%6%7")
        .arg(row->seq)
        .arg(told.status, told.reason, told.undone ? QStringLiteral(" undone") : QString(), now.status, now.reason,
            now.undone ? QStringLiteral(" undone") : QString());
}

} // namespace gatebook::test
