// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/text.h"

#include <QList>

#include <algorithm>

namespace gatebook {

namespace {

bool isUnsafe(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c < 0xa0);
    const bool lineBreak = c == 0x2028 || c == 0x2029;
    const bool bidi
        = c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    return control || lineBreak || bidi;
}

} // namespace

qsizetype codePointCount(QStringView text)
{
    qsizetype count = text.size();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            --count;
    }
    return count;
}

bool hasControlOrBidi(QStringView text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), isUnsafe);
}

QString displayText(QStringView text, qsizetype limit)
{
    QString result;
    qsizetype count = 0;
    for (const char32_t c : text.toUcs4()) {
        if (count++ == limit)
            return result + QChar(0x2026);
        result += QStringView(QChar::fromUcs4(isUnsafe(c) ? 0xfffd : c)); // QString::fromUcs4 drops U+FEFF
    }
    return result;
}

} // namespace gatebook
