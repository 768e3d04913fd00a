// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QSet>
#include <QStringList>
#include <QUuid>

#include <functional>
#include <vector>

#include "server/admin/importcolumns.h"
#include "server/ledger/records.h"
#include "server/ledger/ticketwriter.h"
#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::admin {

struct ImportOptions
{
    ColumnMap map;
    bool replace = false; // tickets that the file does not name are cancelled
    bool dryRun = false;  // the same answer, nothing written
    std::function<void(const QString &stage, qint64 rows)> progress;
    // Called between two chunks. Beside a serving hub: TicketImport::letScansThrough.
    std::function<void()> pause;
};

struct ImportWarning
{
    qint64 line = 0;
    QString message;
};

struct ImportReport
{
    ledger::TicketCounts counts;
    std::vector<ImportWarning> warnings;
};

struct ImportRefusal
{
    Error error;          // message: the first problem
    QStringList problems; // all that are told, error's first; empty when the database failed
};

// Takes a file of tickets in: reads it whole first and writes nothing if anything in it is wrong, then writes it in chunks.
// Memory: a hash of the codes and one chunk.
class TicketImport
{
public:
    static constexpr int kProblemsMax = 20;
    // Blocks the caller a little longer than the 100 ms after which a writer who waits for SQLite's lock looks again.
    static void letScansThrough();

    TicketImport(store::Database &database, RandomSource &random, ledger::EventRecord event, ImportOptions options);

    // file: open for reading, seekable.
    [[nodiscard]] Result<ImportReport, ImportRefusal> run(QIODevice &file);

private:
    using Outcome = Result<void, ImportRefusal>;
    using Use = std::function<Outcome(qint64 line, ledger::TicketRow row)>;

    [[nodiscard]] Outcome check(QIODevice &file);
    [[nodiscard]] Outcome checkWindow(qint64 line, const ledger::TicketRow &row, QStringList &problems);
    [[nodiscard]] Outcome write(QIODevice &file);
    [[nodiscard]] Outcome walk(QIODevice &file, QStringList &problems, const Use &use);
    [[nodiscard]] Outcome apply(std::vector<ledger::TicketRow> &chunk);
    void add(const ledger::TicketCounts &counts);
    void refreshStatistics();
    void warn(const ImportColumns &columns, qint64 headerLine);

    store::Database &m_database;
    ledger::EventRecord m_event;
    ImportOptions m_options;
    ledger::TicketWriter m_writer;
    QHash<QUuid, qint64> m_lines; // ticket → line of its row
    qint64 m_written = 0;
    ImportReport m_report;
};

} // namespace gatebook::admin
