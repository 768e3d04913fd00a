// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/device/machinefacts.h"
#include "shared/base/result.h"

namespace gatebook {

// Free bytes where the folder is, for this user; absent: the system does not say.
[[nodiscard]] std::optional<qint64> freeBytesAt(const QString &folder);

// Writes a small file there as a scan would be: to the disk for good, then reads it back and removes it. Blocks as long as
// the disk takes; never to be called on the GUI thread.
[[nodiscard]] DiskWrite tryWriting(const QString &folder);

// Writes the file whole, or leaves an earlier one of that name as it was. Blocks, too.
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &content);

} // namespace gatebook
