// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/journalimport.h"

#include <utility>

#include "server/admin/eventrows.h"
#include "shared/base/uuid.h"
#include "shared/wire/decode.h"

namespace gatebook::admin {

using store::bindable;

namespace {

constexpr std::size_t kChunkScans = 200;

Error inLine(qint64 line, const Error &error)
{
    return {error.kind, QStringLiteral("line %1: %2").arg(line).arg(error.message)};
}

QString wordsFor(const Outcome &outcome)
{
    if (outcome.reason == ScanReason::UuidConflict)
        return QStringLiteral("the log holds something else under its client_uuid; kept in the refusal log");
    return QStringLiteral("%1; kept in the refusal log").arg(outcome.detail);
}

} // namespace

JournalImport::JournalImport(
    store::Database &database, const Clock &clock, RandomSource &random, std::function<void()> pause)
    : m_database(database), m_clock(clock), m_random(random), m_pause(std::move(pause))
{
}

Result<JournalReport> JournalImport::run(QIODevice &file)
{
    m_report = {};
    const auto checked = walk(file, [this](qint64 line, const auto &content) { return check(line, content); });
    if (!checked)
        return checked.error();
    if (const auto taken = walk(file, [this](qint64 line, const auto &content) { return take(line, content); }); !taken)
        return taken.error();
    if (const auto applied = apply(); !applied)
        return applied.error();
    return std::exchange(m_report, {});
}

// A line that is too long is one damaged line.
Result<void> JournalImport::walk(QIODevice &file, const Use &use)
{
    if (!file.seek(0))
        return Error{Error::Kind::Unavailable, QStringLiteral("cannot be read: %1").arg(file.errorString())};
    for (qint64 line = 1; !file.atEnd(); ++line) {
        QByteArray text = file.readLine(wire::kJournalLineBytesMax + 1);
        for (QByteArray rest = text; !rest.endsWith('\n') && !file.atEnd();)
            rest = file.readLine(wire::kJournalLineBytesMax + 1);
        if (text.isEmpty())
            return Error{Error::Kind::Unavailable, QStringLiteral("cannot be read: %1").arg(file.errorString())};
        if (auto used = use(line, wire::decodeJournalLine(text)); !used)
            return used;
    }
    return {};
}

Result<void> JournalImport::check(qint64 line, const Result<wire::JournalLine> &content)
{
    const bool isHeader = content && std::holds_alternative<wire::JournalHeader>(*content);
    if (line == 1 && !isHeader)
        return Error{Error::Kind::Invalid,
            QStringLiteral(
                "this is no journal that 'gatebook-kiosk journal export' wrote, or its first line is damaged%1")
                .arg(content ? QString() : QStringLiteral(": ") + content.error().message)};
    const auto *scan = content ? std::get_if<wire::JournalScan>(&*content) : nullptr;
    if (scan == nullptr || m_events.contains(scan->event))
        return {};
    const auto event = findEvent(m_database, scan->event);
    if (!event)
        return inLine(line, event.error());
    m_events.insert(scan->event, *event);
    return {};
}

Result<void> JournalImport::take(qint64 line, const Result<wire::JournalLine> &content)
{
    if (!content) {
        m_report.damaged.push_back({line, content.error().message});
        return {};
    }
    if (const auto *end = std::get_if<wire::JournalEnd>(&*content))
        m_report.whole = end->scans == m_report.scans;
    const auto *scan = std::get_if<wire::JournalScan>(&*content);
    return scan != nullptr ? add(line, *scan) : Result<void>();
}

Result<void> JournalImport::add(qint64 line, const wire::JournalScan &scan)
{
    const bool goesWithIt = scan.event == m_chunk.event && scan.device == m_chunk.device;
    if (!goesWithIt || m_chunk.lines.size() >= kChunkScans) {
        if (auto applied = apply(); !applied)
            return applied;
    }
    ++m_report.scans;
    m_chunk.event = scan.event;
    m_chunk.device = scan.device;
    m_chunk.deviceName = scan.deviceName;
    m_chunk.items += (m_chunk.lines.empty() ? QByteArray() : QByteArrayLiteral(",")) + scan.item;
    m_chunk.lines.push_back(line);
    return {};
}

Result<void> JournalImport::apply()
{
    if (m_chunk.lines.empty())
        return {};
    const ledger::EventRecord event = m_events.value(m_chunk.event);
    const auto owner = device(event);
    if (!owner)
        return owner.error();
    auto batch = wire::decodeBatch("{\"check_ins\":[" + m_chunk.items + "]}", m_chunk.event);
    if (!batch)
        return Error{Error::Kind::Invalid,
            QStringLiteral("lines %1 to %2 cannot be taken: %3")
                .arg(m_chunk.lines.front())
                .arg(m_chunk.lines.back())
                .arg(batch.error().detail)};
    const ledger::PushJob job{event, *owner, *std::move(batch), m_clock.wallMs()};
    const auto answers = ledger::LogWriter(m_database, m_clock, m_random).apply(std::span(&job, 1));
    if (!answers)
        return answers.error();
    const Chunk done = std::exchange(m_chunk, {});
    for (std::size_t i = 0; i < done.lines.size(); ++i)
        count(done.lines[i], answers->front().results[i]);
    if (m_pause)
        m_pause();
    return {};
}

// One that this hub does not know (it was restored since, or is another) is listed from now on; it gets no token.
Result<ledger::DeviceRecord> JournalImport::device(const ledger::EventRecord &event)
{
    const QString name = m_chunk.deviceName.trimmed().isEmpty() ? uuidText(m_chunk.device) : m_chunk.deviceName;
    const auto listed = m_database.change(
        QStringLiteral("INSERT INTO devices(event_id, uuid, name, gate, created_at) VALUES (?, ?, ?, '', ?)"
                       " ON CONFLICT (event_id, uuid) DO NOTHING"),
        {event.id, bindable(m_chunk.device), bindable(name), m_clock.wallMs()});
    if (!listed)
        return listed.error();
    return findDevice(m_database, event.id, m_chunk.device);
}

void JournalImport::count(qint64 line, const wire::ItemResult &result)
{
    const Outcome &outcome = result.outcome;
    const bool unknown = outcome.reason == ScanReason::UnknownTicket;
    if (outcome.status == ScanStatus::Rejected && !unknown) {
        m_report.setAside.push_back({line, wordsFor(outcome)});
        return;
    }
    if (outcome.reason == ScanReason::Replayed) {
        ++m_report.alreadyThere;
        return;
    }
    ++m_report.added;
    m_report.doubles += outcome.reason == ScanReason::AlreadyCheckedIn ? 1 : 0;
    m_report.unknownTickets += unknown ? 1 : 0;
}

} // namespace gatebook::admin
