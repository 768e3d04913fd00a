// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QInputMethodEvent>

#include "app/scan/physicalkey.h"
#include "tests/app/scan/fieldwindow.h"
#include "tests/app/scan/keyplaces.h"
#include "tests/app/scan/testkeyboard.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::FieldWindow;
using test::Place;
using test::placeOf;
using test::TestKeyboard;

namespace {

constexpr qint64 kGapMs = 6;
const QString kXcb = QStringLiteral("xcb");

// The system's layout says nothing of what was meant: each key has the text "?".
void scan(TestKeyboard &keyboard, KeyboardLayout layout, const QString &code)
{
    for (const QChar c : code) {
        const Place place = placeOf(layout, c);
        if (place.altGr)
            keyboard.down(keys::kAltGr, Qt::Key_AltGr);
        keyboard.place(
            place.key, kGapMs, Qt::Key_Question, place.shift ? Qt::ShiftModifier : Qt::NoModifier, QStringLiteral("?"));
        if (place.altGr)
            keyboard.up(keys::kAltGr, Qt::Key_AltGr);
        if (isDeadOn(layout, c))
            keyboard.place(57, kGapMs, Qt::Key_Space, {}, QStringLiteral(" "));
    }
    keyboard.enter(kGapMs);
}

} // namespace

class WedgeKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void theUsTableKnowsWhatTicketsArePrintedWith()
    {
        const auto us = [](quint32 key, bool shift) { return characterOn(KeyboardLayout::Us, key, shift, false); };
        QCOMPARE(us(2, false), QChar(u'1'));
        QCOMPARE(us(11, false), QChar(u'0'));
        QCOMPARE(us(12, false), QChar(u'-'));
        QCOMPARE(us(21, true), QChar(u'Y'));
        QCOMPARE(us(44, true), QChar(u'Z'));
        QCOMPARE(us(39, true), QChar(u':'));
        QCOMPARE(us(53, false), QChar(u'/'));
        QCOMPARE(us(4, true), QChar(u'#'));
        QCOMPARE(us(57, false), QChar(u' '));
        QVERIFY(!us(28, false)); // Enter
        QVERIFY(!us(42, false)); // Shift
    }

    void everyPrintableAsciiCharacterIsOnEveryKeyboard()
    {
        for (const KeyboardLayout layout : keyboardLayouts()) {
            for (char16_t c = u' '; c < 0x7f; ++c)
                QVERIFY2(placeOf(layout, c).key != 0, qPrintable(layoutName(layout) + u' ' + QChar(c)));
        }
    }

    void keysAreFoundOnEveryPlatform()
    {
        const auto windows = QStringLiteral("windows");
        const auto cocoa = QStringLiteral("cocoa");
        QCOMPARE(physicalKey(kXcb, 29, 0), 21U); // Y
        QCOMPARE(physicalKey(QStringLiteral("wayland-egl"), 29, 0), 21U);
        QCOMPARE(physicalKey(windows, 21, 0), 21U);
        QCOMPARE(physicalKey(windows, 0x138, 0), keys::kAltGr);
        QCOMPARE(physicalKey(windows, 0x147, 0), 0U); // Home, not the pad's 7
        QCOMPARE(physicalKey(windows, 0x47, 0), 71U);
        QCOMPARE(physicalKey(cocoa, 1, 16), 21U); // kVK_ANSI_Y
        QCOMPARE(physicalKey(cocoa, 1, 0), 30U);  // kVK_ANSI_A
        QCOMPARE(physicalKey(cocoa, 1, 27), 12U); // kVK_ANSI_Minus
        QCOMPARE(physicalKey(cocoa, 1, 83), 79U); // kVK_ANSI_Keypad1
        QCOMPARE(physicalKey(QStringLiteral("offscreen"), 29, 0), 0U);
    }

    void aCodeIsReadByWhereItsKeysAre_data()
    {
        QTest::addColumn<QString>("layout");
        for (const KeyboardLayout layout : keyboardLayouts())
            QTest::newRow(qPrintable(layoutName(layout))) << layoutName(layout);
    }

    void aCodeIsReadByWhereItsKeysAre()
    {
        QFETCH(QString, layout);
        QString all;
        for (char16_t c = u' '; c < 0x7f; ++c)
            all += QChar(c);
        TestKeyboard keyboard(kXcb);
        keyboard.scanner.setSettings({layoutFromName(layout), true, {}, {}});
        scan(keyboard, layoutFromName(layout), all);
        QCOMPARE(keyboard.scans, QStringList{all});
        QCOMPARE(keyboard.reached.join(QString()), QString()); // AltGr itself has no text
    }

    void capsLockChangesNothing()
    {
        TestKeyboard keyboard(kXcb); // the text is what Caps Lock made of it
        keyboard.place(58, 0, Qt::Key_CapsLock);
        for (const quint32 key : {18U, 47U, 20U, 3U})
            keyboard.place(key, kGapMs, Qt::Key_A, {}, QStringLiteral("A"));
        keyboard.place(18, kGapMs, Qt::Key_E, Qt::ShiftModifier, QStringLiteral("e"));
        keyboard.enter(kGapMs);
        QCOMPARE(keyboard.scans, QStringList{QStringLiteral("evt2E")});
    }

    void theNumericPadHasDigitsWhateverNumLockSays()
    {
        TestKeyboard keyboard(kXcb);
        keyboard.place(79, kGapMs, Qt::Key_End, Qt::KeypadModifier);
        keyboard.place(80, kGapMs, Qt::Key_Down, Qt::KeypadModifier);
        keyboard.place(74, kGapMs, Qt::Key_Minus, Qt::KeypadModifier, QStringLiteral("-"));
        keyboard.place(82, kGapMs, Qt::Key_Insert, Qt::KeypadModifier);
        keyboard.place(keys::kPadEnter, kGapMs, Qt::Key_Enter, Qt::KeypadModifier, QStringLiteral("\r"));
        QCOMPARE(keyboard.scans, QStringList{QStringLiteral("12-0")});
        QVERIFY(keyboard.reached.isEmpty());
        keyboard.place(79, 400, Qt::Key_End, Qt::KeypadModifier); // of a person: goes to the end of the line
        keyboard.settle();
        QCOMPARE(keyboard.reached.size(), 1);
    }

    void charactersMayComeByTheirNumbers()
    {
        TestKeyboard keyboard(kXcb);
        for (const char *number : {"065", "098", "051", "045"}) { // A b 3 -
            keyboard.down(keys::kLeftAlt, Qt::Key_Alt);
            for (const char digit : QByteArray(number)) {
                const quint32 place = std::array{82U, 79U, 80U, 81U, 75U, 76U, 77U, 71U, 72U, 73U}[digit - '0'];
                keyboard.place(place, kGapMs, Qt::Key_0, Qt::AltModifier | Qt::KeypadModifier);
            }
            keyboard.up(keys::kLeftAlt, Qt::Key_Alt);
        }
        keyboard.enter(kGapMs);
        QCOMPARE(keyboard.scans, QStringList{QStringLiteral("Ab3-")});
        QCOMPARE(keyboard.reached.join(QString()), QString()); // Alt itself has no text
    }

    void aSeparatorIsReadByItsPlace()
    {
        TestKeyboard keyboard(kXcb); // on a German system that key is +, and Ctrl with it no control character
        scan(keyboard, KeyboardLayout::Us, QStringLiteral("x")); // too short: a person
        for (const quint32 key : {2U, 3U, 4U, 5U})
            keyboard.place(key, kGapMs, Qt::Key_1, {}, QStringLiteral("1"));
        keyboard.place(27, kGapMs, Qt::Key_Plus, Qt::ControlModifier);
        keyboard.place(6, kGapMs, Qt::Key_5, {}, QStringLiteral("5"));
        keyboard.place(36, kGapMs, Qt::Key_J, Qt::ControlModifier, QStringLiteral("\n")); // the end
        QCOMPARE(keyboard.scans, QStringList{QStringLiteral("1234\x1d") + u'5'});
    }

    // A dead key of the system's layout never arrives where a text field has the focus: an input method keeps its press, and
    // makes text of the next one.
    void aKeyThatAnInputMethodKeptBelongsToTheCode()
    {
        FieldWindow window;
        window.show();
        window.requestActivate();
        QTRY_COMPARE(QGuiApplication::focusObject(), &window);
        TestKeyboard keyboard(kXcb);
        for (const quint32 key : {30U, 2U, 3U}) // a12
            keyboard.place(key, kGapMs, Qt::Key_A, {}, QStringLiteral("a"));
        keyboard.up(13, Qt::Key_Dead_Acute); // =
        QInputMethodEvent made;
        made.setCommitString(QStringLiteral("é"));
        QCoreApplication::sendEvent(&window, &made);
        keyboard.up(18, Qt::Key_E); // e
        keyboard.down(keys::kLeftShift, Qt::Key_Shift);
        keyboard.up(keys::kLeftShift, Qt::Key_Shift);
        keyboard.up(13, Qt::Key_Dead_Grave); // +: Shift is up already
        keyboard.place(4, kGapMs, Qt::Key_3, {}, QStringLiteral("3"));
        keyboard.enter(kGapMs);
        QCOMPARE(keyboard.scans, QStringList{QStringLiteral("a12=e+3")});
        QCOMPARE(window.text, QString());
        QVERIFY(!keyboard.reached.contains(QStringLiteral("a")));

        keyboard.up(13, Qt::Key_Dead_Acute); // of a person, it stays theirs
        QCoreApplication::sendEvent(&window, &made);
        keyboard.up(18, Qt::Key_E);
        keyboard.settle();
        QCOMPARE(window.text, QStringLiteral("é"));
    }
};

QTEST_MAIN(WedgeKeysTest)
#include "tst_wedgekeys.moc"
