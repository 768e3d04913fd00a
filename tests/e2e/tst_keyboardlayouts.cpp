// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include "tests/e2e/doorwindow.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

// A scanner in front of the built kiosk on a real X server, under the layouts that a system may have: the journal has the
// code as it is printed.
class KeyboardLayoutsTest : public QObject
{
    Q_OBJECT

private:
    XDisplay m_display;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_display.start(), "Xvfb does not start"); }
    void init() { failOnAnyWarning(); }

    void aCodeArrivesUnchanged_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("scanner");
        QTest::newRow("us") << QStringLiteral("us") << QStringLiteral("us");
        QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("us");
        QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("us");
        QTest::newRow("a German scanner under fr") << QStringLiteral("fr") << QStringLiteral("de");
    }

    void aCodeArrivesUnchanged()
    {
        QFETCH(QString, system);
        QFETCH(QString, scanner);
        QVERIFY(m_display.setLayout(system));
        DoorWindow door(m_display);
        QVERIFY(door.open("[scanner]\nkeyboard=" + scanner.toLatin1() + "\n", {QStringLiteral("--windowed")}));
        int typed = 0;
        const auto scan = [&](const QString &code) {
            const int times = m_display.scan(code, layoutFromName(scanner));
            typed += times;
            return times > 0;
        };
        // The last has what is a dead key under de and fr.
        const QStringList codes{QStringLiteral("NR24-0001"), QStringLiteral("EVT24-Zy"),
            QStringLiteral("qaQA;m,M:w/W#"), QStringLiteral("A=5^[`e`]e+2")};
        for (const QString &code : codes)
            QVERIFY2(scan(code) && door.hasScanned({code}), qPrintable(code));
        // An input method is there for text fields only.
        QVERIFY(m_display.hands({QStringLiteral("key"), QStringLiteral("F3")}));
        const QStringList amongText{
            QStringLiteral("NR24-0002"), QStringLiteral("B=5^[`e`]e+2"), QStringLiteral("=E^aq")};
        for (const QString &code : amongText)
            QVERIFY2(scan(code) && door.hasScanned({code}), qPrintable(code));
        if (typed == codes.size() + amongText.size()) // else hands that were too slow may have made something of it
            QCOMPARE(door.journal().size(), typed);
        QCOMPARE(door.close(), 0);
    }
};

GATEBOOK_TEST_MAIN(KeyboardLayoutsTest)
#include "tst_keyboardlayouts.moc"
