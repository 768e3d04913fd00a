// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/kioskwatch.h"

namespace gatebook::test {

namespace {

const QString kList = QStringLiteral("(SELECT p.generation FROM positions p JOIN enrolments e ON e.id = p.enrolment_id"
                                     " WHERE e.active = 1)");

qint64 number(KioskMachine &kiosk, const QString &sql, const QVariantList &values = {})
{
    qint64 found = 0;
    const auto read = kiosk.database().first(sql, values, [&found](const store::Row &row) { found = row.int64(0); });
    return read ? found : -1;
}

// As LogModel::listAt() writes it, by the index in the same order. → nothing: it can't be read.
std::optional<QByteArray> listOf(KioskMachine &kiosk)
{
    static const QString sql = QStringLiteral(
        "SELECT CAST(group_concat(ticket_uuid || CASE status WHEN 0 THEN 'v' WHEN 1 THEN 'c' WHEN 2 THEN"
        " 'b' END || ifnull(in_client_uuid, '----------------'), '') AS BLOB)"
        " FROM tickets INDEXED BY tickets_uuid WHERE generation = %1")
                                   .arg(kList);
    QByteArray list;
    const auto read = kiosk.database().first(sql, {}, [&list](const store::Row &row) { list = row.blob(0); });
    return read ? std::optional(list) : std::nullopt;
}

bool hasList(KioskMachine &kiosk)
{
    return number(kiosk, QStringLiteral("SELECT count(*) FROM (SELECT %1 AS g) WHERE g IS NOT NULL").arg(kList)) > 0;
}

} // namespace

void KioskWatch::lookAt(KioskMachine &kiosk, const QUuid &ticket)
{
    m_facts = {};
    m_facts.hasList = hasList(kiosk);
    const QVariant bound = store::bindable(ticket);
    (void)kiosk.database().first(
        QStringLiteral("SELECT status, in_client_uuid FROM tickets WHERE ticket_uuid = ? AND generation = ") + kList,
        {bound}, [this](const store::Row &row) {
            m_facts.known = true;
            m_facts.valid = row.integer(0) == 0;
            m_facts.inside = row.isNull(1) ? QUuid() : row.uuid(1);
        });
    m_facts.freed = number(kiosk, QStringLiteral("SELECT count(*) FROM journal WHERE undoes = ?"),
                        {store::bindable(m_facts.inside)})
        > 0;
    m_facts.entered
        = number(kiosk,
              QStringLiteral("SELECT count(*) FROM journal j WHERE ticket_uuid = ? AND kind = 0 AND verdict = 0"
                             " AND NOT EXISTS (SELECT 1 FROM journal u WHERE u.undoes = j.client_uuid)"),
              {bound})
        > 0;
}

QString KioskWatch::judged(const Verdict &verdict) const
{
    const bool in = !m_facts.inside.isNull() && !m_facts.freed;
    switch (verdict.kind) {
    case VerdictKind::Admit:
        return m_facts.known && m_facts.valid && !in ? QString() : QStringLiteral("let in against its own list");
    case VerdictKind::AlreadyIn:
        return m_facts.entered || !m_facts.inside.isNull() ? QString() : QStringLiteral("called a free ticket used");
    case VerdictKind::Cancelled:
    case VerdictKind::Blocked:
        return m_facts.known && !m_facts.valid ? QString() : QStringLiteral("called a valid ticket invalid");
    case VerdictKind::Unknown:
        return !m_facts.known ? QString() : QStringLiteral("did not know a ticket of its list");
    case VerdictKind::NotReady:
        return !m_facts.hasList ? QString() : QStringLiteral("would not judge although it has a list");
    case VerdictKind::NotValidNow:
    case VerdictKind::NotATicket:
    case VerdictKind::NotSaved:
        break;
    }
    return {};
}

QString KioskWatch::shown(const GateVerdict &verdict, const QUuid &ticket, const QSet<QUuid> &undone)
{
    if (!verdict.clientUuid.isNull())
        m_shown.insert(verdict.clientUuid);
    if (verdict.verdict.admitted()) {
        const QUuid earlier = m_entered.value(ticket);
        m_entered.insert(ticket, verdict.clientUuid);
        m_lastAdmitted = verdict.clientUuid;
        if (!earlier.isNull() && !undone.contains(earlier))
            return QStringLiteral("let in the same ticket twice at one gate");
    }
    return judged(verdict.verdict);
}

QString KioskWatch::checkJournal(KioskMachine &kiosk) const
{
    QSet<QUuid> rows;
    const auto read
        = kiosk.database().each(QStringLiteral("SELECT client_uuid FROM journal WHERE client_uuid IS NOT NULL"), {},
            [&rows](const store::Row &row) { rows.insert(row.uuid(0)); });
    if (!read)
        return QStringLiteral("the journal can't be read: ") + read.error().message;
    for (const QUuid &uuid : m_shown) {
        if (!rows.contains(uuid))
            return QStringLiteral("a scan that was shown is not in the journal: ") + uuid.toString();
    }
    return {};
}

QString KioskWatch::checkKept(KioskMachine &kiosk, bool saidRevoked)
{
    const qint64 rows = number(kiosk, QStringLiteral("SELECT count(*) FROM journal"));
    if (rows < 0)
        return {}; // its disk is in trouble; it is looked at again
    if (rows < m_journalRows)
        return QStringLiteral("the journal lost rows");
    m_journalRows = rows;
    const bool has = hasList(kiosk);
    const bool lost = m_hadList && !has;
    m_hadList = has;
    if (lost && !saidRevoked)
        return QStringLiteral("the list is gone although the device was not revoked");
    if (saidRevoked && has)
        return QStringLiteral("the device was revoked and keeps its list");
    return {};
}

QString KioskWatch::checkList(KioskMachine &kiosk, const LogModel &model, qint64 seq)
{
    const auto list = listOf(kiosk);
    return !list || *list == model.listAt(seq) ? QString() : listProblem(kiosk, model, seq);
}

// Tells the first ticket that differs.
QString KioskWatch::listProblem(KioskMachine &kiosk, const LogModel &model, qint64 seq)
{
    QHash<QUuid, QPair<int, QUuid>> rows;
    const auto read = kiosk.database().each(
        QStringLiteral("SELECT ticket_uuid, status, in_client_uuid FROM tickets WHERE generation = ") + kList, {},
        [&rows](const store::Row &row) {
            rows.insert(row.uuid(0), {row.integer(1), row.isNull(2) ? QUuid() : row.uuid(2)});
        });
    if (!read)
        return {};
    qint64 known = 0;
    for (const QUuid &ticket : model.tickets()) {
        const LogModel::TicketVersion *version = model.ticketAt(ticket, seq);
        if (!version)
            continue;
        ++known;
        const auto row = rows.constFind(ticket);
        if (row == rows.constEnd())
            return QStringLiteral("at seq %1 a ticket is missing").arg(seq);
        if (word(static_cast<TicketStatus>(row->first)) != version->status)
            return QStringLiteral("at seq %1 a ticket has another status").arg(seq);
        if (row->second != model.insideAt(ticket, seq))
            return QStringLiteral("at seq %1 ticket %2 has %3 inside, the log %4")
                .arg(seq)
                .arg(ticket.toString(), row->second.toString(), model.insideAt(ticket, seq).toString());
    }
    return known == rows.size() ? QString() : QStringLiteral("at seq %1 there are tickets too many").arg(seq);
}

void KioskWatch::newDisk()
{
    *this = KioskWatch();
}

} // namespace gatebook::test
