// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/coretext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

#include "shared/base/text.h"

namespace gatebook {

namespace {

// Those that are completed before they come here: what stands in a gap may be one of the core's texts itself.
constexpr std::array kWithGaps{
    QT_TRANSLATE_NOOP("gatebook::Core", "This pairing code can't be used: %1"),
    QT_TRANSLATE_NOOP("gatebook::Core", "The hub's answer can't be used: %1"),
    QT_TRANSLATE_NOOP("gatebook::Core", "Not enrolled: %1."),
    QT_TRANSLATE_NOOP("gatebook::Core", "No hub was met at %1: %2. Check the address and the network."),
    QT_TRANSLATE_NOOP("gatebook::Core", "The hub can't read this entry (%1); it is kept here."),
    QT_TRANSLATE_NOOP("gatebook::Core", "This event needs rules that this version does not know (%1). Update it."),
    QT_TRANSLATE_NOOP("gatebook::Core", "something else answered (%1), perhaps a captive portal"),
    QT_TRANSLATE_NOOP("gatebook::Core", "the hub answered %1"),
};

QString translated(const QString &words)
{
    return QCoreApplication::translate("gatebook::Core", qUtf8Printable(words));
}

QRegularExpression patternOf(const char *text)
{
    QString pattern = QRegularExpression::escape(QString::fromUtf8(text));
    for (const QString &gap : {QStringLiteral("\\%1"), QStringLiteral("\\%2")})
        pattern.replace(gap, QStringLiteral("(.+)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace

QString coreText(const QString &words, qsizetype limit)
{
    if (words.isEmpty())
        return {};
    for (const char *text : kWithGaps) {
        const QRegularExpressionMatch match = patternOf(text).match(words);
        if (!match.hasMatch())
            continue;
        QString whole = QCoreApplication::translate("gatebook::Core", text);
        if (match.lastCapturedIndex() == 2)
            whole = whole.arg(coreText(match.captured(1)), coreText(match.captured(2)));
        else
            whole = whole.arg(coreText(match.captured(1)));
        return displayText(whole, limit);
    }
    return displayText(translated(words), limit);
}

} // namespace gatebook
