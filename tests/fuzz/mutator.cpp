// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutator.h"

#include <algorithm>

namespace gatebook::fuzz {

namespace {

constexpr qsizetype kInputMax = 4096;
constexpr qsizetype kPieceMax = 64;
constexpr qsizetype kCutMax = 8;
constexpr quint64 kChangesMax = 5;

// What has broken a decoder somewhere: ends of ranges, quotes, marks, half characters.
const QList<QByteArray> kTokens{QByteArray(1, '\0'), "\xff", "\x7f", "\x80", "\x1d", "\"", "\\", "\r\n", "\r", "%00",
    "%", "=", "'", "-0", "1e999", "99999999999999999999", "\xef\xbf\xbd", "\xef\xb7\x90", "\xe2\x80\xae", "\\ud800",
    "\\ufdd0", "\\u0000", "null", "{}", "[", "]", "}", "\xf0\x9f\x98\x80", "\xed\xa0\x80"};

} // namespace

QByteArray Mutator::next()
{
    QByteArray input = any();
    for (quint64 changes = 1 + m_random.below(kChangesMax); changes > 0; --changes)
        change(input);
    return input.first(std::min(input.size(), kInputMax));
}

const QByteArray &Mutator::any()
{
    return m_corpus.at(static_cast<qsizetype>(m_random.below(static_cast<quint64>(m_corpus.size()))));
}

qsizetype Mutator::place(qsizetype size)
{
    return static_cast<qsizetype>(m_random.below(static_cast<quint64>(size) + 1));
}

QByteArray Mutator::piece(const QByteArray &of)
{
    const qsizetype from = place(of.size());
    return of.mid(from, place(std::min(of.size() - from, kPieceMax)));
}

QByteArray Mutator::token()
{
    return kTokens.at(static_cast<qsizetype>(m_random.below(static_cast<quint64>(kTokens.size()))));
}

void Mutator::change(QByteArray &input)
{
    const qsizetype at = place(input.size());
    switch (m_random.below(6)) {
    case 0:
        input.insert(at, token());
        break;
    case 1:
        input.insert(at, piece(any()));
        break;
    case 2:
        input.remove(at, place(kCutMax));
        break;
    case 3:
        input.insert(at, static_cast<char>(m_random.next64()));
        break;
    case 4:
        input = input.first(at) + any().mid(at);
        break;
    default:
        if (at < input.size())
            input[at] = static_cast<char>(input[at] ^ (1 << m_random.below(8)));
    }
}

} // namespace gatebook::fuzz
