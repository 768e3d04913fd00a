// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSaveFile>

namespace gatebook::cli {

// Opens for writing a file that its owner alone may read, before anything is in it: it will hold names or secrets. Where the
// file system knows no owners (a USB stick) the file is written all the same.
[[nodiscard]] inline bool openForOwner(QSaveFile &file)
{
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

} // namespace gatebook::cli
