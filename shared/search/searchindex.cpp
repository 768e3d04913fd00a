// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/search/searchindex.h"

#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

#include "shared/search/fold.h"
#include "shared/search/typo.h"

namespace gatebook::search {

namespace {

constexpr qsizetype kWordsMax = 16;
constexpr qsizetype kTypoLettersMin = 5;
constexpr int kExactCandidatesMax = 1'000;
constexpr int kTypoCandidatesMax = 3'000;
constexpr int kLimitMax = 50;

// Asked of a database that is thrown away: in the real one a failed statement would end the migration.
bool makesTrigrams()
{
    const QTemporaryDir folder;
    store::DatabaseLocation location;
    location.path = folder.filePath(QStringLiteral("probe.db"));
    const auto probe = store::Database::open(location, store::Role::Guest);
    // Where nothing can be tried, every SQLite since 3.34 can.
    return !probe
        || (*probe)->script({QStringLiteral("CREATE VIRTUAL TABLE t USING fts5(x, tokenize='trigram', detail=none)")});
}

QString wholeWord(const QString &word)
{
    return QStringLiteral("% ") + word + QStringLiteral(" %");
}

// An ideograph with both blanks is three characters: enough for the index, which one blank is not.
QString beginning(const QString &word)
{
    return isIdeographWord(word) ? wholeWord(word) : QStringLiteral("% ") + word + u'%';
}

// SQLite 3.40 crashes where a LIKE on an FTS5 table that is too short to hold a trigram precedes one that is not; the
// text column takes the short ones.
bool holdsTrigram(const QString &pattern)
{
    constexpr qsizetype kTrigram = 3;
    return QString(pattern).remove(u'%').toUcs4().size() >= kTrigram;
}

QStringList patterns(const QStringList &words, QString (*pattern)(const QString &))
{
    QStringList list;
    for (const QString &word : words)
        list.append(pattern(word));
    return list;
}

bool hasWordNear(const QString &folded, const QString &typed)
{
    const auto words = QStringView(folded).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&typed](QStringView word) { return beginsWithin1(word, typed); });
}

void append(SearchIndex::Hits &hits, QSet<qint64> &known, qint64 id)
{
    if (known.contains(id))
        return;
    known.insert(id);
    hits.ids.push_back(id);
}

} // namespace

SearchIndex::SearchIndex(store::Database &database, QString table) : m_database(database), m_table(std::move(table))
{
}

QStringList SearchIndex::schema(store::Dialect dialect, const QString &table)
{
    QStringList statements{
        QStringLiteral("CREATE TABLE %1 (id %2 PRIMARY KEY, scope bigint NOT NULL, folded text NOT NULL)")
            .arg(table, dialect == store::Dialect::Sqlite ? QStringLiteral("integer") : QStringLiteral("bigint")),
        QStringLiteral("CREATE INDEX %1_scope ON %1 (scope)").arg(table),
    };
    if (dialect == store::Dialect::PostgreSql) {
        // The extension may be missing or forbidden; the block undoes just itself then.
        statements.append(QStringLiteral("DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; "
                                         "CREATE INDEX %1_trigram ON %1 USING gin (folded gin_trgm_ops); "
                                         "EXCEPTION WHEN OTHERS THEN NULL; END $$")
                              .arg(table));
        return statements;
    }
    static const bool trigrams = makesTrigrams();
    if (trigrams)
        statements.append(QStringLiteral("CREATE VIRTUAL TABLE %1_fts USING fts5(folded, content='%1', "
                                         "content_rowid='id', tokenize='trigram', detail=none)")
                              .arg(table));
    return statements;
}

Result<bool> SearchIndex::isIndexed()
{
    if (m_database.dialect() != store::Dialect::Sqlite)
        return false; // PostgreSQL's planner takes its index by itself
    if (!m_indexed) {
        const auto found = m_database.first(QStringLiteral("SELECT 1 FROM sqlite_master WHERE name = ?"),
            {QString(m_table + QStringLiteral("_fts"))}, [](const store::Row &) {});
        if (!found)
            return found.error();
        m_indexed = *found;
    }
    return *m_indexed;
}

Result<void> SearchIndex::set(qint64 id, qint64 scope, const QStringList &fields)
{
    const QString text = folded(fields);
    const auto indexed = isIndexed();
    if (!indexed)
        return indexed.error();
    QString before;
    qint64 scopeBefore = 0;
    const auto known = m_database.first(
        QStringLiteral("SELECT scope, folded FROM %1 WHERE id = ?").arg(m_table), {id}, [&](const store::Row &row) {
            scopeBefore = row.int64(0);
            before = row.text(1);
        });
    if (!known)
        return known.error();
    if (*known && before == text && scopeBefore == scope)
        return {};
    Result<qint64> done = 0;
    if (*indexed && *known) // the index needs the old words to forget them
        done = m_database.change(
            QStringLiteral("INSERT INTO %1_fts (%1_fts, rowid, folded) VALUES ('delete', ?, ?)").arg(m_table),
            {id, before});
    if (done)
        done = m_database.change(QStringLiteral("INSERT INTO %1 (id, scope, folded) VALUES (?, ?, ?) ON CONFLICT (id) "
                                                "DO UPDATE SET scope = excluded.scope, folded = excluded.folded")
                                     .arg(m_table),
            {id, scope, text});
    if (done && *indexed)
        done = m_database.change(
            QStringLiteral("INSERT INTO %1_fts (rowid, folded) VALUES (?, ?)").arg(m_table), {id, text});
    return done ? Result<void>() : done.error();
}

