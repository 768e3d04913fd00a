// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/importfile.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <array>
#include <cerrno>
#include <cstdio>

namespace gatebook::cli {

namespace {

Error unkept(const QFile &spool)
{
    return {Error::Kind::DiskFull,
        QStringLiteral("cannot keep standard input in %1: %2").arg(spool.fileName(), spool.errorString())};
}

Result<std::unique_ptr<QFile>> spoolStandardInput()
{
    auto spool = std::make_unique<QTemporaryFile>();
    if (!spool->open())
        return unkept(*spool);
    std::array<char, 1 << 16> chunk{};
    errno = 0;
    for (std::size_t size = 0; (size = std::fread(chunk.data(), 1, chunk.size(), stdin)) > 0;) {
        if (spool->write(chunk.data(), static_cast<qint64>(size)) != static_cast<qint64>(size))
            return unkept(*spool);
        errno = 0;
    }
    if (std::ferror(stdin) != 0 || std::feof(stdin) == 0)
        return Error{Error::Kind::Unavailable,
            QStringLiteral("cannot read standard input to its end: %1; nothing was written")
                .arg(qt_error_string(errno))};
    if (!spool->flush() || !spool->seek(0))
        return unkept(*spool);
    return std::unique_ptr<QFile>(std::move(spool));
}

} // namespace

Result<std::unique_ptr<QFile>> openImportFile(const QString &name)
{
    if (name == u"-")
        return spoolStandardInput();
    if (QFileInfo(name).isDir())
        return Error{
            Error::Kind::Invalid, QStringLiteral("cannot read %1: it is a folder; name the file in it").arg(name)};
    auto file = std::make_unique<QFile>(name);
    if (!file->open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, QStringLiteral("cannot read %1: %2").arg(name, file->errorString())};
    if (file->isSequential())
        return Error{Error::Kind::Invalid,
            QStringLiteral(
                "cannot read %1 twice, for it is a pipe or a device; give it as standard input: import - < %1")
                .arg(name)};
    return file;
}

} // namespace gatebook::cli
