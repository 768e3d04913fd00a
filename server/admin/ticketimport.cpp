// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/ticketimport.h"

#include <QHash>
#include <QThread>
#include <QtMath>

#include "server/admin/codestrength.h"
#include "server/admin/csvreader.h"
#include "server/admin/importrow.h"
#include "server/ledger/ledgerdatabase.h"
#include "shared/base/text.h"
#include "shared/base/timestamp.h"

namespace gatebook::admin {

namespace {

constexpr qint64 kProgressRows = 5'000;

ImportRefusal failed(const Error &error)
{
    return {error, {}};
}

ImportRefusal refused(const QStringList &problems)
{
    return {{Error::Kind::Invalid, problems.front()}, problems};
}

} // namespace

void TicketImport::letScansThrough()
{
    QThread::msleep(150);
}

TicketImport::TicketImport(
    store::Database &database, RandomSource &random, ledger::EventRecord event, ImportOptions options)
    : m_database(database), m_event(std::move(event)), m_options(std::move(options)),
      m_writer(
          database, random, m_options.dryRun ? ledger::TicketWriter::Mode::DryRun : ledger::TicketWriter::Mode::Apply)
{
}

Result<ImportReport, ImportRefusal> TicketImport::run(QIODevice &file)
{
    if (const auto checked = check(file); !checked)
        return checked.error();
    if (!file.seek(0))
        return failed(
            {Error::Kind::Unavailable, QStringLiteral("cannot read the file again: %1").arg(file.errorString())});
    if (const auto written = write(file); !written)
        return written.error();
    return m_report;
}

// Reads every record; problems of rows are gathered, those of the file itself end the walk.
TicketImport::Outcome TicketImport::walk(QIODevice &file, QStringList &problems, const Use &use)
{
    CsvReader reader(file);
    const auto header = reader.next();
    if (!header)
        return refused(problems << header.error().message);
    if (!*header)
        return refused(problems << QStringLiteral("line 1, column code: the file is empty; it needs a header line"));
    const auto columns = ImportColumns::fromHeader((*header)->line, (*header)->fields, m_options.map);
    if (!columns)
        return refused(problems << columns.error().message);
    warn(*columns, (*header)->line);
    while (problems.size() < kProblemsMax) {
        const auto record = reader.next();
        if (!record)
            return refused(problems << record.error().message);
        if (!*record)
            return {};
        const qsizetype before = problems.size();
        ledger::TicketRow row = importRow(**record, *columns, m_event.event.uuid, problems);
        if (problems.size() > before)
            continue;
        if (auto used = use((*record)->line, std::move(row)); !used)
            return used;
    }
    return {};
}

TicketImport::Outcome TicketImport::check(QIODevice &file)
{
    QStringList problems;
    CodeStrength strength;
    auto walked = walk(file, problems, [&](qint64 line, const ledger::TicketRow &row) -> Outcome {
        const auto earlier = m_lines.constFind(row.ticketUuid);
        if (earlier != m_lines.constEnd())
            problems.append(
                QStringLiteral("line %1, column code: the same code as in line %2").arg(line).arg(*earlier));
        else
            m_lines.insert(row.ticketUuid, line);
        strength.add(row.code, line);
        if (m_options.progress && m_lines.size() % kProgressRows == 0)
            m_options.progress(QStringLiteral("checked"), m_lines.size());
        return checkWindow(line, row, problems);
    });
    if (!walked)
        return walked;
    if (!problems.isEmpty())
        return refused(problems.mid(0, kProblemsMax));
    if (m_lines.isEmpty() && m_options.replace)
        return refused({QStringLiteral("line 2, column code: the file has no tickets; with --replace that would cancel "
                                       "every ticket of the event")});
    if (const auto weakest = strength.weakest())
        m_report.warnings.push_back({weakest->line,
            QStringLiteral("codes like this one can be guessed from a lost laptop (about %1 bits; %2 or more are safe)")
                .arg(qFloor(weakest->bits))
                .arg(qRound(CodeStrength::kSafeBits))});
    return {};
}

// A file with one end of the window keeps the other as it is stored: together they must still make a window.
TicketImport::Outcome TicketImport::checkWindow(qint64 line, const ledger::TicketRow &row, QStringList &problems)
{
    const bool from = row.validFromMs && *row.validFromMs;
    const bool until = row.validUntilMs && *row.validUntilMs;
    if (from == until || (row.validFromMs && row.validUntilMs))
        return {};
    std::optional<qint64> stored;
    const auto read
        = m_database.first(from ? QStringLiteral("SELECT valid_until FROM tickets WHERE event_id = ? AND uuid = ?")
                                : QStringLiteral("SELECT valid_from FROM tickets WHERE event_id = ? AND uuid = ?"),
            {m_event.id, store::bindable(row.ticketUuid)},
            [&stored](const store::Row &found) { stored = found.optionalInt64(0); });
    if (!read)
        return failed(read.error());
    if (!stored || (from ? **row.validFromMs < *stored : *stored < **row.validUntilMs))
        return {};
    problems.append((from ? QStringLiteral("line %1, column valid_from: not before the stored valid_until %2")
                          : QStringLiteral("line %1, column valid_until: not after the stored valid_from %2"))
                        .arg(line)
                        .arg(timestampText(*stored))
        + QStringLiteral(", which stays because the file has no such column"));
    return {};
}

TicketImport::Outcome TicketImport::write(QIODevice &file)
{
    QStringList problems;
    std::vector<ledger::TicketRow> chunk;
    auto walked = walk(file, problems, [&](qint64, ledger::TicketRow row) -> Outcome {
        chunk.push_back(std::move(row));
        return chunk.size() < ledger::TicketWriter::kChunkMax ? Outcome() : apply(chunk);
    });
    if (!walked)
        return walked;
    if (!problems.isEmpty() || m_written + static_cast<qint64>(chunk.size()) != m_lines.size())
        return failed({Error::Kind::Conflict,
            QStringLiteral("the file changed while it was read, after %1 rows were written; import it again")
                .arg(m_written)});
    if (auto applied = apply(chunk); !applied)
        return applied;
    refreshStatistics();
    if (!m_options.replace)
        return {};
    const auto cancelled
        = m_writer.cancelAbsent(m_event.id, QSet<QUuid>(m_lines.keyBegin(), m_lines.keyEnd()), m_options.pause);
    if (!cancelled)
        return failed(cancelled.error());
    add(*cancelled);
    return {};
}

TicketImport::Outcome TicketImport::apply(std::vector<ledger::TicketRow> &chunk)
{
    if (chunk.empty())
        return {};
    if (m_written > 0 && m_options.pause)
        m_options.pause();
    const auto counts = m_writer.apply(m_event.id, chunk);
    if (!counts) {
        Error error = counts.error();
        if (m_written > 0)
            error.message += QStringLiteral(" (%1 rows are written; import the file again to go on)").arg(m_written);
        return failed(error);
    }
    add(*counts);
    if (m_written == 0)
        refreshStatistics(); // for the chunks to come
    m_written += static_cast<qint64>(chunk.size());
    chunk.clear();
    if (m_options.progress && m_written % kProgressRows == 0)
        m_options.progress(m_options.dryRun ? QStringLiteral("compared") : QStringLiteral("written"), m_written);
    return {};
}

void TicketImport::add(const ledger::TicketCounts &counts)
{
    m_report.counts.added += counts.added;
    m_report.counts.changed += counts.changed;
    m_report.counts.cancelled += counts.cancelled;
    m_report.counts.unchanged += counts.unchanged;
}

void TicketImport::refreshStatistics()
{
    if (!m_options.dryRun)
        ledger::refreshStatistics(m_database, {QStringLiteral("tickets"), QStringLiteral("ticket_search")});
}

void TicketImport::warn(const ImportColumns &columns, qint64 headerLine)
{
    // The second reading has nothing to add to what the first one said.
    if (!m_report.warnings.empty())
        return;
    for (const QString &name : columns.ignored())
        m_report.warnings.push_back(
            {headerLine, QStringLiteral("column \"%1\" is not known and was ignored").arg(displayText(name, 60))});
}

} // namespace gatebook::admin