Result<void> SearchIndex::removeScope(qint64 scope)
{
    const auto indexed = isIndexed();
    if (!indexed)
        return indexed.error();
    Result<qint64> done = 0;
    if (*indexed)
        done = m_database.change(QStringLiteral("INSERT INTO %1_fts (%1_fts, rowid, folded) "
                                                "SELECT 'delete', id, folded FROM %1 WHERE scope = ?")
                                     .arg(m_table),
            {scope});
    if (done)
        done = m_database.change(QStringLiteral("DELETE FROM %1 WHERE scope = ?").arg(m_table), {scope});
    return done ? Result<void>() : done.error();
}

Result<void> SearchIndex::ask(const Question &question, const Use &use)
{
    const auto indexed = isIndexed();
    if (!indexed)
        return indexed.error();
    const bool byIndex = *indexed && std::ranges::any_of(question.patterns, holdsTrigram);
    QString where;
    QVariantList values;
    for (const QString &pattern : question.patterns) {
        where += byIndex && holdsTrigram(pattern) ? QStringLiteral("f.folded LIKE ? AND ")
                                                  : QStringLiteral("c.folded LIKE ? AND ");
        values.append(pattern);
    }
    // CROSS JOIN keeps SQLite from walking the scope and asking the index for each row.
    const QString from = byIndex ? QStringLiteral("%1_fts f CROSS JOIN %1 c ON c.id = f.rowid").arg(m_table)
                                 : QStringLiteral("%1 c").arg(m_table);
    const QString collation
        = m_database.dialect() == store::Dialect::Sqlite ? QString() : QStringLiteral(" COLLATE \"C\"");
    const QString sql = QStringLiteral("SELECT id, folded FROM (SELECT c.id AS id, c.folded AS folded FROM %1 "
                                       "WHERE %2c.scope = ? LIMIT ?) AS hits ORDER BY folded%3, id")
                            .arg(from, where, collation);
    values << question.scope << question.candidates;
    return m_database.each(sql, values, [&use](const store::Row &row) { use(row.int64(0), row.text(1)); });
}

Result<void> SearchIndex::findExact(qint64 scope, const QStringList &words, int wanted, Hits &hits)
{
    const QStringList whole = patterns(words, wholeWord);
    const QStringList begun = patterns(words, beginning);
    QSet<qint64> known;
    const auto use = [&](qint64 id, const QString &) { append(hits, known, id); };
    auto done = ask({scope, whole, kExactCandidatesMax}, use);
    if (done && begun != whole && hits.ids.size() < static_cast<size_t>(wanted))
        done = ask({scope, begun, kExactCandidatesMax}, use);
    return done;
}

Result<void> SearchIndex::findTypo(qint64 scope, const QStringList &words, int wanted, Hits &hits)
{
    const QStringList begun = patterns(words, beginning);
    QSet<qint64> known;
    for (int i = 0; i < words.size(); ++i) {
        const QString &typed = words.at(i);
        if (typed.size() < kTypoLettersMin)
            continue;
        const auto use = [&](qint64 id, const QString &folded) {
            if (hasWordNear(folded, typed))
                append(hits, known, id);
        };
        for (const QString &pattern : typoPatterns(typed)) {
            QStringList changed = begun;
            changed[i] = pattern;
            auto done = ask({scope, changed, kTypoCandidatesMax}, use);
            if (!done)
                return done;
            if (hits.ids.size() >= static_cast<size_t>(wanted))
                return {};
        }
    }
    return {};
}

Result<SearchIndex::Hits> SearchIndex::find(qint64 scope, const QString &query, int limit)
{
    Hits hits;
    QStringList list = words(query);
    list.removeDuplicates();
    if (!isSearchable(query))
        return Error{Error::Kind::Invalid, QStringLiteral("Type at least two letters or digits.")};
    list = list.first(std::min(list.size(), kWordsMax));
    const int wanted = std::clamp(limit, 1, kLimitMax);
    auto done = findExact(scope, list, wanted + 1, hits);
    if (done && hits.ids.empty())
        done = findTypo(scope, list, wanted + 1, hits);
    if (!done)
        return done.error();
    hits.truncated = hits.ids.size() > static_cast<size_t>(wanted);
    if (hits.truncated)
        hits.ids.resize(static_cast<size_t>(wanted));
    return hits;
}

bool SearchIndex::isSearchable(const QString &query)
{
    const QStringList list = words(query);
    if (std::ranges::any_of(list, isIdeographWord))
        return true;
    // Counted as typed: a letter that is spelled out as two is still one.
    qsizetype letters = 0;
    const auto points = query.normalized(QString::NormalizationForm_KC).toUcs4();
    for (const auto point : points)
        letters += QChar::isLetterOrNumber(static_cast<char32_t>(point)) ? 1 : 0;
    return letters >= 2 && !list.isEmpty();
}

} // namespace gatebook::search
