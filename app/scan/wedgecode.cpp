// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/wedgecode.h"

#include <QRegularExpression>

namespace gatebook {

namespace {

// A "]", a letter for the symbology and a character for what the reader did with it.
const QRegularExpression &aimIdentifier()
{
    static const QRegularExpression pattern(QStringLiteral("\\][A-Za-z][0-9A-Za-z]"));
    return pattern;
}

qsizetype prefixLength(const QString &text, const QString &prefix)
{
    const QRegularExpressionMatch aim = aimIdentifier().match(prefix);
    if (!aim.hasMatch())
        return text.startsWith(prefix) ? prefix.size() : 0;
    const QString before = prefix.left(aim.capturedStart());
    const QString after = prefix.mid(aim.capturedEnd());
    const bool same = text.startsWith(before) && QStringView(text).mid(aim.capturedEnd()).startsWith(after)
        && aimIdentifier()
               .match(
                   text, before.size(), QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
               .hasMatch();
    return same ? prefix.size() : 0;
}

} // namespace

std::optional<QString> spelled(const std::vector<KeyStroke> &strokes, KeyboardLayout layout)
{
    QString text;
    bool dead = false;
    for (const KeyStroke &stroke : strokes) {
        const std::optional<QChar> character = stroke.key == 0
            ? std::optional(stroke.character)
            : characterOn(layout, stroke.key, stroke.shift, stroke.altGr);
        if (!character)
            return std::nullopt;
        const bool completes = dead && *character == u' ';
        dead = !completes && stroke.key != 0 && isDeadOn(layout, *character);
        if (!completes)
            text.append(*character);
    }
    return text;
}

QString stripped(const QString &text, const WedgeSettings &settings)
{
    QString code = text;
    if (const qsizetype length = prefixLength(code, settings.prefix); length < code.size())
        code.remove(0, length);
    if (code.endsWith(settings.suffix) && settings.suffix.size() < code.size())
        code.chop(settings.suffix.size());
    return code;
}

} // namespace gatebook
