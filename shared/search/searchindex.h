// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::search {

// A folded text column and its trigram index (SQLite FTS5 trigram, detail=none, external content; PostgreSQL pg_trgm where
// it can be had), keyed by the row id of some other table, within a scope (an event's id, a manifest generation).
// One module for hub and kiosk.
class SearchIndex
{
public:
    // table: the name of this index' content table, e.g. "ticket_search".
    SearchIndex(store::Database &database, QString table);

    // The statements that create it; part of a migration. Where the database can't have a trigram index there is none, and
    // find() reads the whole column.
    [[nodiscard]] static QStringList schema(store::Dialect dialect, const QString &table);

    // Sets (or replaces) the text of one row; the name first, hits are sorted by it. Called inside the transaction of an
    // import or install, which keeps text and index in step; never in a scan's.
    [[nodiscard]] Result<void> set(qint64 id, qint64 scope, const QStringList &fields);
    [[nodiscard]] Result<void> removeScope(qint64 scope);

    struct Hits
    {
        std::vector<qint64> ids; // best first
        bool truncated = false;
    };

    // Every word of the query matches the beginning of a word, in any order; when nothing does, one typo (an insertion,
    // deletion, substitution or swap of neighbours) is forgiven in one word of five or more letters. Whole words rank before
    // beginnings, exact before typo. limit 1..50. Words beyond the sixteenth are ignored; of very many matches only the first thousand
    // that the index yields are ordered.
    [[nodiscard]] Result<Hits> find(qint64 scope, const QString &query, int limit);

    // Whether PROTOCOL.md lets this text be searched: two letters or digits, or one ideograph.
    [[nodiscard]] static bool isSearchable(const QString &query);

private:
    // How one find() asks: the pattern of each word.
    struct Question
    {
        qint64 scope = 0;
        QStringList patterns;
        int candidates = 0; // rows looked at, at most
    };
    using Use = std::function<void(qint64 id, const QString &folded)>;

    [[nodiscard]] Result<bool> isIndexed();
    [[nodiscard]] Result<void> ask(const Question &question, const Use &use);
    [[nodiscard]] Result<void> findExact(qint64 scope, const QStringList &words, int wanted, Hits &hits);
    [[nodiscard]] Result<void> findTypo(qint64 scope, const QStringList &words, int wanted, Hits &hits);

    store::Database &m_database;
    QString m_table;
    std::optional<bool> m_indexed;
};

} // namespace gatebook::search
