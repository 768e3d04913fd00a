// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/wedgeoracle.h"

#include <QStringList>

#include "app/scan/wedgescanner.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/support/testclock.h"

namespace gatebook::fuzz {

namespace {

constexpr qint64 kScannerMs = 5;
constexpr qint64 kHumanMs = 200;
constexpr qint64 kPauseMs = 5'000;
const QChar kGroupSeparator(0x1d);

// A keyboard in front of a WedgeScanner.
class Keyboard
{
public:
    Keyboard() : m_scanner(m_clock, [this](const QKeyEvent &) { return m_clock.monotonicMs(); })
    {
        QObject::connect(&m_scanner, &WedgeScanner::scanned, &m_scanner,
            [this](const ScanEvent &scan) { m_scans.append(scan.text); });
    }

    // → whether the scanner kept it from the window.
    bool press(QChar c, qint64 afterMs)
    {
        const bool separator = c == kGroupSeparator;
        return press(separator ? int{Qt::Key_BracketRight} : c.toUpper().unicode(),
            separator ? Qt::ControlModifier : Qt::NoModifier, QString(c), afterMs);
    }
    bool enter(qint64 afterMs) { return press(Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), afterMs); }

    [[nodiscard]] const QStringList &scans() const { return m_scans; }

private:
    bool press(int key, Qt::KeyboardModifiers modifiers, const QString &text, qint64 afterMs)
    {
        m_clock.advance(afterMs);
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
        const bool taken = m_scanner.eventFilter(nullptr, &down);
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
        (void)m_scanner.eventFilter(nullptr, &up);
        return taken;
    }

    test::TestClock m_clock;
    WedgeScanner m_scanner;
    QStringList m_scans;
};

QString printable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == kGroupSeparator || c.isPrint())
            result.append(c);
    }
    return result;
}

} // namespace

void typedByAScanner(const QString &text)
{
    const QString typed = printable(text);
    const bool isCode = typed.size() >= WedgeScanner::kMinimumLength && typed.size() <= WedgeScanner::kMaximumLength;
    Keyboard scanner;
    for (const QChar c : typed)
        (void)scanner.press(c, kScannerMs);
    const bool taken = scanner.enter(kScannerMs);
    if (isCode)
        GATEBOOK_HOLDS(taken && scanner.scans() == QStringList{typed});
    if (typed.size() < WedgeScanner::kMinimumLength)
        GATEBOOK_HOLDS(scanner.scans().isEmpty());

    Keyboard human;
    for (const QChar c : typed)
        GATEBOOK_HOLDS(!human.press(c, kHumanMs));
    GATEBOOK_HOLDS(!human.enter(kPauseMs) && human.scans().isEmpty());
}

void keysAtAnyPace(const QByteArray &keys)
{
    Keyboard keyboard;
    QString sinceEnter;
    for (qsizetype i = 0; i + 1 < keys.size(); i += 2) {
        const QChar c = QLatin1Char(keys[i]);
        const qint64 pause = static_cast<uchar>(keys[i + 1]);
        const auto before = keyboard.scans().size();
        if (c == u'\r') {
            (void)keyboard.enter(pause);
        } else {
            (void)keyboard.press(c, pause);
            GATEBOOK_HOLDS(keyboard.scans().size() == before || c == u'\n' || c == u'\t');
        }
        if (keyboard.scans().size() > before) {
            const QString &scan = keyboard.scans().back();
            GATEBOOK_HOLDS(keyboard.scans().size() == before + 1 && scan.size() >= WedgeScanner::kMinimumLength);
            GATEBOOK_HOLDS(sinceEnter.endsWith(scan));
        }
        if (c == u'\r' || c == u'\n')
            sinceEnter.clear();
        else
            sinceEnter.append(c);
    }
}

} // namespace gatebook::fuzz
