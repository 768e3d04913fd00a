// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "app/view/kioskview.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

// As it arrives from a scanner on a platform whose keys have no known places.
std::vector<KeyStroke> strokesOf(const QString &text)
{
    std::vector<KeyStroke> strokes;
    for (const QChar c : text)
        strokes.push_back({0, false, false, c});
    return strokes;
}

} // namespace

class ScannerViewTest : public QObject
{
    Q_OBJECT

private:
    test::TestClock m_clock;

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void itIsUntestedUntilTheTestCodeWasHeard()
    {
        ScannerView view;
        QCOMPARE(view.state(), ScannerView::Untested);
        QVERIFY(!view.hear(strokesOf(QStringLiteral("EVT24-0001")), true)); // a ticket: a scan as ever
        QCOMPARE(view.state(), ScannerView::Untested);
        QVERIFY(view.hear(strokesOf(ScannerView::testCode()), true));
        QCOMPARE(view.state(), ScannerView::Good);
        QCOMPARE(view.problem(), QString());
    }

    void whatIsUnusualIsSaidAndHandedOn()
    {
        ScannerView view;
        QSignalSpy learnt(&view, &ScannerView::learnt);
        QVERIFY(view.hear(strokesOf(QStringLiteral("]C1") + ScannerView::testCode()), false));
        QCOMPARE(learnt.size(), 1);
        const WedgeSettings expected{KeyboardLayout::Us, false, QStringLiteral("]C1"), {}};
        QCOMPARE(learnt.at(0).at(0).value<WedgeSettings>(), expected);
        QVERIFY(view.advice().contains(QStringLiteral("no Enter")));
        QVERIFY(view.advice().contains(QStringLiteral("]C1")));
    }

    void eachProblemSaysWhatToDo()
    {
        ScannerView view;
        QSignalSpy learnt(&view, &ScannerView::learnt);
        QVERIFY(view.hear(strokesOf(QStringLiteral("abcXYZ-0123/;:#")), true));
        QCOMPARE(view.state(), ScannerView::Problem);
        QVERIFY(view.advice().contains(QStringLiteral("Caps Lock")));
        QVERIFY(view.hear(strokesOf(QStringLiteral("ABCxyz'0123-,.!")), true));
        QVERIFY(view.advice().contains(QStringLiteral("US English")));
        QCOMPARE(view.heard(), QStringLiteral("ABCxyz'0123-,.!"));
        QVERIFY(learnt.isEmpty());
        QVERIFY(view.hear(strokesOf(ScannerView::testCode()), true));
        view.setKept(QStringLiteral("kiosk.ini can't be written"));
        QCOMPARE(view.state(), ScannerView::Problem);
        QVERIFY(view.problem().contains(QStringLiteral("kiosk.ini")));
    }

    void theTestCodeIsLookedForWhileThePageIsOpenOnly()
    {
        KioskView kiosk(m_clock, true);
        QSignalSpy open(kiosk.scanner(), &ScannerView::openChanged);
        kiosk.openScanner();
        QCOMPARE(open.size(), 1);
        kiosk.showVerdict({}); // a ticket in between covers the page for a while
        QCOMPARE(open.size(), 1);
        kiosk.goBack();
        QCOMPARE(kiosk.page(), KioskView::Scanner);
        kiosk.goBack();
        QCOMPARE(kiosk.page(), KioskView::Waiting);
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.at(1).at(0).toBool(), false);
        kiosk.openPreflight(); // which asks for it, too
        QCOMPARE(open.size(), 3);
    }
};

GATEBOOK_TEST_MAIN(ScannerViewTest)
#include "tst_scannerview.moc"
