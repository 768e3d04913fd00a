// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "shared/base/result.h"

// What a power cut must not undo: Qt has no call for it.
namespace gatebook {

// The file's content is on the disk.
[[nodiscard]] Result<void> flushFile(const QString &path);

// The names in the folder are on the disk: after a file was made, renamed or removed there. Windows does that by itself.
[[nodiscard]] Result<void> flushFolder(const QString &path);

// Renames within one file system, in one step; what had the new name is gone.
[[nodiscard]] Result<void> replaceFile(const QString &from, const QString &to);

// A second name for a file, where the file system can do so.
[[nodiscard]] bool linkFile(const QString &file, const QString &name);

} // namespace gatebook
