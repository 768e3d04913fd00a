// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/wedgescanner.h"

#include <QGuiApplication>
#include <QSignalSpy>

#include "tests/app/scan/fieldwindow.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::FieldWindow;

class WedgeScannerTest : public QObject
{
    Q_OBJECT

private:
    // Each key comes gapMs after the one before, by the scanner's own idea of time.
    void type(const QString &keys, qint64 gapMs)
    {
        for (const QChar c : keys) {
            m_nowMs += gapMs;
            press(c == u'\n'     ? Qt::Key_Return
                    : c == u'\t' ? Qt::Key_Tab
                                 : Qt::Key_unknown,
                c == u'\n' ? QString() : QString(c));
        }
    }
    void press(int key, const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(m_window.get(), &down);
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
        QCoreApplication::sendEvent(m_window.get(), &up);
    }
    QString scannedText(int index = 0) { return m_scans->at(index).at(0).value<ScanEvent>().text; }

    qint64 m_nowMs = 1000;
    test::TestClock m_clock;
    std::unique_ptr<FieldWindow> m_window;
    std::unique_ptr<WedgeScanner> m_scanner;
    std::unique_ptr<QSignalSpy> m_scans;

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_window = std::make_unique<FieldWindow>();
        m_window->show();
        m_window->requestActivate();
        QTRY_COMPARE(QGuiApplication::focusObject(), m_window.get());
        m_scanner = std::make_unique<WedgeScanner>(m_clock, [this](const QKeyEvent &) { return m_nowMs; });
        m_scanner->watch(m_window.get());
        m_scans = std::make_unique<QSignalSpy>(m_scanner.get(), &WedgeScanner::scanned);
        m_nowMs += 10'000;
    }

    void aFastBurstEndedByEnterIsAScan()
    {
        type(QStringLiteral("EVT24-Zy/9\n"), 6);
        QCOMPARE(m_scans->size(), 1);
        QCOMPARE(scannedText(), QStringLiteral("EVT24-Zy/9"));
        QCOMPARE(m_scans->at(0).at(0).value<ScanEvent>().source, ScanSource::Wedge);
    }

    void tabEndsItToo()
    {
        type(QStringLiteral("12345678\t"), 8);
        QCOMPARE(m_scans->size(), 1);
        QCOMPARE(scannedText(), QStringLiteral("12345678"));
    }

    void twoBurstsAreTwoScans()
    {
        type(QStringLiteral("FIRST-1\nSECOND-2\n"), 6);
        QCOMPARE(m_scans->size(), 2);
        QCOMPARE(scannedText(1), QStringLiteral("SECOND-2"));
    }

    void aHumanIsNeverAScanner()
    {
        type(QStringLiteral("mueller\n"), 90);
        QCOMPARE(m_scans->size(), 0);
        QCOMPARE(m_window->text, QStringLiteral("mueller"));
        QCOMPARE(m_window->enters, 1);
    }

    void aFastTypistIsNeverAScanner()
    {
        type(QStringLiteral("anna mueller\n"), 45);
        QCOMPARE(m_scans->size(), 0);
        QCOMPARE(m_window->text, QStringLiteral("anna mueller"));
        QCOMPARE(m_window->enters, 1);
    }

    void threeFastKeysAreNoScan()
    {
        type(QStringLiteral("abc\n"), 5);
        QCOMPARE(m_scans->size(), 0);
        QCOMPARE(m_window->text, QStringLiteral("abc"));
    }

    void aBurstLeavesNothingInTheTextField()
    {
        m_window->text = QStringLiteral("ada");
        type(QStringLiteral("EVT24-0001\n"), 6);
        QCOMPARE(m_scans->size(), 1);
        QCOMPARE(m_window->text, QStringLiteral("ada"));
    }

    void itsEnterPressesNothing()
    {
        type(QStringLiteral("EVT24-0001\n"), 6);
        QCOMPARE(m_window->enters, 0);
    }

    void itIsHeardWithoutATextField()
    {
        m_window->editable = false;
        type(QStringLiteral("EVT24-0001\n"), 6);
        QCOMPARE(scannedText(), QStringLiteral("EVT24-0001"));
    }

    void keysMashedWithoutEnterComeBack()
    {
        type(QStringLiteral("asdfgh"), 10);
        QTRY_COMPARE(m_window->text, QStringLiteral("asdfgh"));
        QCOMPARE(m_scans->size(), 0);
    }

    void aStrayKeyBeforeABurstIsNotPartOfIt()
    {
        type(QStringLiteral("x"), 500);
        m_nowMs += KeyPace::kLongestGapMs + 1;
        type(QStringLiteral("EVT24-0001\n"), 6);
        QCOMPARE(scannedText(), QStringLiteral("EVT24-0001"));
        QCOMPARE(m_window->text, QStringLiteral("x"));
    }

    void aShortcutInBetweenIsNoCharacter()
    {
        type(QStringLiteral("ab"), 6);
        press(Qt::Key_V, QStringLiteral("v"), Qt::ControlModifier);
        type(QStringLiteral("cd\n"), 6);
        QCOMPARE(m_scans->size(), 0);
    }

    void aSecondTerminatorPressesNothing_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<QString>("text");
        QTest::newRow("CR LF") << int(Qt::Key_Return) << int(Qt::Key_Enter) << QStringLiteral("\r");
        QTest::newRow("CR CR") << int(Qt::Key_Return) << int(Qt::Key_Return) << QStringLiteral("\r");
        QTest::newRow("CR Ctrl+J") << int(Qt::Key_Return) << int(Qt::Key_J) << QStringLiteral("\n");
        QTest::newRow("Tab Enter") << int(Qt::Key_Tab) << int(Qt::Key_Return) << QStringLiteral("\r");
    }

    void aSecondTerminatorPressesNothing()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(QString, text);
        type(QStringLiteral("EVT24-0001"), 6);
        m_nowMs += 6;
        press(first, QStringLiteral("\r"));
        m_nowMs += 6;
        press(second, text);
        QCOMPARE(m_scans->size(), 1);
        QCOMPARE(m_window->enters, 0);
        QCOMPARE(m_window->text, QString());
        m_nowMs += WedgeScanner::kEchoMs + 1; // that is a person
        press(Qt::Key_Return, QString());
        QCOMPARE(m_window->enters, 1);
    }

    void theRestOfACodeThatStutteredIsNoCode_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("rest");
        QTest::newRow("long rest") << QStringLiteral("EVT24") << QStringLiteral("-0001");
        QTest::newRow("short rest") << QStringLiteral("EVT24-00") << QStringLiteral("01");
        QTest::newRow("short begin") << QStringLiteral("EVT") << QStringLiteral("24-0001");
    }

    void theRestOfACodeThatStutteredIsNoCode()
    {
        QFETCH(QString, begin);
        QFETCH(QString, rest);
        type(begin, 6);
        m_nowMs += KeyPace::kStutterMs;
        type(rest + u'\n', 6);
        QCOMPARE(m_scans->size(), 0);
        QCOMPARE(m_window->enters, 0);
        m_nowMs += 400;
        type(begin + rest + u'\n', 6); // scanned again
        QCOMPARE(m_scans->size(), 1);
        QCOMPARE(scannedText(), begin + rest);
    }

    void aCodeLongAfterAStutterIsACode()
    {
        type(QStringLiteral("EVT24"), 6);
        m_nowMs += WedgeScanner::kRestMs + 1;
        type(QStringLiteral("EVT24-0001\n"), 6);
        QCOMPARE(scannedText(), QStringLiteral("EVT24-0001"));
    }

    void aPauseWithinACodeIsForgivenOnce()
    {
        type(QStringLiteral("EVT24"), 6);
        m_nowMs += KeyPace::kStutterMs - 6;
        type(QStringLiteral("-0001\n"), 6);
        QCOMPARE(m_scans->size(), 1);
        QCOMPARE(scannedText(), QStringLiteral("EVT24-0001"));
    }

    void aPersonsKeysWaitForNothingLong()
    {
        type(QStringLiteral("a"), 500);
        QTRY_COMPARE(m_window->text, QStringLiteral("a"));
        type(QStringLiteral("sdfghj"), 60); // the fastest typist: not all of it waits for the end
        QVERIFY(!m_window->text.isEmpty() && m_window->text.size() >= 7);
        QCOMPARE(m_window->strayReleases, 0);
    }

    void keysThatAreDownWhenACodeEndsComeUpAlone()
    {
        type(QStringLiteral("EVT24-000"), 6);
        QKeyEvent down(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"));
        QCoreApplication::sendEvent(m_window.get(), &down);
        type(QStringLiteral("\n"), 6);
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_1, Qt::NoModifier, QStringLiteral("1"));
        QCoreApplication::sendEvent(m_window.get(), &up);
        QCOMPARE(scannedText(), QStringLiteral("EVT24-0001"));
        QCOMPARE(m_window->strayReleases, 0);
    }

    // A window system calls it a repetition when a key goes up and down again in the same millisecond.
    void twoOfACharacterAtOnceAreTwo()
    {
        type(QStringLiteral("EVT24-0"), 6);
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent again(type, Qt::Key_unknown, Qt::NoModifier, QStringLiteral("0"), true);
            QCoreApplication::sendEvent(m_window.get(), &again);
        }
        type(QStringLiteral("1\n"), 6);
        QCOMPARE(scannedText(), QStringLiteral("EVT24-001"));
    }

    void aKeyThatIsHeldDownIsNoBurst()
    {
        type(QStringLiteral("a"), 500);
        m_nowMs += 600;
        for (int i = 0; i < 20; ++i) {
            m_nowMs += 30;
            QKeyEvent again(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QStringLiteral("a"), true);
            QCoreApplication::sendEvent(m_window.get(), &again);
        }
        type(QStringLiteral("\n"), 30);
        QCOMPARE(m_scans->size(), 0);
        QCOMPARE(m_window->enters, 1);
        QVERIFY(m_window->text.size() >= 20);
    }

    void groupSeparatorsBelongToTheCode()
    {
        type(QStringLiteral("01234"), 6);
        press(Qt::Key_BracketRight, QStringLiteral("\x1d"), Qt::ControlModifier);
        type(QStringLiteral("567\n"), 6);
        QCOMPARE(scannedText(),
            QStringLiteral("01234\x1d"
                           "567"));
    }
};

QTEST_MAIN(WedgeScannerTest)
#include "tst_wedgescanner.moc"
