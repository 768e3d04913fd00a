// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/logmodel.h"

#include <QByteArrayList>

#include <algorithm>

namespace gatebook::test {

namespace {

const QString kApplied = QStringLiteral("applied");
const QString kDuplicate = QStringLiteral("duplicate");
const QString kRejected = QStringLiteral("rejected");

QString rulingText(const LogModel::Ruling &ruling)
{
    return ruling.status + u'/' + ruling.reason;
}

QByteArray entryOf(const LogModel::TicketVersion &ticket, const QUuid &inside)
{
    return ticket.uuid.toRfc4122() + ticket.status.front().toLatin1()
        + (inside.isNull() ? QByteArray(16, '-') : inside.toRfc4122());
}

} // namespace

QString LogModel::seqProblem(qint64 seq)
{
    if (seq != m_head + 1)
        return QStringLiteral("seq %1 follows %2").arg(seq).arg(m_head);
    m_head = seq;
    return {};
}

QString LogModel::add(const TicketVersion &ticket)
{
    m_versions[ticket.uuid].push_back(ticket);
    return seqProblem(ticket.seq);
}

QString LogModel::add(const Row &row)
{
    if (m_seqs.contains(row.uuid))
        return QStringLiteral("%1 is recorded twice, as seq %2 and %3")
            .arg(row.uuid.toString())
            .arg(m_seqs.value(row.uuid))
            .arg(row.seq);
    m_seqs.insert(row.uuid, row.seq);
    m_rows.emplace(row.seq, row);
    if (row.undo)
        m_undos[row.undoes].push_back(row.seq);
    else if (row.admitted)
        m_admissions[row.ticket].push_back(row.seq);
    return seqProblem(row.seq);
}

const LogModel::Row *LogModel::find(const QUuid &uuid) const
{
    const auto seq = m_seqs.constFind(uuid);
    return seq == m_seqs.constEnd() ? nullptr : &m_rows.at(*seq);
}

std::vector<QUuid> LogModel::tickets() const
{
    std::vector<QUuid> all(m_versions.keyBegin(), m_versions.keyEnd());
    std::sort(all.begin(), all.end());
    return all;
}

std::optional<qint64> LogModel::firstUndo(const QUuid &uuid) const
{
    const auto undos = m_undos.constFind(uuid);
    return undos == m_undos.constEnd() ? std::nullopt : std::optional(undos->front());
}

QUuid LogModel::countingAt(const QUuid &ticket, qint64 seq) const
{
    const auto admissions = m_admissions.constFind(ticket);
    if (admissions == m_admissions.constEnd())
        return {};
    for (const qint64 admission : *admissions) {
        const Row &row = m_rows.at(admission);
        const auto undo = firstUndo(row.uuid);
        if (admission <= seq && (!undo || *undo > seq))
            return row.uuid;
    }
    return {};
}

QUuid LogModel::insideAt(const QUuid &ticket, qint64 seq) const
{
    return ticketAt(ticket, seq) ? countingAt(ticket, seq) : QUuid();
}

const LogModel::TicketVersion *LogModel::ticketAt(const QUuid &ticket, qint64 seq) const
{
    const auto versions = m_versions.constFind(ticket);
    const TicketVersion *newest = nullptr;
    if (versions == m_versions.constEnd())
        return newest;
    for (const TicketVersion &version : *versions) {
        if (version.seq <= seq)
            newest = &version;
    }
    return newest;
}

QByteArray LogModel::listAt(qint64 seq) const
{
    if (m_newestList.first == seq && seq > 0)
        return m_newestList.second;
    QByteArrayList entries;
    for (auto versions = m_versions.keyBegin(); versions != m_versions.keyEnd(); ++versions) {
        const TicketVersion *version = ticketAt(*versions, seq);
        if (version)
            entries.append(entryOf(*version, countingAt(*versions, seq)));
    }
    std::sort(entries.begin(), entries.end());
    QByteArray list = entries.join();
    if (seq <= m_head) // what is committed stays as it is
        m_newestList = {seq, list};
    return list;
}

LogModel::Ruling LogModel::admissionRuling(const Row &row, qint64 atSeq, bool undone) const
{
    if (undone)
        return {kApplied, {}, true};
    const TicketVersion *ticket = ticketAt(row.ticket, atSeq);
    if (!ticket)
        return {kRejected, QStringLiteral("unknown_ticket")};
    const QUuid counting = countingAt(row.ticket, atSeq);
    if (!counting.isNull() && counting != row.uuid)
        return {kDuplicate, QStringLiteral("already_checked_in")};
    if (ticket->status == u"cancelled")
        return {kApplied, QStringLiteral("ticket_cancelled")};
    if (ticket->status == u"blocked")
        return {kApplied, QStringLiteral("ticket_blocked")};
    if ((ticket->from && row.scannedAt < *ticket->from) || (ticket->until && row.scannedAt >= *ticket->until))
        return {kApplied, QStringLiteral("not_valid_now")};
    return {kApplied, {}};
}

LogModel::Ruling LogModel::rulingThen(const Row &row) const
{
    if (row.undo) {
        const bool later = firstUndo(row.undoes).value_or(row.seq) < row.seq;
        return later ? Ruling{kDuplicate, QStringLiteral("already_undone")} : Ruling{kApplied, {}};
    }
    if (!row.admitted)
        return {kApplied, {}};
    return admissionRuling(row, row.seq, firstUndo(row.uuid).value_or(row.seq) < row.seq);
}

LogModel::Ruling LogModel::rulingAt(const Row &row, qint64 seq) const
{
    if (row.undo || !row.admitted)
        return rulingThen(row);
    return admissionRuling(row, seq, firstUndo(row.uuid).value_or(seq + 1) <= seq);
}

// A waiting undo whose target came in the same commit is shown with that target's ticket.
QString LogModel::judgeRows(qint64 afterSeq) const
{
    for (auto at = m_rows.upper_bound(afterSeq); at != m_rows.end(); ++at) {
        const Row &row = at->second;
        const Ruling expected = rulingThen(row);
        const auto wrong = [&](const QString &what) { return QStringLiteral("seq %1: %2").arg(row.seq).arg(what); };
        if (expected.status != row.status || expected.reason != row.reason)
            return wrong(
                QStringLiteral("recorded as %1/%2, must be %3").arg(row.status, row.reason, rulingText(expected)));
        QUuid ticket = row.ticket;
        if (row.undo) {
            const Row *target = find(row.undoes);
            ticket = target ? target->ticket : QUuid();
            if (ticket != row.ticket)
                return wrong(QStringLiteral("an undo that does not carry its target's ticket"));
        }
        if (const QUuid inside = insideAt(ticket, row.seq); inside != row.checkedIn)
            return wrong(
                QStringLiteral("checked_in is %1, must be %2").arg(row.checkedIn.toString(), inside.toString()));
    }
    return {};
}

} // namespace gatebook::test
