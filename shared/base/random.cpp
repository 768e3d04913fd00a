// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/random.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstring>
#include <limits>

namespace gatebook {

QByteArray RandomSource::bytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    for (int at = 0; at < count; at += 8) {
        const quint64 word = next64();
        std::memcpy(result.data() + at, &word, std::min(8, count - at));
    }
    return result;
}

quint64 RandomSource::below(quint64 bound)
{
    // Values beyond the last whole multiple of bound would favour small results; draw again.
    const quint64 limit = std::numeric_limits<quint64>::max() - std::numeric_limits<quint64>::max() % bound;
    quint64 value = next64();
    while (value >= limit)
        value = next64();
    return value % bound;
}

quint64 SystemRandom::next64()
{
    return QRandomGenerator::system()->generate64();
}

} // namespace gatebook
