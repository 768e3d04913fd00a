// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QUuid>

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/domain/ticket.h"
#include "shared/search/searchindex.h"
#include "shared/store/database.h"

namespace gatebook::ledger {

// One row of an import. An absent optional is a column that the file does not have: what is stored stays as it is.
struct TicketRow
{
    QUuid ticketUuid; // ticketUuid(event, code)
    QString code;     // trimmed
    QString name;
    std::optional<QString> category;
    std::optional<QString> email;
    std::optional<QString> phone;
    std::optional<QString> company;
    std::optional<QString> order;
    std::optional<TicketStatus> status;
    std::optional<std::optional<qint64>> validFromMs;  // an empty cell is an inner nullopt: no limit
    std::optional<std::optional<qint64>> validUntilMs; // likewise
    std::optional<QString> note;
    std::optional<bool> attention;
};

struct TicketCounts
{
    qint64 added = 0;
    qint64 changed = 0;   // also a row that makes its ticket cancelled
    qint64 cancelled = 0; // by cancelAbsent() only
    qint64 unchanged = 0;

    bool operator==(const TicketCounts &) const = default;
};

// Writes imported tickets into an event: the one place that changes the tickets table. Synchronous, over one connection,
// on that connection's thread. Works beside a serving hub: a chunk is one transaction that holds the event's lock (on SQLite
// the whole database) for some tenths of a second, and between two chunks the caller should leave room for the hub's writer.
class TicketWriter
{
public:
    static constexpr int kChunkMax = 500;

    enum class Mode {
        Apply,
        DryRun, // counts the same and commits nothing
    };

    TicketWriter(store::Database &database, RandomSource &random, Mode mode = Mode::Apply);

    // At most kChunkMax rows, no ticket twice, in one transaction. Only tickets whose row differs take a new seq.
    [[nodiscard]] Result<TicketCounts> apply(qint64 eventId, std::span<const TicketRow> rows);

    // For --replace, after the last chunk: every ticket that is not in `present` becomes cancelled; never deleted. In
    // chunks of its own, `between` is called before each; may be run again after a failure.
    [[nodiscard]] Result<TicketCounts> cancelAbsent(
        qint64 eventId, const QSet<QUuid> &present, const std::function<void()> &between = {});

private:
    class Chunk;

    [[nodiscard]] Result<std::vector<qint64>> absentTickets(qint64 eventId, const QSet<QUuid> &present);
    [[nodiscard]] Result<TicketCounts> cancel(qint64 eventId, std::span<const qint64> ticketIds);

    store::Database &m_database;
    RandomSource &m_random;
    Mode m_mode;
    search::SearchIndex m_search;
};

} // namespace gatebook::ledger
