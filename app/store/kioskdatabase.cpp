// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/kioskdatabase.h"

#include <QDir>
#include <QFileInfo>

#include "app/store/kioskschema.h"

namespace gatebook {

namespace {

const QString kFileName = QStringLiteral("kiosk.db");

Result<void> makeDirectory(const QString &dataDir)
{
    if (QDir().mkpath(dataDir))
        return {};
    return Error{Error::Kind::ReadOnly,
        QStringLiteral("The data directory %1 can't be created. Choose another with --data.").arg(dataDir)};
}

Error lockError(const QLockFile &lock, const QString &dataDir)
{
    if (lock.error() == QLockFile::LockFailedError)
        return {Error::Kind::Busy,
            QStringLiteral("Another Gatebook kiosk uses %1. Close it, or choose another directory with --data.")
                .arg(dataDir)};
    if (lock.error() == QLockFile::PermissionError)
        return {Error::Kind::ReadOnly,
            QStringLiteral("The data directory %1 can't be written. Check its permissions, or choose another with "
                           "--data.")
                .arg(dataDir)};
    return {Error::Kind::DiskFull, QStringLiteral("No file can be created in %1. Is the disk full?").arg(dataDir)};
}

// A journal on a page that went bad is not written on: what can be saved is saved from the file as it is.
Result<void> checkPages(store::Database &database)
{
    QString finding;
    const auto read = database.first(
        QStringLiteral("PRAGMA quick_check(1)"), {}, [&finding](const store::Row &row) { finding = row.text(0); });
    if (!read)
        return read.error();
    if (finding == QStringLiteral("ok"))
        return {};
    return Error{Error::Kind::Corrupt,
        QStringLiteral(
            "The kiosk database %1 is damaged. Move it aside (it holds this device's scans) and start again.")
            .arg(database.location().path)};
}

} // namespace

bool KioskDatabase::isIn(const QString &dataDir)
{
    return QFileInfo(QDir(dataDir).filePath(kFileName)).size() > 0;
}

Result<std::unique_ptr<KioskDatabase>> KioskDatabase::open(const QString &dataDir, Pages pages)
{
    if (auto made = makeDirectory(dataDir); !made)
        return made.error();
    const QDir directory(dataDir);
    auto lock = std::make_unique<QLockFile>(directory.filePath(QStringLiteral("kiosk.lock")));
    lock->setStaleLockTime(0); // only a dead process loses it
    if (!lock->tryLock(0))
        return lockError(*lock, dataDir);

    const QString path = directory.filePath(kFileName);
    auto database = store::Database::open({store::Dialect::Sqlite, path, {}}, store::Role::Writer);
    if (!database)
        return database.error();
    if (auto checked = pages == Pages::Checked ? checkPages(**database) : Result<void>(); !checked)
        return checked.error();
    if (auto migrated = store::migrate(**database, kioskSchema(), QStringLiteral("kiosk database")); !migrated)
        return migrated.error();
    return std::unique_ptr<KioskDatabase>(new KioskDatabase(std::move(lock), *std::move(database)));
}

} // namespace gatebook
