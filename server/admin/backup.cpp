// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/backup.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryFile>

#include "server/admin/hubfile.h"
#include "shared/base/platform/durable.h"
#include "shared/store/migrations.h"

namespace gatebook::admin {

namespace {

Error refused(const QString &file, const QString &why)
{
    return {Error::Kind::Conflict, QStringLiteral("%1 %2. Choose another name for the backup.").arg(file, why)};
}

// Never overwrites what is not surely an earlier backup.
Result<void> checkTarget(const store::Database &database, const QString &file)
{
    const QFileInfo target(file);
    if (!QFileInfo(target.absolutePath()).isDir())
        return Error{Error::Kind::NotFound, QStringLiteral("The folder %1 does not exist.").arg(target.absolutePath())};
    if (target.isSymLink() || (target.exists() && !target.isFile()))
        return refused(file, QStringLiteral("is not an ordinary file"));
    if (!target.exists())
        return {};
    if (target.canonicalFilePath() == QFileInfo(database.location().path).canonicalFilePath())
        return refused(file, QStringLiteral("is the hub's own database"));
    if (QFileInfo::exists(walOf(file)))
        return refused(file, QStringLiteral("is a database in use"));
    if (target.size() == 0)
        return {};
    // As a Guest, because a Reader would leave SQLite's files beside it; that writes, so only to a file of ours.
    const auto opened = store::isMarkedAsOurs(file) ? openFile(file, store::Role::Guest)
                                                    : refused(file, QStringLiteral("is another program's file"));
    if (!opened || !checkIsHub(**opened))
        return refused(file, QStringLiteral("exists and is not a backup of a Gatebook hub"));
    return {};
}

Result<void> checkCopy(const QString &copy)
{
    auto opened = openFile(copy, store::Role::Reader);
    if (!opened)
        return opened.error();
    auto sound = checkIsHub(**opened);
    return sound ? checkSound(**opened, false) : sound;
}

} // namespace

Result<void> backupTo(store::Database &database, const QString &file)
{
    if (database.dialect() != store::Dialect::Sqlite)
        return Error{Error::Kind::Invalid,
            QStringLiteral(
                "This hub keeps its data in PostgreSQL: back it up with pg_dump, and restore with pg_restore.")};
    const QString target = QFileInfo(file).absoluteFilePath();
    auto done = checkTarget(database, target);
    if (!done)
        return done;
    QTemporaryFile holder(
        target + QStringLiteral(".XXXXXX.part")); // readable by its owner alone: it has names and tokens
    if (!holder.open())
        return Error{Error::Kind::ReadOnly,
            QStringLiteral("No file can be made in %1. Check the folder's permissions and space.")
                .arg(QFileInfo(target).absolutePath())};
    const QString copy = holder.fileName();
    holder.close();
    const auto cleanUp = qScopeGuard([&copy] { removeWithCompanions(copy); });
    const auto copied = database.change(QStringLiteral("VACUUM INTO ?"), {copy});
    if (!copied)
        return Error{
            copied.error().kind, QStringLiteral("The backup %1 was not made: %2").arg(target, copied.error().message)};
    done = checkCopy(copy);
    if (done)
        done = flushFile(copy);
    if (done)
        done = replaceFile(copy, target);
    return done ? flushFolder(QFileInfo(target).absolutePath()) : done;
}

} // namespace gatebook::admin
