// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStorageInfo>

#include "shared/base/platform/durable.h"

namespace gatebook {

namespace {

constexpr int kTrialBytes = 4096;

DiskWrite failure(const char *words)
{
    return {false, QCoreApplication::translate("gatebook::Disk", words)};
}

} // namespace

std::optional<qint64> freeBytesAt(const QString &folder)
{
    const QStorageInfo storage(folder);
    return storage.isValid() && storage.isReady() ? std::optional(storage.bytesAvailable()) : std::nullopt;
}

DiskWrite tryWriting(const QString &folder)
{
    const QByteArray content(kTrialBytes, 'g');
    QFile file(QDir(folder).filePath(QStringLiteral("write-trial.tmp"))); // one that a crash left is written over
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(QT_TRANSLATE_NOOP("gatebook::Disk", "No file can be made in the data directory."));
    const bool isWritten = file.write(content) == content.size() && file.flush();
    file.close();
    const bool isSynced = isWritten && flushFile(file.fileName()) && flushFolder(folder);
    const bool isSame = isSynced && file.open(QIODevice::ReadOnly) && file.readAll() == content;
    file.close();
    const bool isRemoved = file.remove();
    if (!isWritten)
        return failure(QT_TRANSLATE_NOOP("gatebook::Disk", "The disk takes no more data. Is it full?"));
    if (!isSynced)
        return failure(QT_TRANSLATE_NOOP("gatebook::Disk", "The disk does not keep what is written to it."));
    if (!isSame)
        return failure(QT_TRANSLATE_NOOP("gatebook::Disk", "What was written to the disk reads otherwise."));
    if (!isRemoved)
        return failure(QT_TRANSLATE_NOOP("gatebook::Disk", "No file can be removed from the data directory."));
    return {true, {}};
}

Result<void> writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Error{
        Error::Kind::Unavailable, QCoreApplication::translate("gatebook::Disk", "%1 can't be written.").arg(path)};
}

} // namespace gatebook
