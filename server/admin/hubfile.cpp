// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/hubfile.h"

#include <QFile>

namespace gatebook::admin {

Result<std::unique_ptr<store::Database>> openFile(const QString &file, store::Role role)
{
    return store::Database::open({.dialect = store::Dialect::Sqlite, .path = file, .url = {}}, role);
}

Result<void> checkIsHub(store::Database &database)
{
    qint64 tables = 0;
    const auto read = database.first(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' "
                       "AND name IN ('events', 'check_ins', 'ticket_state', 'positions', 'devices', 'tokens')"),
        {}, [&tables](const store::Row &row) { tables = row.int64(0); });
    if (!read)
        return read.error();
    if (tables == 6)
        return {};
    return Error{
        Error::Kind::Invalid, QStringLiteral("%1 is not a Gatebook hub's database.").arg(database.location().path)};
}

Result<void> checkSound(store::Database &database, bool thorough)
{
    QString answer;
    auto read = database.first(
        thorough ? QStringLiteral("PRAGMA integrity_check(1)") : QStringLiteral("PRAGMA quick_check(1)"), {},
        [&answer](const store::Row &row) { answer = row.text(0); });
    if (read && answer == u"ok" && thorough) {
        read = database.first(
            QStringLiteral("PRAGMA foreign_key_check"), {}, [&answer](const store::Row &row) { answer = row.text(0); });
    }
    if (!read)
        return read.error();
    if (answer == u"ok")
        return {};
    return Error{Error::Kind::Corrupt, QStringLiteral("%1 is damaged.").arg(database.location().path)};
}

Result<void> checkpoint(store::Database &database)
{
    bool busy = true;
    const auto done = database.first(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {},
        [&busy](const store::Row &row) { busy = row.boolean(0); });
    if (!done)
        return done.error();
    if (!busy)
        return {};
    return Error{Error::Kind::Busy,
        QStringLiteral("%1 is in use by another program. Stop it first.").arg(database.location().path)};
}

QString walOf(const QString &file)
{
    return file + QStringLiteral("-wal");
}

QString shmOf(const QString &file)
{
    return file + QStringLiteral("-shm");
}

void removeWithCompanions(const QString &file)
{
    for (const QString &name : {file, walOf(file), shmOf(file), QString(file + QStringLiteral("-journal"))})
        QFile::remove(name);
}

} // namespace gatebook::admin
