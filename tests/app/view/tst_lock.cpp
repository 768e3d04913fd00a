// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "app/view/kioskview.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

GateVerdict anyVerdict()
{
    GateVerdict shown;
    shown.verdict.kind = VerdictKind::Unknown;
    shown.scan.source = ScanSource::Camera;
    return shown;
}

} // namespace

// Which pages are a supervisor's, and what the PIN opens. The PIN here is 4711; what judges it is the test.
class LockTest : public QObject
{
    Q_OBJECT

private:
    test::TestClock m_clock;
    std::unique_ptr<KioskView> m_view;
    std::unique_ptr<QSignalSpy> m_left;
    QString m_pin;

    void make(bool paired, bool windowed = false)
    {
        m_view = std::make_unique<KioskView>(m_clock, windowed);
        m_left = std::make_unique<QSignalSpy>(m_view.get(), &KioskView::leaveGranted);
        m_view->pin()->setPinSet(!m_pin.isEmpty());
        connect(m_view->pin(), &PinView::pinEntered, this,
            [this](const Pin &pin) { m_view->pin()->pinChecked(pin.reveal() == m_pin, QStringLiteral("Wrong PIN.")); });
        connect(m_view->pin(), &PinView::pinChosen, this, [this](const Pin &current, const Pin &next) {
            const bool ok = m_pin.isEmpty() || current.reveal() == m_pin;
            if (ok)
                m_pin = next.reveal();
            m_view->pin()->setPinSet(!m_pin.isEmpty());
            m_view->pin()->pinChecked(ok, QStringLiteral("Wrong PIN."));
        });
        KioskStatus status;
        status.enrolled = paired;
        m_view->setStatus(status);
    }
    void enter(const char *digits) { m_view->pin()->enter(QString::fromLatin1(digits)); }

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_pin = QStringLiteral("4711");
    }

    void theSettingsOpenToThePinAlone()
    {
        make(true);
        m_view->openSettings();
        QCOMPARE(m_view->page(), KioskView::Pin);
        enter("1234");
        QCOMPARE(m_view->page(), KioskView::Pin);
        QCOMPARE(m_view->pin()->message(), QStringLiteral("Wrong PIN."));
        enter("4711");
        QCOMPARE(m_view->page(), KioskView::Settings);
        m_view->openSetup(); // within, nobody is asked again
        QCOMPARE(m_view->page(), KioskView::Setup);
        m_view->goBack();
        QCOMPARE(m_view->page(), KioskView::Settings);
        m_view->goBack();
        QCOMPARE(m_view->page(), KioskView::Waiting);
        m_view->openSettings(); // whoever comes next is
        QCOMPARE(m_view->page(), KioskView::Pin);
    }

    void theSetUpOfAPairedDeviceIsBehindThePinToo()
    {
        make(true);
        m_view->openSetup();
        QCOMPARE(m_view->page(), KioskView::Pin);
        QVERIFY(!m_view->wantsPairing());
        enter("4711");
        QCOMPARE(m_view->page(), KioskView::Setup);
        QVERIFY(m_view->wantsPairing());
    }

    void aDeviceThatIsNotPairedShowsTheSetUpAtOnceAndNeedsNoPinForIt()
    {
        make(false);
        m_view->showFirstPage();
        QCOMPARE(m_view->page(), KioskView::Setup);
        m_view->openSettings(); // its settings do
        QCOMPARE(m_view->page(), KioskView::Pin);
        m_view->goBack();
        QCOMPARE(m_view->page(), KioskView::Setup);
    }

    void theSetUpOfADeviceThatIsNotPairedStays()
    {
        make(false);
        m_view->showFirstPage();
        m_view->endSupervision();
        QCOMPARE(m_view->page(), KioskView::Setup);
    }

    void aPairedDeviceWithoutAPinAsksForOneAtItsFirstPage()
    {
        m_pin.clear();
        make(true);
        m_view->showFirstPage();
        QCOMPARE(m_view->page(), KioskView::Settings);
        m_view->changePin();
        QCOMPARE(m_view->page(), KioskView::Pin);
        enter("123");
        QVERIFY(m_view->pin()->message().contains(QStringLiteral("4 to 12")));
        enter("1234");
        enter("4321");
        QVERIFY(!m_view->pin()->message().isEmpty());
        QCOMPARE(m_pin, QString());
        enter("1234");
        enter("1234");
        QCOMPARE(m_pin, QStringLiteral("1234"));
        QCOMPARE(m_view->page(), KioskView::Settings);
        QVERIFY(!m_view->settings()->message().isEmpty());
        m_view->goBack();
        m_view->openSettings();
        QCOMPARE(m_view->page(), KioskView::Pin);
    }

    void aPairedDeviceWithAPinBeginsWithScanning()
    {
        make(true);
        m_view->showFirstPage();
        QCOMPARE(m_view->page(), KioskView::Waiting);
    }

    void thePinIsChangedBehindItself()
    {
        make(true);
        m_view->openSettings();
        enter("4711");
        m_view->changePin();
        enter("0000");
        QCOMPARE(m_view->pin()->message(), QStringLiteral("Wrong PIN."));
        enter("4711");
        enter("9999");
        enter("9999");
        QCOMPARE(m_pin, QStringLiteral("9999"));
        QCOMPARE(m_view->page(), KioskView::Settings);
    }

    void closingTheWindowLeadsToThePinAndThePinLeadsOut()
    {
        make(true);
        QVERIFY(!m_view->mayClose());
        QCOMPARE(m_view->page(), KioskView::Pin);
        enter("1111");
        QVERIFY(m_left->isEmpty());
        enter("4711");
        QCOMPARE(m_left->size(), 1);
    }

    void withoutAPinClosingTheWindowLeadsToTheSettings()
    {
        m_pin.clear();
        make(true);
        QVERIFY(!m_view->mayClose());
        QCOMPARE(m_view->page(), KioskView::Settings);
        QVERIFY(m_left->isEmpty());
        m_view->leave();
        QCOMPARE(m_left->size(), 1);
    }

    void aWindowOfADeveloperMayBeClosed()
    {
        make(true, true);
        QVERIFY(m_view->mayClose());
        QCOMPARE(m_view->page(), KioskView::Waiting);
    }

    void whoeverLeavesThePinPageIsNotLetInLater()
    {
        make(true);
        QSignalSpy asked(m_view->pin(), &PinView::pinEntered);
        disconnect(m_view->pin(), &PinView::pinEntered, this, nullptr); // judged later
        m_view->openSettings();
        enter("4711");
        QCOMPARE(asked.size(), 1);
        m_view->goBack();
        m_view->pin()->pinChecked(true, {});
        QCOMPARE(m_view->page(), KioskView::Waiting);
        m_view->openSearch();
        m_view->openSettings();
        m_view->pin()->pinChecked(true, {}); // the answer to nothing that was asked since
        QCOMPARE(m_view->page(), KioskView::Pin);
    }

    void oneTryAtATime()
    {
        make(true);
        QSignalSpy asked(m_view->pin(), &PinView::pinEntered);
        disconnect(m_view->pin(), &PinView::pinEntered, this, nullptr);
        m_view->openSettings();
        enter("1111");
        enter("2222");
        QCOMPARE(asked.size(), 1);
        QVERIFY(m_view->pin()->busy());
    }

    void aVerdictCoversTheSupervisorsPagesAndLeadsBackToThem()
    {
        make(true);
        m_view->openSettings();
        m_view->showVerdict(anyVerdict());
        QCOMPARE(m_view->page(), KioskView::Verdict);
        enter("4711"); // was judged meanwhile
        QCOMPARE(m_view->page(), KioskView::Verdict);
        m_view->verdict()->dismiss();
        QCOMPARE(m_view->page(), KioskView::Settings);
        m_view->showVerdict(anyVerdict());
        m_view->verdict()->dismiss();
        QCOMPARE(m_view->page(), KioskView::Settings);
    }

    void aSupervisorWhoWentAwayLeavesNothingOpen()
    {
        make(true);
        m_view->openSettings();
        enter("4711");
        m_view->showVerdict(anyVerdict());
        m_view->endSupervision();
        QCOMPARE(m_view->page(), KioskView::Verdict);
        m_view->verdict()->dismiss();
        QCOMPARE(m_view->page(), KioskView::Waiting);
        m_view->openSettings();
        enter("4711");
        m_view->endSupervision();
        QCOMPARE(m_view->page(), KioskView::Waiting);
        m_view->openSettings();
        enter("4711");
        m_view->openSetup();
        m_view->endSupervision();
        QCOMPARE(m_view->page(), KioskView::Waiting);
        m_view->openSearch(); // nobody's search is ended
        m_view->endSupervision();
        QCOMPARE(m_view->page(), KioskView::Search);
    }

    void leavingTheSettingsForAnotherPageEndsThem()
    {
        make(true);
        m_view->openSettings();
        enter("4711");
        m_view->openSearch();
        m_view->openSettings();
        QCOMPARE(m_view->page(), KioskView::Pin);
    }

    void aWaitIsCountedDownAndTakesNoTry()
    {
        make(true);
        m_view->openSettings();
        m_view->pin()->setWait(65'000);
        QVERIFY(m_view->pin()->wait().contains(QStringLiteral("1:05")));
        enter("4711");
        QCOMPARE(m_view->page(), KioskView::Pin);
        m_clock.advance(64'000);
        QVERIFY(m_view->pin()->wait().contains(QStringLiteral("0:01")));
        QSignalSpy changed(m_view->pin(), &PinView::changed);
        m_clock.advance(1000);
        QTRY_VERIFY(!changed.isEmpty()); // the page hears of it by itself
        QCOMPARE(m_view->pin()->wait(), QString());
        enter("4711");
        QCOMPARE(m_view->page(), KioskView::Settings);
    }
};

GATEBOOK_TEST_MAIN(LockTest)
#include "tst_lock.moc"
