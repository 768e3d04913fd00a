// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/wedgeoracle.h"

#include <QStringList>

#include "app/scan/wedgescanner.h"
#include "tests/app/scan/testkeyboard.h"
#include "tests/fuzz/fuzztarget.h"

namespace gatebook::fuzz {

namespace {

constexpr qint64 kScannerMs = 5;
constexpr qint64 kHumanMs = 200;
const QChar kGroupSeparator(0x1d);

QString printable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == kGroupSeparator || c.isPrint())
            result.append(c);
    }
    return result;
}

// STX, ETX, EOT and RS stand around codes.
bool isFrame(QChar c)
{
    return QStringView(u"\x02\x03\x04\x1e").contains(c);
}

} // namespace

void typedByAScanner(const QString &text)
{
    const QString typed = printable(text);
    const bool isCode = typed.size() >= WedgeScanner::kMinimumLength && typed.size() <= WedgeScanner::kMaximumLength;
    test::TestKeyboard scanner;
    scanner.type(typed, kScannerMs);
    scanner.enter(kScannerMs);
    scanner.settle();
    if (isCode)
        GATEBOOK_HOLDS(scanner.scans == QStringList{typed} && scanner.reached.isEmpty());
    if (typed.size() < WedgeScanner::kMinimumLength)
        GATEBOOK_HOLDS(scanner.scans.isEmpty());

    test::TestKeyboard human;
    human.type(typed, kHumanMs);
    human.enter(kHumanMs);
    GATEBOOK_HOLDS(human.scans.isEmpty());
    GATEBOOK_HOLDS(human.reached.join(QString()) == typed + QStringLiteral("Enter"));
}

void keysAtAnyPace(const QByteArray &keys)
{
    test::TestKeyboard keyboard;
    QString sinceEnter;
    for (qsizetype i = 0; i + 1 < keys.size(); i += 2) {
        const QChar c = QLatin1Char(keys[i]);
        const qint64 pause = static_cast<uchar>(keys[i + 1]);
        const auto before = keyboard.scans.size();
        if (c == u'\r') {
            keyboard.enter(pause);
        } else {
            keyboard.type(c, pause);
            GATEBOOK_HOLDS(keyboard.scans.size() == before || c == u'\n' || c == u'\t');
        }
        if (keyboard.scans.size() > before) {
            const QString &scan = keyboard.scans.back();
            GATEBOOK_HOLDS(keyboard.scans.size() == before + 1 && scan.size() >= WedgeScanner::kMinimumLength);
            GATEBOOK_HOLDS(sinceEnter.endsWith(scan));
        }
        if (c == u'\r' || c == u'\n')
            sinceEnter.clear();
        else if (!isFrame(c))
            sinceEnter.append(c);
    }
}

} // namespace gatebook::fuzz
