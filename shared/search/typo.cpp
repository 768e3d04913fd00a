// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/search/typo.h"

#include <algorithm>

namespace gatebook::search {

bool beginsWithin1(QStringView word, QStringView typed)
{
    const qsizetype shared = std::distance(typed.begin(), std::ranges::mismatch(typed, word).in1);
    if (shared == typed.size())
        return true;
    const QStringView left = typed.sliced(shared); // from the first difference on
    const QStringView rest = word.sliced(shared);
    if (rest.startsWith(left.sliced(1)) || (!rest.isEmpty() && rest.sliced(1).startsWith(left)))
        return true; // a letter too many was typed; or one was left out
    if (rest.isEmpty())
        return false;
    if (rest.sliced(1).startsWith(left.sliced(1)))
        return true; // another letter
    return left.size() > 1 && rest.size() > 1 && left[0] == rest[1] && left[1] == rest[0]
        && rest.sliced(2).startsWith(left.sliced(2));
}

QStringList typoPatterns(const QString &typed)
{
    const qsizetype half = typed.size() / 2;
    QString swapped = typed;
    std::swap(swapped[half - 1], swapped[half]);
    return {
        u'%' + typed.sliced(half) + u'%',
        QStringLiteral("% ") + swapped + u'%',
        QStringLiteral("% ") + typed.first(half) + u'%',
    };
}

} // namespace gatebook::search
