// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/eventverifier.h"

#include <utility>

namespace gatebook::ledger {

namespace {

QString text(std::optional<qint64> value)
{
    return value ? QString::number(*value) : QStringLiteral("none");
}

std::optional<qint64> found(const QHash<QUuid, qint64> &map, const QUuid &key)
{
    const auto it = map.constFind(key);
    return it == map.cend() ? std::nullopt : std::optional(*it);
}

} // namespace

struct EventVerifier::Line
{
    qint64 seq = 0;
    QUuid clientUuid;
    bool undo = false;
    bool admitted = false;
    QUuid ticketUuid;
    QUuid undoes;
    QString reason;
    std::optional<qint64> countingSeq;
    std::optional<qint64> previousSeq;
    std::optional<qint64> ticketCreatedSeq;
    std::optional<qint64> targetSeq;
    bool targetIsEntry = false;
    QUuid targetTicket;
    bool knownDevice = false;

    [[nodiscard]] bool ticketKnown() const { return ticketCreatedSeq && *ticketCreatedSeq <= seq; }
};

struct EventVerifier::Expected
{
    QUuid ticketUuid;
    std::optional<qint64> countingSeq;
    std::optional<qint64> previousSeq;
    std::optional<QString> reason; // where it follows from the log alone
};

EventVerifier::EventVerifier(store::Database &database, qint64 eventId, QString eventName)
    : m_database(database), m_eventId(eventId), m_eventName(std::move(eventName))
{
}

Result<std::optional<QString>> EventVerifier::firstBad()
{
    using Step = Result<void> (EventVerifier::*)();
    for (const Step step : {&EventVerifier::checkCounters, &EventVerifier::checkStrayRows, &EventVerifier::readUndos,
             &EventVerifier::checkLog, &EventVerifier::checkStates}) {
        const Result<void> done = (this->*step)();
        if (!done)
            return done.error();
        if (m_bad)
            break;
    }
    return m_bad;
}

void EventVerifier::bad(const QString &what)
{
    if (!m_bad)
        m_bad = QStringLiteral("event %1: %2").arg(m_eventName, what);
}

Result<void> EventVerifier::checkCounters()
{
    qint64 counted = 0;
    std::optional<qint64> lastPosition;
    const Result<bool> read = m_database.first(
        QStringLiteral("SELECT e.head_seq, e.ticket_count, (SELECT COUNT(*) FROM tickets t WHERE t.event_id = e.id), "
                       "(SELECT MAX(p.last_seq) FROM positions p WHERE p.event_id = e.id), "
                       "(SELECT COUNT(*) FROM check_ins c WHERE c.event_id = e.id) FROM events e WHERE e.id = ?"),
        {m_eventId}, [&](const store::Row &row) {
            m_head = row.int64(0);
            counted = row.int64(1);
            m_tickets = row.int64(2);
            lastPosition = row.optionalInt64(3);
            m_checkIns = row.int64(4);
        });
    if (!read)
        return read.error();
    if (counted != m_tickets)
        bad(QStringLiteral("ticket_count is %1, there are %2 tickets").arg(counted).arg(m_tickets));
    if (lastPosition.value_or(0) != m_head)
        bad(QStringLiteral("the newest row of positions is %1, the log's head %2").arg(text(lastPosition)).arg(m_head));
    return {};
}

// Rows that no scan accounts for, and numbers that are taken twice.
Result<void> EventVerifier::checkStrayRows()
{
    const std::pair<QString, QString> kQueries[]{
        {QStringLiteral("SELECT seq FROM tickets WHERE event_id = ? AND (seq < created_seq OR created_seq < 1 OR seq > "
                        "(SELECT head_seq FROM events WHERE id = ?)) ORDER BY seq LIMIT 1"),
            QStringLiteral("ticket at seq %1: seq is outside created_seq .. head")},
        {QStringLiteral("SELECT seq FROM tickets WHERE event_id = ? AND event_id = ? GROUP BY seq HAVING COUNT(*) > 1 "
                        "ORDER BY seq LIMIT 1"),
            QStringLiteral("seq %1 is that of two tickets")},
        {QStringLiteral("SELECT t.seq FROM tickets t JOIN check_ins c ON c.event_id = t.event_id AND c.seq = t.seq "
                        "WHERE t.event_id = ? AND c.event_id = ? ORDER BY t.seq LIMIT 1"),
            QStringLiteral("seq %1 is that of a ticket and of a check-in")},
        {QStringLiteral("SELECT MIN(seq) FROM check_ins WHERE event_id = ? AND event_id = ? GROUP BY client_uuid "
                        "HAVING COUNT(*) > 1 ORDER BY 1 LIMIT 1"),
            QStringLiteral("check-in %1: its client_uuid stands in two rows")},
        {QStringLiteral(
             "SELECT c.seq FROM check_ins c LEFT JOIN undos u ON u.event_id = c.event_id AND u.target_uuid = "
             "c.undoes AND u.seq = c.seq WHERE c.event_id = ? AND c.event_id = ? AND c.kind = 'undo' "
             "AND u.seq IS NULL ORDER BY c.seq LIMIT 1"),
            QStringLiteral("check-in %1: this undo is missing in the table undos")},
        {QStringLiteral(
             "SELECT u.seq FROM undos u LEFT JOIN check_ins c ON c.event_id = u.event_id AND c.seq = u.seq AND "
             "c.undoes = u.target_uuid WHERE u.event_id = ? AND u.event_id = ? AND c.seq IS NULL "
             "ORDER BY u.seq LIMIT 1"),
            QStringLiteral("undo %1 of the table undos is no check-in")},
    };
    for (const auto &query : kQueries) {
        const Result<bool> read = m_database.first(
            query.first, {m_eventId, m_eventId}, [&](const store::Row &row) { bad(query.second.arg(row.int64(0))); });
        if (!read)
            return read.error();
    }
    return {};
}

Result<void> EventVerifier::readUndos()
{
    return m_database.each(
        QStringLiteral("SELECT undoes, MIN(seq) FROM check_ins WHERE event_id = ? AND kind = 'undo' GROUP BY undoes"),
        {m_eventId}, [this](const store::Row &row) { m_firstUndo.insert(row.uuid(0), row.int64(1)); });
}

EventVerifier::Line EventVerifier::lineOf(const store::Row &row)
{
    Line line;
    line.seq = row.int64(0);
    line.clientUuid = row.uuid(1);
    line.undo = row.text(2) == u"undo";
    line.admitted = row.text(3) == u"admitted";
    line.ticketUuid = row.uuid(4);
    line.undoes = row.uuid(5);
    line.reason = row.text(6);
    line.countingSeq = row.optionalInt64(7);
    line.previousSeq = row.optionalInt64(8);
    line.ticketCreatedSeq = row.optionalInt64(9);
    line.targetSeq = row.optionalInt64(10);
    line.targetIsEntry = row.text(11) == u"entry";
    line.targetTicket = row.uuid(12);
    line.knownDevice = !row.isNull(13);
    return line;
}

Result<void> EventVerifier::checkLog()
{
    return m_database.each(
        QStringLiteral("SELECT c.seq, c.client_uuid, c.kind, c.verdict, c.ticket_uuid, c.undoes, c.reason, "
                       "c.counting_seq, c.previous_seq, t.created_seq, g.seq, g.kind, g.ticket_uuid, d.id "
                       "FROM check_ins c LEFT JOIN tickets t ON t.event_id = c.event_id AND t.uuid = c.ticket_uuid "
                       "LEFT JOIN check_ins g ON g.event_id = c.event_id AND g.client_uuid = c.undoes "
                       "LEFT JOIN devices d ON d.id = c.device_id WHERE c.event_id = ? ORDER BY c.seq"),
        {m_eventId}, [this](const store::Row &row) {
            if (!m_bad)
                check(lineOf(row));
        });
}

void EventVerifier::check(const Line &line)
{
    const QString where = QStringLiteral("check-in %1: ").arg(line.seq);
    if (line.seq < 1 || line.seq > m_head)
        bad(where + QStringLiteral("its seq is outside 1 .. %1").arg(m_head));
    if (!line.knownDevice)
        bad(where + QStringLiteral("there is no such device"));
    const Expected expected = expectedOf(line);
    if (line.ticketUuid != expected.ticketUuid)
        bad(where + QStringLiteral("ticket_uuid is not that of what it undoes"));
    const std::optional<qint64> shown = line.ticketKnown() ? expected.countingSeq : std::nullopt;
    if (line.countingSeq != shown)
        bad(where + QStringLiteral("counting_seq is %1, computed %2").arg(text(line.countingSeq), text(shown)));
    if (line.previousSeq != expected.previousSeq)
        bad(where
            + QStringLiteral("previous_seq is %1, computed %2")
                  .arg(text(line.previousSeq), text(expected.previousSeq)));
    if (expected.reason && line.reason != *expected.reason)
        bad(where + QStringLiteral("reason is '%1', computed '%2'").arg(line.reason, *expected.reason));
}

EventVerifier::Expected EventVerifier::expectedOf(const Line &line)
{
    if (line.undo)
        return expectedOfUndo(line);
    TicketLog &log = m_byTicket[line.ticketUuid];
    Expected expected{.ticketUuid = line.ticketUuid, .countingSeq = {}, .previousSeq = log.state.lastSeq, .reason = {}};
    if (line.admitted) {
        const std::optional<qint64> undo = found(m_firstUndo, line.clientUuid);
        const bool undone = undo && *undo < line.seq;
        if (undone)
            expected.reason = QString();
        else if (!line.ticketKnown())
            expected.reason = word(ScanReason::UnknownTicket);
        else if (log.state.countingSeq)
            expected.reason = word(ScanReason::AlreadyCheckedIn);
        log.admissions.push_back({.seq = line.seq, .undoSeq = undo});
    } else {
        expected.reason = QString();
    }
    log.state = {.countingSeq = countingAt(log.admissions, line.seq), .lastSeq = line.seq};
    expected.countingSeq = log.state.countingSeq;
    return expected;
}

EventVerifier::Expected EventVerifier::expectedOfUndo(const Line &line)
{
    Expected expected;
    expected.reason = found(m_firstUndo, line.undoes) == line.seq ? QString() : word(ScanReason::AlreadyUndone);
    if (!line.targetSeq || !line.targetIsEntry)
        return expected;
    expected.ticketUuid = line.targetTicket;
    TicketLog &log = m_byTicket[line.targetTicket];
    expected.countingSeq = countingAt(log.admissions, line.seq);
    if (*line.targetSeq > line.seq) // it waited: the ticket's history does not lead through it
        return expected;
    expected.previousSeq = log.state.lastSeq;
    log.state = {.countingSeq = expected.countingSeq, .lastSeq = line.seq};
    return expected;
}

Result<void> EventVerifier::checkStates()
{
    qsizetype rows = 0;
    const Result<void> read = m_database.each(
        QStringLiteral("SELECT ticket_uuid, counting_seq, last_seq FROM ticket_state WHERE event_id = ?"), {m_eventId},
        [&](const store::Row &row) {
            ++rows;
            const TicketState stored{.countingSeq = row.optionalInt64(1), .lastSeq = row.int64(2)};
            const TicketState computed = m_byTicket.value(row.uuid(0)).state;
            if (stored == computed)
                return;
            bad(QStringLiteral(
                "state of the ticket of check-in %1: counting_seq is %2 and last_seq %3, computed %4 and %5")
                    .arg(text(computed.lastSeq), text(stored.countingSeq), text(stored.lastSeq),
                        text(computed.countingSeq), text(computed.lastSeq)));
        });
    if (!read)
        return read.error();
    qsizetype computed = 0;
    for (const TicketLog &log : std::as_const(m_byTicket))
        computed += log.state.lastSeq ? 1 : 0;
    if (rows != computed)
        bad(QStringLiteral("ticket_state has %1 rows, the log makes it %2").arg(rows).arg(computed));
    return {};
}

} // namespace gatebook::ledger
