// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIODevice>
#include <QString>
#include <QUuid>

#include <functional>
#include <vector>

#include "server/ledger/logwriter.h"
#include "server/ledger/records.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/store/database.h"
#include "shared/wire/journalfile.h"

namespace gatebook::admin {

struct JournalRemark
{
    qint64 line = 0;
    QString message;
};

struct JournalReport
{
    qint64 scans = 0;                    // in the file, readable
    qint64 added = 0;                    // that the log did not hold yet
    qint64 alreadyThere = 0;             // replays
    qint64 doubles = 0;                  // of those added: the ticket had entered before
    qint64 unknownTickets = 0;           // of those added: they count once the ticket is imported
    std::vector<JournalRemark> setAside; // kept in the refusal log, as those of a push are
    std::vector<JournalRemark> damaged;  // lines that can't be read: what was in them is not here
    bool whole = false;                  // the file ends as it was written
};

// Takes the file of `gatebook-kiosk journal export` in, on the path of a push: the same decoder, the same log, so that a
// scan which came by itself, or by the same file before, is a replay. The scans of a revoked device, or of one that this
// hub does not know, count as well: they happened. One damaged line holds up no other.
class JournalImport
{
public:
    // pause: called between two chunks; beside a serving hub TicketImport::letScansThrough.
    JournalImport(
        store::Database &database, const Clock &clock, RandomSource &random, std::function<void()> pause = {});

    // file: open for reading, seekable; read twice. An Error: it is no journal, or names an event that is not here (then
    // nothing was written), or the database failed (what was written before stays; the file can be taken in again).
    [[nodiscard]] Result<JournalReport> run(QIODevice &file);

private:
    using Use = std::function<Result<void>(qint64 line, const Result<wire::JournalLine> &content)>;

    struct Chunk // consecutive scans of one device at one event
    {
        QUuid event;
        QUuid device;
        QString deviceName;
        std::vector<qint64> lines;
        QByteArray items; // comma-separated
    };

    [[nodiscard]] static Result<void> walk(QIODevice &file, const Use &use);
    [[nodiscard]] Result<void> check(qint64 line, const Result<wire::JournalLine> &content);
    [[nodiscard]] Result<void> take(qint64 line, const Result<wire::JournalLine> &content);
    [[nodiscard]] Result<void> add(qint64 line, const wire::JournalScan &scan);
    [[nodiscard]] Result<void> apply();
    [[nodiscard]] Result<ledger::DeviceRecord> device(const ledger::EventRecord &event);
    void count(qint64 line, const wire::ItemResult &result);

    store::Database &m_database;
    const Clock &m_clock;
    RandomSource &m_random;
    std::function<void()> m_pause;
    QHash<QUuid, ledger::EventRecord> m_events;
    Chunk m_chunk;
    JournalReport m_report;
};

} // namespace gatebook::admin
