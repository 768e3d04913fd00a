// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "shared/base/random.h"

namespace gatebook::test {

// Flips one bit of a SQLite database file (sqlite.org/fileformat.html) that no connection has open: in the file's magic words, or
// in the type byte of a b-tree page, such that no valid type results. Pages with a newer version in the WAL are left alone:
// nobody would read them. (A bit of the WAL itself can't be told from a torn write: SQLite ends the log there without a word.)
// → false: no such place.
[[nodiscard]] bool flipBitOf(const QString &path, RandomSource &random);

} // namespace gatebook::test
