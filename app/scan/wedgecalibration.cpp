// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/wedgecalibration.h"

#include <algorithm>

namespace gatebook {

namespace {

constexpr qsizetype kLongestFrame = 16; // of a prefix or suffix: more is no frame around the test code
constexpr int kLikeness = 8;            // of the code's 15 characters

QString heardAs(const std::vector<KeyStroke> &strokes)
{
    QString text;
    for (const KeyStroke &stroke : strokes)
        text += spelled({stroke}, KeyboardLayout::Us).value_or(QStringLiteral("\uFFFD"));
    return text;
}

QString swapped(const QString &text)
{
    QString other = text;
    for (QChar &c : other)
        c = c.isUpper() ? c.toLower() : c.toUpper();
    return other;
}

// The most characters that stand where they do in the test code.
int likeness(const QString &text)
{
    const QString code = wedgeTestCode();
    int most = 0;
    for (qsizetype from = 0; from + code.size() <= text.size() && from <= kLongestFrame; ++from) {
        int same = 0;
        for (qsizetype i = 0; i < code.size(); ++i)
            same += text.at(from + i) == code.at(i) ? 1 : 0;
        most = std::max(most, same);
    }
    return most;
}

} // namespace

QString wedgeTestCode()
{
    return QStringLiteral("ABCxyz-0123/;:#");
}

WedgeReading readTestCode(const std::vector<KeyStroke> &strokes, bool terminated)
{
    const QString code = wedgeTestCode();
    WedgeReading reading{WedgeReading::Kind::NotIt, {}, heardAs(strokes)};
    if (reading.heard.size() > code.size() + 2 * kLongestFrame)
        return reading;
    for (const KeyboardLayout layout : keyboardLayouts()) {
        const std::optional<QString> text = spelled(strokes, layout);
        const qsizetype at = text ? text->indexOf(code) : -1;
        if (at >= 0) {
            reading.kind = WedgeReading::Kind::Good;
            reading.settings = {layout, terminated, text->left(at), text->mid(at + code.size())};
            return reading;
        }
        if (text && text->contains(swapped(code)))
            reading.kind = WedgeReading::Kind::Swapped;
    }
    if (reading.kind == WedgeReading::Kind::NotIt && likeness(reading.heard) >= kLikeness)
        reading.kind = WedgeReading::Kind::Garbled;
    return reading;
}

} // namespace gatebook
