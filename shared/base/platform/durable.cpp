// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/platform/durable.h"

#include <QFile>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace gatebook {

namespace {

Error notFlushed(const QString &path)
{
    return {Error::Kind::Unavailable,
        QStringLiteral("%1 could not be written to the disk for good. Check the disk.").arg(path)};
}

#ifndef Q_OS_WIN
bool flushDescriptor(int descriptor)
{
#ifdef Q_OS_MACOS
    return ::fcntl(descriptor, F_FULLFSYNC) == 0 || ::fsync(descriptor) == 0;
#else
    return ::fsync(descriptor) == 0;
#endif
}
#endif

} // namespace

Result<void> flushFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return notFlushed(path);
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0 ? Result<void>() : notFlushed(path);
#else
    return flushDescriptor(file.handle()) ? Result<void>() : notFlushed(path);
#endif
}

Result<void> flushFolder(const QString &path)
{
#ifdef Q_OS_WIN
    (void)path;
    return {};
#else
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return notFlushed(path);
    const bool flushed = flushDescriptor(descriptor);
    ::close(descriptor);
    return flushed ? Result<void>() : notFlushed(path);
#endif
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (!error)
        return {};
    return Error{Error::Kind::Unavailable,
        QStringLiteral("%1 could not be renamed to %2: %3.").arg(from, to, QString::fromStdString(error.message()))};
}

bool linkFile(const QString &file, const QString &name)
{
    std::error_code error;
    std::filesystem::create_hard_link(file.toStdU16String(), name.toStdU16String(), error);
    return !error;
}

} // namespace gatebook
