// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryFile>

#include <algorithm>

#include "server/admin/backup.h"
#include "server/admin/hubfile.h"
#include "server/ledger/ledgerdatabase.h"
#include "shared/base/platform/durable.h"
#include "shared/base/timestamp.h"
#include "shared/store/migrations.h"

namespace gatebook::admin {

namespace {

using Devices = QList<ledger::DeviceRecord>;

Error notUsable(const QString &backup, const Error &error)
{
    return {error.kind,
        QStringLiteral("The backup %1 can't be restored, nothing was changed: %2").arg(backup, error.message)};
}

// The backup itself is never opened: SQLite would make files beside it.
Result<void> copyDatabase(const QString &from, const QString &to)
{
    QFile::remove(to); // QFile::copy refuses the placeholder
    const QList<std::pair<QString, QString>> pairs{{from, to}, {walOf(from), walOf(to)}};
    for (const auto &[source, copy] : pairs) {
        QFile file(source);
        if (!file.exists() && source != from)
            continue;
        if (!file.copy(copy))
            return Error{Error::Kind::Unavailable,
                QStringLiteral("%1 could not be copied: %2.").arg(source, file.errorString())};
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

// Every cursor that was given before diverges from now on.
Result<void> renewHistories(store::Database &database, RandomSource &random)
{
    const auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    QList<qint64> events;
    auto read = database.each(
        QStringLiteral("SELECT id FROM events"), {}, [&events](const store::Row &row) { events.append(row.int64(0)); });
    if (!read)
        return read;
    for (const qint64 event : std::as_const(events)) {
        const auto changed
            = database.change(QStringLiteral("UPDATE events SET history = ? WHERE id = ?"), {random.next64(), event});
        if (!changed)
            return changed.error();
    }
    return (*transaction)->commit();
}

// Checks the copy whole, brings it up to date and closes it with nothing left beside it; → its devices.
Result<Devices> prepare(const QString &copy, RandomSource &random)
{
    auto opened = openFile(copy, store::Role::Writer);
    if (!opened)
        return opened.error();
    store::Database &database = **opened;
    auto done = checkIsHub(database);
    if (done)
        done = checkSound(database, true);
    if (done)
        done = store::migrate(database, ledger::schema(), QStringLiteral("backup"));
    if (done)
        done = renewHistories(database, random);
    if (!done)
        return done.error();
    auto devices = readDevices(database);
    done = checkpoint(database);
    if (!done)
        return done.error();
    return devices;
}

void compare(const Devices &before, const Devices &after, RestoreReport &report)
{
    for (const auto &device : before) {
        const auto same = std::ranges::find_if(after, [&device](const ledger::DeviceRecord &other) {
            return other.uuid == device.uuid && other.eventId == device.eventId;
        });
        if (same == after.end())
            report.enrolledSince.append(device);
        else if (device.revoked && !same->revoked)
            report.revokedSince.append(device);
    }
}

// The present database, closed with nothing left beside it. One that is damaged is no reason not to restore.
Result<void> closePresent(const QString &file, const Devices &restored, RestoreReport &report)
{
    auto opened = openFile(file, store::Role::Writer);
    Result<void> done = opened ? checkpoint(**opened) : opened.error();
    const auto devices = done ? readDevices(**opened) : Result<Devices>(done.error());
    if (devices)
        compare(*devices, restored, report);
    else
        report.notCompared = devices.error().message;
    if (!done && done.error().kind != Error::Kind::Corrupt)
        return done;
    if (opened)
        *opened = nullptr; // the last one to close removes the WAL
    if (done && QFileInfo::exists(walOf(file)))
        return Error{Error::Kind::Busy, QStringLiteral("%1 is in use by another program. Stop it first.").arg(file)};
    return {};
}

QString asideName(const QString &file, const Clock &clock)
{
    QString time = timestampText(clock.wallMs());
    time.remove(u'-').remove(u':').remove(u'.');
    const QString stem = QFileInfo(file).absolutePath() + QStringLiteral("/hub-before-restore-") + time;
    QString name = stem + QStringLiteral(".db");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2.db").arg(stem).arg(i);
    return name;
}

// Under its old name there is a whole database at every moment, where the file system knows second names.
Result<void> swap(const QString &copy, const QString &file, const QString &aside)
{
    const bool linked = linkFile(file, aside);
    auto done = linked ? Result<void>() : replaceFile(file, aside);
    if (!done)
        return done;
    // Only a damaged database has these left; beside the new one they would damage that, too.
    const bool hasWal = QFileInfo::exists(walOf(file));
    if (hasWal)
        done = replaceFile(walOf(file), walOf(aside));
    QFile::remove(shmOf(file));
    if (done)
        done = replaceFile(copy, file);
    if (done)
        return done;
    if (hasWal && QFileInfo::exists(walOf(aside)))
        (void)replaceFile(walOf(aside), walOf(file));
    if (linked)
        QFile::remove(aside);
    else
        (void)replaceFile(aside, file);
    return done;
}

} // namespace

Result<RestoreReport> restoreFrom(
    const QString &backupFile, const QString &databaseFile, RandomSource &random, const Clock &clock)
{
    const QString file = QFileInfo(databaseFile).absoluteFilePath();
    const QFileInfo backup(backupFile);
    if (!backup.isFile())
        return Error{Error::Kind::NotFound, QStringLiteral("There is no backup file %1.").arg(backupFile)};
    if (backup.canonicalFilePath() == QFileInfo(file).canonicalFilePath())
        return Error{Error::Kind::Invalid, QStringLiteral("%1 is the hub's present database.").arg(backupFile)};

    QTemporaryFile holder(file + QStringLiteral(".XXXXXX.part"));
    if (!holder.open())
        return Error{Error::Kind::ReadOnly,
            QStringLiteral("No file can be made in %1. Check the folder's permissions and space.")
                .arg(QFileInfo(file).absolutePath())};
    const QString copy = holder.fileName();
    holder.close();
    const auto cleanUp = qScopeGuard([&copy] { removeWithCompanions(copy); });

    auto done = copyDatabase(backup.absoluteFilePath(), copy);
    if (!done)
        return notUsable(backupFile, done.error());
    const auto devices = prepare(copy, random);
    if (!devices)
        return notUsable(backupFile, devices.error());
    RestoreReport report;
    done = flushFile(copy);
    const bool hadOne = QFileInfo::exists(file);
    if (done && hadOne)
        done = closePresent(file, *devices, report);
    if (done && hadOne) {
        report.movedAside = asideName(file, clock);
        done = swap(copy, file, report.movedAside);
    } else if (done) {
        done = replaceFile(copy, file);
    }
    if (done)
        done = flushFolder(QFileInfo(file).absolutePath());
    if (!done)
        return done.error();
    return report;
}

} // namespace gatebook::admin
