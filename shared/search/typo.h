// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gatebook::search {

// Whether one edit (insertion, deletion, substitution, swap of neighbours), or none, makes `typed` the beginning of `word`.
[[nodiscard]] bool beginsWithin1(QStringView word, QStringView typed);

// LIKE patterns on a folded column that, together, find every word which beginsWithin1 of `typed` (and others): an edit
// leaves one half of the word whole, or swaps the letters where the halves meet. typed: five letters or more.
[[nodiscard]] QStringList typoPatterns(const QString &typed);

} // namespace gatebook::search
