// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// HubSide's tickets and log.
#include "server/ledger/cursor.h"
#include "shared/base/uuid.h"
#include "shared/domain/ticketid.h"
#include "shared/wire/encode.h"
#include "tests/simulation/storage/hubside.h"

namespace gatebook::test {

namespace {

constexpr int kCodes = 60;

QString codeOf(quint64 number)
{
    return QStringLiteral("TICKET-%1").arg(number, 4, 10, QLatin1Char('0'));
}

} // namespace

void HubSide::noteTicket(const Past &past, const QString &code)
{
    note(QStringLiteral("ticket %1 of event %2").arg(code).arg(past.event.id),
        QStringLiteral("SELECT count(*) FROM tickets WHERE event_id = ? AND uuid = ? AND code = ? AND status = ?"),
        {past.event.id, store::bindable(ticketUuid(past.event.event.uuid, code)), code,
            word(past.tickets.value(code))});
}

std::optional<Operation> HubSide::import()
{
    const auto event = anyEvent();
    if (!event)
        return {};
    std::vector<ledger::TicketRow> rows;
    const quint64 first = m_random.below(kCodes);
    const quint64 end = first + 1 + m_random.below(20);
    for (quint64 number = first; number < end; ++number) {
        ledger::TicketRow row;
        row.code = codeOf(number);
        row.ticketUuid = ticketUuid(m_pasts.at(*event).event.event.uuid, row.code);
        row.name = QStringLiteral("Äda Løvelace %1").arg(m_random.below(1'000));
        row.email = QStringLiteral("ada@example.org");
        row.status = m_random.below(5) == 0 ? TicketStatus::Cancelled : TicketStatus::Valid;
        rows.push_back(row);
    }
    return named("import", [this, event = *event, rows]() -> Result<void> {
        Past &past = m_pasts.at(event);
        const auto counts = ledger::TicketWriter(database(), m_random).apply(past.event.id, rows);
        if (!counts)
            return counts.error();
        for (const ledger::TicketRow &row : rows) {
            past.tickets.insert(row.code, *row.status);
            noteTicket(past, row.code);
        }
        return {};
    });
}

std::optional<Operation> HubSide::replace()
{
    const auto event = anyEvent();
    if (!event || m_pasts.at(*event).tickets.isEmpty())
        return {};
    QSet<QString> present;
    for (const QString &code : m_pasts.at(*event).tickets.keys()) {
        if (m_random.below(4) != 0)
            present.insert(code);
    }
    return named("replace", [this, event = *event, present]() -> Result<void> {
        Past &past = m_pasts.at(event);
        QSet<QUuid> uuids;
        for (const QString &code : present)
            uuids.insert(ticketUuid(past.event.event.uuid, code));
        const auto counts = ledger::TicketWriter(database(), m_random).cancelAbsent(past.event.id, uuids);
        if (!counts)
            return counts.error();
        for (const QString &code : past.tickets.keys()) {
            if (present.contains(code))
                continue;
            past.tickets.insert(code, TicketStatus::Cancelled);
            noteTicket(past, code);
        }
        return {};
    });
}

Scan HubSide::madeUpScan(const Past &past)
{
    if (!past.scans.empty() && m_random.below(8) == 0)
        return past.scans.at(m_random.below(past.scans.size())); // sent again
    Scan scan;
    scan.clientUuid = makeUuidV7(m_clock, m_random);
    scan.scannedAtMs = m_clock.wallMs();
    if (!past.scans.empty() && m_random.below(5) == 0) {
        scan.kind = ScanKind::Undo;
        scan.undoes = past.scans.at(m_random.below(past.scans.size())).clientUuid;
        scan.override = Override{QStringLiteral("Kim"), QStringLiteral("wrong person")};
        return scan;
    }
    scan.ticketUuid = ticketUuid(past.event.event.uuid, codeOf(m_random.below(kCodes + 10)));
    scan.verdict = m_random.below(4) == 0 ? ScanVerdict::Denied : ScanVerdict::Admitted;
    return scan;
}

ledger::PushJob HubSide::madeUpJob(const Past &past)
{
    ledger::PushJob job{past.event, past.devices.at(m_random.below(past.devices.size())), {}, m_clock.wallMs()};
    for (quint64 i = 1 + m_random.below(10); i > 0; --i) {
        if (m_random.below(15) == 0) {
            const QByteArray raw = R"({"kind":"teleport","n":)" + QByteArray::number(m_random.next64()) + '}';
            job.batch.items.emplace_back(wire::RefusedItem{.clientUuid = makeUuidV7(m_clock, m_random),
                .reason = ScanReason::UnsupportedKind,
                .detail = QStringLiteral("kind"),
                .deviceSeq = {},
                .raw = raw});
            job.batch.raw.push_back(raw);
            continue;
        }
        const Scan scan = madeUpScan(past);
        job.batch.items.emplace_back(scan);
        job.batch.raw.push_back(wire::encode(scan));
    }
    return job;
}

std::optional<Operation> HubSide::batch()
{
    const auto event = anyEvent();
    if (!event || m_pasts.at(*event).devices.empty())
        return {};
    std::vector<ledger::PushJob> jobs;
    for (quint64 i = 1 + m_random.below(3); i > 0; --i)
        jobs.push_back(madeUpJob(m_pasts.at(*event)));
    return named("batch", [this, event = *event, jobs] { return apply(event, jobs); });
}

// A push whose answer was lost.
std::optional<Operation> HubSide::batchAgain()
{
    if (m_lastJobs.empty())
        return {};
    return named("batch again", [this] { return apply(m_lastEvent, m_lastJobs); });
}

Result<void> HubSide::apply(std::size_t event, const std::vector<ledger::PushJob> &jobs)
{
    const auto answers = ledger::LogWriter(database(), m_clock, m_random).apply(jobs);
    if (!answers)
        return answers.error();
    for (std::size_t i = 0; i < jobs.size(); ++i)
        noteAnswer(m_pasts.at(event), jobs.at(i), answers->at(i));
    m_lastJobs = jobs;
    m_lastEvent = event;
    return {};
}

void HubSide::noteAnswer(Past &past, const ledger::PushJob &job, const wire::BatchAnswer &answer)
{
    for (std::size_t i = 0; i < job.batch.items.size(); ++i) {
        const wire::ItemResult &result = answer.results.at(i);
        const Outcome &outcome = result.replayed.value_or(result.outcome);
        const auto *scan = std::get_if<Scan>(&job.batch.items.at(i));
        if (scan && outcome.seq) {
            note(QStringLiteral("scan ") + uuidText(scan->clientUuid),
                QStringLiteral("SELECT count(*) FROM check_ins WHERE event_id = ? AND client_uuid = ? AND seq = ?"
                               " AND kind = ?"),
                {past.event.id, store::bindable(scan->clientUuid), *outcome.seq, word(scan->kind)});
            if (scan->kind == ScanKind::Entry && result.outcome.reason != ScanReason::Replayed)
                past.scans.push_back(*scan);
        } else if (outcome.status == ScanStatus::Rejected && result.clientUuid) {
            note(QStringLiteral("refusal of ") + uuidText(*result.clientUuid),
                QStringLiteral("SELECT count(*) > 0 FROM refusals WHERE event_id = ? AND client_uuid = ?"),
                {past.event.id, store::bindable(*result.clientUuid)});
        }
    }
    if (const auto cursor = ledger::decodeCursor(answer.cursor); cursor && cursor->seq > 0)
        note(QStringLiteral("position %1 of event %2").arg(cursor->seq).arg(past.event.id),
            QStringLiteral("SELECT count(*) FROM events e JOIN positions p ON p.event_id = e.id"
                           " WHERE e.id = ? AND e.history = ? AND p.last_seq = ? AND p.tag = ?"),
            {past.event.id, qint64(cursor->history), cursor->seq, qint64(cursor->tag)});
}

} // namespace gatebook::test
