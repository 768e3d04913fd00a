// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryFile>

#include <algorithm>

#include "server/admin/backup.h"
#include "server/admin/hubfile.h"
#include "server/admin/registry.h"
#include "server/ledger/ledgerdatabase.h"
#include "shared/base/platform/durable.h"
#include "shared/base/timestamp.h"
#include "shared/store/migrations.h"

namespace gatebook::admin {

namespace {

constexpr qsizetype kCopyBytes = 1 << 20;

// Who may call and what goes on: what a restore sets back without anybody noticing.
struct Standing
{
    std::vector<ledger::DeviceRecord> devices;
    std::vector<AdminRecord> admins;
    std::vector<ledger::EventRecord> events;
};

Error notUsable(const QString &backup, const Error &error)
{
    return {error.kind,
        QStringLiteral("The backup %1 can't be restored, nothing was changed: %2").arg(backup, error.message)};
}

// Its owner's alone from the first byte: there are names and tokens in it.
Result<void> copyForOwner(const QString &from, const QString &to)
{
    QFile source(from);
    QFile copy(to);
    if (!source.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::Unavailable, QStringLiteral("%1 could not be read: %2.").arg(from, source.errorString())};
    if (!copy.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{Error::Kind::Unavailable, QStringLiteral("%1 could not be made: %2.").arg(to, copy.errorString())};
    QByteArray chunk(kCopyBytes, Qt::Uninitialized);
    qint64 size = 0;
    while ((size = source.read(chunk.data(), chunk.size())) > 0) {
        if (copy.write(chunk.constData(), size) != size)
            break;
    }
    if (size == 0 && copy.flush())
        return {};
    return Error{Error::Kind::Unavailable,
        QStringLiteral("%1 could not be copied: %2.").arg(from, size < 0 ? source.errorString() : copy.errorString())};
}

// The backup itself is never opened: SQLite would make files beside it.
Result<void> copyDatabase(const QString &from, const QString &to)
{
    auto done = copyForOwner(from, to);
    if (done && QFileInfo::exists(walOf(from)))
        done = copyForOwner(walOf(from), walOf(to));
    return done;
}

Result<Standing> readStanding(store::Database &database, RandomSource &random, const Clock &clock)
{
    Registry registry(database, clock, random);
    auto devices = registry.devices();
    auto admins = registry.admins();
    auto events = registry.events();
    if (!devices || !admins || !events)
        return !devices ? devices.error() : !admins ? admins.error() : events.error();
    return Standing{std::move(*devices), std::move(*admins), std::move(*events)};
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

// Checks the copy whole, brings it up to date and closes it with nothing left beside it; → what stands in it.
Result<Standing> prepare(const QString &copy, RandomSource &random, const Clock &clock)
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
    auto standing = readStanding(database, random, clock);
    done = checkpoint(database);
    if (!done)
        return done.error();
    return standing;
}

// Of what was there before: what the backup does not have, and what has ended since and would go on.
template <typename Record, typename Same, typename Ended>
void compareLists(const std::vector<Record> &before, const std::vector<Record> &after, const Same &same,
    const Ended &ended, QList<Record> &unknown, QList<Record> &endedSince)
{
    for (const Record &record : before) {
        const auto at = std::ranges::find_if(after, [&](const Record &other) { return same(record, other); });
        if (at == after.end())
            unknown.append(record);
        else if (ended(record) && !ended(*at))
            endedSince.append(record);
    }
}

void compare(const Standing &before, const Standing &after, RestoreReport &report)
{
    using Device = ledger::DeviceRecord;
    using EventRow = ledger::EventRecord;
    compareLists(
        before.devices, after.devices,
        [](const Device &a, const Device &b) { return a.uuid == b.uuid && a.eventId == b.eventId; },
        [](const Device &device) { return device.revoked; }, report.enrolledSince, report.revokedSince);
    compareLists(
        before.admins, after.admins, [](const AdminRecord &a, const AdminRecord &b) { return a.uuid == b.uuid; },
        [](const AdminRecord &admin) { return admin.revoked; }, report.adminsAddedSince, report.adminsRevokedSince);
    compareLists(
        before.events, after.events, [](const EventRow &a, const EventRow &b) { return a.event.uuid == b.event.uuid; },
        [](const EventRow &event) { return event.archived; }, report.eventsCreatedSince, report.eventsArchivedSince);
}

// The present database, closed with nothing left beside it. One that is damaged is no reason not to restore.
Result<void> closePresent(
    const QString &file, const Standing &restored, RandomSource &random, const Clock &clock, RestoreReport &report)
{
    auto opened = openFile(file, store::Role::Writer);
    Result<void> done = opened ? checkpoint(**opened) : opened.error();
    const auto before = done ? readStanding(**opened, random, clock) : Result<Standing>(done.error());
    if (before)
        compare(*before, restored, report);
    else
        report.notCompared = before.error().message;
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
    const auto restored = prepare(copy, random, clock);
    if (!restored)
        return notUsable(backupFile, restored.error());
    RestoreReport report;
    done = flushFile(copy);
    const bool hadOne = QFileInfo::exists(file);
    if (done && hadOne)
        done = closePresent(file, *restored, random, clock, report);
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
