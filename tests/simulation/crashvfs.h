// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace gatebook::test {

class DiskState;

// The SQLite VFS (sqlite.org/vfs.html) that puts simulated disks between SQLite and the system's own VFS. Files outside all
// disks go straight to the latter. No wall clock and no sleep; randomness is that of the disk used last. One thread.
namespace crashvfs {

// The first call makes it the default VFS of the process; QSQLITE, which links the same library, then uses it.
void add(const std::shared_ptr<DiskState> &disk);
void remove(const std::shared_ptr<DiskState> &disk);

} // namespace crashvfs

} // namespace gatebook::test
