// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/storage/soundness.h"

#include <QList>

namespace gatebook::test {

namespace {

Error unsound(const QString &what)
{
    return {Error::Kind::Corrupt, what};
}

Result<QStringList> texts(store::Database &database, const QString &sql, const QVariantList &values = {})
{
    QStringList found;
    const auto read = database.each(sql, values, [&found](const store::Row &row) { found += row.text(0); });
    return read ? Result<QStringList>(found) : read.error();
}

Result<void> expect(store::Database &database, const QString &sql, const QStringList &expected)
{
    const auto found = texts(database, sql);
    if (!found)
        return found.error();
    return *found == expected ? Result<void>() : unsound(sql + QStringLiteral(": ") + found->join(u'\n'));
}

// A search index that does not say what its table says finds nobody, without an error.
Result<void> checkSearch(store::Database &database)
{
    const auto indexes = texts(database, QStringLiteral("SELECT name FROM pragma_table_list WHERE type = 'virtual'"));
    if (!indexes)
        return indexes.error();
    for (const QString &index : *indexes) {
        const auto checked
            = database.change(QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)").arg(index));
        if (!checked)
            return unsound(index + QStringLiteral(": ") + checked.error().message);
    }
    return {};
}

Result<void> checkFact(store::Database &database, const QString &about, const Fact &fact)
{
    const auto found = texts(database, fact.sql, fact.values);
    if (!found)
        return found.error();
    return *found == QStringList{QStringLiteral("1")}
        ? Result<void>()
        : unsound(about + QStringLiteral(": it was said to be there, and the database says ") + found->join(u','));
}

} // namespace

Result<QByteArray> contentOf(store::Database &database)
{
    const auto tables = texts(database,
        QStringLiteral("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
                       " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
    if (!tables)
        return tables.error();
    QByteArray content;
    for (const QString &table : *tables) {
        const auto columns = texts(database,
            QStringLiteral(
                "SELECT group_concat('quote(\"' || name || '\")', ' || '','' || ') FROM pragma_table_info(?)"),
            {table});
        if (!columns)
            return columns.error();
        content += '[' + table.toUtf8() + "]\n";
        const auto read
            = database.each(QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1").arg(columns->value(0), table), {},
                [&content](const store::Row &row) { content += row.text(0).toUtf8() + '\n'; });
        if (!read)
            return read.error();
    }
    return content;
}

Result<void> checkSoundness(Side &side, const Facts &facts)
{
    store::Database &database = side.database();
    auto sound = expect(database, QStringLiteral("PRAGMA integrity_check"), {QStringLiteral("ok")});
    if (sound)
        sound = expect(database, QStringLiteral("PRAGMA foreign_key_check"), {});
    if (sound)
        sound = checkSearch(database);
    if (sound)
        sound = side.verify();
    for (auto fact = facts.begin(); sound && fact != facts.end(); ++fact)
        sound = checkFact(database, fact->first, fact->second);
    return sound;
}

QString difference(const QByteArray &expected, const QByteArray &found)
{
    const QList<QByteArray> before = expected.split('\n');
    const QList<QByteArray> after = found.split('\n');
    for (qsizetype i = 0; i < qMax(before.size(), after.size()); ++i) {
        if (before.value(i) != after.value(i))
            return QStringLiteral("expected \"%1\", found \"%2\"")
                .arg(QString::fromUtf8(before.value(i)), QString::fromUtf8(after.value(i)));
    }
    return QStringLiteral("no difference");
}

} // namespace gatebook::test
