// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/scan/testkeyboard.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::TestKeyboard;

namespace {

constexpr qint64 kGapMs = 6;
constexpr qint64 kNextMs = 600; // the next ticket

} // namespace

// What a scanner is known to type around its codes.
class WedgeSettingsTest : public QObject
{
    Q_OBJECT

private:
    static void scan(TestKeyboard &keyboard, const QString &text)
    {
        keyboard.type(text.left(1), kNextMs);
        keyboard.type(text.mid(1), kGapMs);
    }

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void withoutEnterACodeEndsWhenTheKeysStop()
    {
        TestKeyboard keyboard;
        keyboard.scanner.setSettings({KeyboardLayout::Us, false, {}, {}});
        scan(keyboard, QStringLiteral("EVT24-0001"));
        QTRY_COMPARE(keyboard.scans, QStringList{QStringLiteral("EVT24-0001")});
        scan(keyboard, QStringLiteral("EVT24-0002")); // two that wait behind a busy program are two
        scan(keyboard, QStringLiteral("EVT24-0003"));
        keyboard.enter(kGapMs);
        QCOMPARE(keyboard.scans.mid(1), QStringList({QStringLiteral("EVT24-0002"), QStringLiteral("EVT24-0003")}));
        QVERIFY(keyboard.reached.isEmpty());
    }

    void whoSendsEnterIsNotHeardWithoutIt()
    {
        TestKeyboard keyboard;
        scan(keyboard, QStringLiteral("asdfgh"));
        QTRY_COMPARE(keyboard.reached.join(QString()), QStringLiteral("asdfgh"));
        QVERIFY(keyboard.scans.isEmpty());
    }

    void theTestCodeIsShownAndIsNoScan()
    {
        TestKeyboard keyboard;
        int shown = 0;
        keyboard.scanner.setInspector([&](const std::vector<KeyStroke> &strokes, bool terminated) {
            const bool isIt = spelled(strokes, KeyboardLayout::Us) == QStringLiteral("TEST-1");
            shown += isIt && !terminated ? 1 : 0;
            return isIt;
        });
        scan(keyboard, QStringLiteral("TEST-1")); // heard without an end, too
        QTRY_COMPARE(shown, 1);
        QVERIFY(keyboard.reached.isEmpty());
        scan(keyboard, QStringLiteral("EVT24-0001"));
        keyboard.enter(kGapMs);
        QCOMPARE(keyboard.scans, QStringList{QStringLiteral("EVT24-0001")});
        scan(keyboard, QStringLiteral("asdfgh"));
        QTRY_COMPARE(keyboard.reached.join(QString()), QStringLiteral("asdfgh"));
    }

    void prefixAndSuffixAreNotTheCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("another kind of barcode") << QStringLiteral("~]Q3EVT24-0001#") << QStringLiteral("EVT24-0001");
        QTest::newRow("as it is") << QStringLiteral("EVT24-0002") << QStringLiteral("EVT24-0002");
        QTest::newRow("never stripped to nothing") << QStringLiteral("~]C1") << QStringLiteral("~]C1");
    }

    void prefixAndSuffixAreNotTheCode()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        TestKeyboard keyboard;
        keyboard.scanner.setSettings({KeyboardLayout::Us, true, QStringLiteral("~]C1"), QStringLiteral("#")});
        scan(keyboard, typed);
        keyboard.enter(kGapMs);
        QCOMPARE(keyboard.scans, QStringList{code});
    }

    void aFrameOfControlCharactersIsNotTheCode()
    {
        TestKeyboard keyboard;
        keyboard.press(Qt::Key_B, Qt::ControlModifier, QStringLiteral("\x02"), kNextMs);
        keyboard.type(QStringLiteral("EVT24-0001"), kGapMs);
        keyboard.press(Qt::Key_C, Qt::ControlModifier, QStringLiteral("\x03"), kGapMs);
        keyboard.enter(kGapMs);
        QCOMPARE(keyboard.scans, QStringList{QStringLiteral("EVT24-0001")});
    }
};

GATEBOOK_TEST_MAIN(WedgeSettingsTest)
#include "tst_wedgesettings.moc"
