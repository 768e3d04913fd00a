// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/ownerfile.h"

#include <QFile>
#include <QSaveFile>

namespace gatebook {

Result<void> writeForOwner(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QSaveFile file(path);
    const auto failed = [&](Error::Kind kind) {
        return Error{kind, QStringLiteral("cannot write %1: %2").arg(path, file.errorString())};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed(Error::Kind::ReadOnly);
    // As far as the file system has owners: a memory stick has none, and a journal must get onto one all the same.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (auto written = write(file); !written)
        return written;
    // commit() alone does not notice when what is still in the buffer finds no room on the disk.
    if (!file.flush() || !file.commit())
        return failed(Error::Kind::Unavailable);
    return {};
}

} // namespace gatebook
