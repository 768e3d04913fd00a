// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gatebook::search {

// One spelling for all spellings: NFKD (Unicode TR 15), marks dropped, case folded, ø ł đ ß æ œ ı … spelled out (o l d ss ae
// oe i); everything that is not a letter or digit splits words; each ideograph is a word of its own.
[[nodiscard]] QStringList words(const QString &text);

// Words with a blank before each and one at the end (" ada muller "): the stored column. `LIKE '% mul%'` then finds word
// beginnings, and no character in it means anything to LIKE.
[[nodiscard]] QString folded(const QStringList &fields);

// Whether a word of words() is an ideograph, hence complete.
[[nodiscard]] bool isIdeographWord(const QString &word);

} // namespace gatebook::search
