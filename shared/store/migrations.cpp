// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/store/migrations.h"

#include <QFile>
#include <QtEndian>

#include "shared/store/sqlerror.h"

namespace gatebook::store {

namespace {

// "Gate": tells our files from other programs' (SQLite's application_id).
constexpr qint64 kApplicationId = 0x47617465;
// One number of ours for PostgreSQL's advisory locks: creating the version table twice at once would fail.
constexpr qint64 kLockNumber = 0x4761746562;

Result<qint64> number(Database &database, const QString &sql)
{
    qint64 value = 0;
    const auto read = database.first(sql, {}, [&value](const Row &row) { value = row.int64(0); });
    if (!read)
        return read.error();
    return value;
}

Result<qint64> sqliteVersion(Database &database)
{
    // The mark last: another program may commit the first step between these reads.
    const auto tables = number(database, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    auto version = number(database, QStringLiteral("PRAGMA user_version"));
    const auto id = number(database, QStringLiteral("PRAGMA application_id"));
    if (!version || !id || !tables)
        return !version ? version : !id ? id : tables;
    if (*id != kApplicationId && (*version != 0 || *tables != 0))
        return Error{Error::Kind::Conflict,
            QStringLiteral("%1 is another program's database. Choose another file.")
                .arg(displayName(database.location()))};
    return version;
}

Result<qint64> currentVersion(Database &database)
{
    if (database.dialect() == Dialect::Sqlite)
        return sqliteVersion(database);
    auto exists = number(database, QStringLiteral("SELECT count(to_regclass('schema_version'))"));
    if (!exists || *exists == 0)
        return exists;
    return number(database, QStringLiteral("SELECT version FROM schema_version"));
}

// Inside the transaction: nobody else migrates until it ends.
Result<void> lockVersion(Database &database)
{
    if (database.dialect() == Dialect::Sqlite)
        return {}; // BEGIN IMMEDIATE has the only write lock
    return database.script({
        QStringLiteral("SET LOCAL lock_timeout = '60s'"),
        QStringLiteral("SET LOCAL statement_timeout = 0"),
        QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(kLockNumber),
        QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version ("
                       "one boolean PRIMARY KEY DEFAULT true CHECK (one), version integer NOT NULL)"),
        QStringLiteral("INSERT INTO schema_version (version) VALUES (0) ON CONFLICT DO NOTHING"),
        QStringLiteral("SELECT version FROM schema_version FOR UPDATE"),
    });
}

Result<void> writeVersion(Database &database, qint64 version)
{
    if (database.dialect() == Dialect::Sqlite)
        return database.script({
            QStringLiteral("PRAGMA user_version = %1").arg(version),
            QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId),
        });
    return database.script({QStringLiteral("UPDATE schema_version SET version = %1").arg(version)});
}

Error tooNew(const Database &database, const QString &what)
{
    return {Error::Kind::TooNew,
        QStringLiteral("The %1 %2 was made by a newer Gatebook. Install that version; nothing was changed.")
            .arg(what, displayName(database.location()))};
}

// Takes the next step, if there is one left; → the version reached.
Result<qint64> step(Database &database, const std::vector<Migration> &steps, const QString &what)
{
    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto done = lockVersion(database);
    if (!done)
        return done.error();
    const auto version = currentVersion(database); // another program may have moved it meanwhile
    if (!version)
        return version.error();
    const auto newest = static_cast<qint64>(steps.size());
    if (*version > newest)
        return tooNew(database, what);
    if (*version == newest)
        return newest;
    const Migration &migration = steps.at(static_cast<size_t>(*version));
    done = database.script(database.dialect() == Dialect::Sqlite ? migration.sqlite : migration.postgreSql);
    if (done)
        done = writeVersion(database, *version + 1);
    if (done)
        done = (*transaction)->commit();
    if (!done)
        return Error{done.error().kind,
            QStringLiteral("The %1 could not be brought to version %2 and stays as it was: %3")
                .arg(what, QString::number(*version + 1), done.error().message)};
    return *version + 1;
}

} // namespace

Result<void> migrate(Database &database, const std::vector<Migration> &steps, const QString &what)
{
    const auto newest = static_cast<qint64>(steps.size());
    auto version = currentVersion(database); // without a lock: the usual start changes nothing
    while (version && *version < newest)
        version = step(database, steps, what);
    if (!version)
        return version.error();
    return *version > newest ? Result<void>(tooNew(database, what)) : Result<void>();
}

Result<void> checkVersion(Database &database, const std::vector<Migration> &steps, const QString &what)
{
    const auto version = currentVersion(database);
    if (!version)
        return version.error();
    const auto newest = static_cast<qint64>(steps.size());
    if (*version > newest)
        return tooNew(database, what);
    if (*version < newest)
        return Error{Error::Kind::Conflict,
            QStringLiteral(
                "The %1 %2 is of an older version. Start the program that owns it once: it brings it up to date.")
                .arg(what, displayName(database.location()))};
    return {};
}

bool isMarkedAsOurs(const QString &file)
{
    constexpr qsizetype kIdAt = 68; // sqlite.org/fileformat.html §1.3
    QFile head(file);
    if (!head.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = head.read(kIdAt + 4);
    return bytes.size() == kIdAt + 4 && bytes.startsWith("SQLite format 3")
        && qFromBigEndian<quint32>(bytes.constData() + kIdAt) == kApplicationId;
}

} // namespace gatebook::store
