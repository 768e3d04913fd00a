// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/kioskview.h"

#include <QSignalSpy>

#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

const QString kBerlin = QStringLiteral("Europe/Berlin");

GateVerdict verdictOf(VerdictKind kind)
{
    GateVerdict shown;
    shown.verdict.kind = kind;
    shown.scan.source = ScanSource::Camera;
    shown.verdict.ticket = Ticket{};
    shown.verdict.ticket->name = QStringLiteral("Ada Müller");
    return shown;
}

} // namespace

// What the pages have in common: which one is shown, what is taken back, what staff are told.
class KioskViewTest : public QObject
{
    Q_OBJECT

private:
    test::TestClock m_clock;

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aScanThatComesInBetweenLeadsBackToTheSearch()
    {
        KioskView view(m_clock, true);
        QSignalSpy opened(view.search(), &SearchView::opened);
        view.openSearch();
        GateVerdict shown = verdictOf(VerdictKind::Admit);
        shown.scan.source = ScanSource::Camera;
        view.showVerdict(shown);
        QCOMPARE(view.page(), KioskView::Verdict);
        view.showVerdict(shown); // one after the other
        view.verdict()->dismiss();
        QCOMPARE(view.page(), KioskView::Verdict);
        view.verdict()->dismiss();
        QCOMPARE(view.page(), KioskView::Search);
        QCOMPARE(opened.size(), 1); // nothing typed was cleared
        view.showVerdict(shown);
        view.goBack(); // Esc
        QCOMPARE(view.page(), KioskView::Search);
        view.goBack();
        QCOMPARE(view.page(), KioskView::Waiting);
    }

    void whatWasSearchedForEndsInScanningOnceItIsAdmitted()
    {
        KioskView view(m_clock, true);
        view.openSearch();
        GateVerdict shown = verdictOf(VerdictKind::Unknown);
        shown.scan.source = ScanSource::Typed;
        view.showVerdict(shown);
        view.verdict()->dismiss();
        QCOMPARE(view.page(), KioskView::Search); // to correct what was typed
        shown.verdict.kind = VerdictKind::Admit;
        shown.scan.source = ScanSource::Picked;
        view.showVerdict(shown);
        view.verdict()->dismiss();
        QCOMPARE(view.page(), KioskView::Waiting);
    }

    void aPairingCodeIsWantedWhileAVerdictCoversTheSetUp()
    {
        KioskView view(m_clock, true);
        KioskStatus status;
        status.enrolled = true;
        view.setStatus(status);
        view.openSetup();
        view.showVerdict(verdictOf(VerdictKind::NotATicket));
        QVERIFY(view.wantsPairing());
        view.closeSetup();
        QVERIFY(!view.wantsPairing());
        view.verdict()->dismiss();
        QCOMPARE(view.page(), KioskView::Waiting);
    }

    void aFailureToSaveIsShownUntilAScanWasSaved()
    {
        KioskView view(m_clock, true);
        KioskStatus status;
        status.enrolled = status.hasManifest = status.canJudge = true;
        view.setStatus(status);
        const QString calm = view.waiting()->prompt();
        GateVerdict shown = verdictOf(VerdictKind::NotSaved);
        shown.verdict.detail = QStringLiteral("The disk is full.");
        view.showVerdict(shown);
        QVERIFY(view.waiting()->prompt() != calm);
        QCOMPARE(view.waiting()->promptDetail(), QStringLiteral("The disk is full."));
        view.verdict()->dismiss();
        view.showVerdict(verdictOf(VerdictKind::NotReady)); // nothing was written: nothing is known
        QVERIFY(view.waiting()->prompt() != calm);
        view.verdict()->dismiss();
        shown = verdictOf(VerdictKind::NotATicket); // is kept, though never pushed
        shown.scannedAtMs = 1;
        view.showVerdict(shown);
        QCOMPARE(view.waiting()->prompt(), calm);
    }

    void theTicketJustAdmittedKeepsItsPage()
    {
        KioskView view(m_clock, true);
        view.showAdmittedAgain(); // nothing was admitted yet
        QCOMPARE(view.page(), KioskView::Waiting);
        view.showVerdict(verdictOf(VerdictKind::Admit));
        view.verdict()->dismiss();
        const int serial = view.verdict()->serial();
        view.showAdmittedAgain();
        QCOMPARE(view.page(), KioskView::Verdict);
        QCOMPARE(view.verdict()->word(), QStringLiteral("ENTER"));
        QVERIFY(view.verdict()->explanation().contains(QStringLiteral("a moment ago")));
        QVERIFY(view.verdict()->serial() != serial);
    }

    void aPairingCodeIsWantedOnlyWhereItMakesSense()
    {
        KioskView view(m_clock, true);
        QVERIFY(view.wantsPairing());
        KioskStatus status;
        status.enrolled = true;
        view.setStatus(status);
        QVERIFY(!view.wantsPairing());
        view.openSetup();
        QVERIFY(view.wantsPairing());
        view.goBack();
        status.revoked = true; // nothing is left that a new pairing could disturb
        view.setStatus(status);
        QVERIFY(view.wantsPairing());
    }

    void theLastAdmissionIsTakenBackWithAName()
    {
        KioskView view(m_clock, true);
        QSignalSpy requested(view.undo(), &UndoView::undoRequested);
        view.openUndo(); // nothing was admitted
        QCOMPARE(view.page(), KioskView::Waiting);
        GateVerdict shown = verdictOf(VerdictKind::Admit);
        shown.clientUuid = QUuid::createUuidV5(QUuid(), QStringLiteral("scan"));
        view.showVerdict(shown);
        QVERIFY(view.undo()->offered());
        view.openUndo();
        QCOMPARE(view.page(), KioskView::Undo);
        QVERIFY(view.undo()->question().contains(QStringLiteral("Ada Müller")));
        view.undo()->confirm(QStringLiteral("  "));
        QCOMPARE(requested.size(), 0);
        view.undo()->confirm(QStringLiteral(" Sam "));
        view.undo()->confirm(QStringLiteral("Sam")); // pressed twice
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.at(0).at(0).toUuid(), shown.clientUuid);
        QCOMPARE(requested.at(0).at(1).toString(), QStringLiteral("Sam"));
        view.undo()->setResult(shown.clientUuid, false, QStringLiteral("The disk is full."));
        QCOMPARE(view.undo()->message(), QStringLiteral("The disk is full."));
        view.undo()->confirm(QStringLiteral("Sam"));
        view.undo()->setResult(shown.clientUuid, true, {});
        QVERIFY(view.undo()->message().contains(QStringLiteral("no longer counts")));
        QVERIFY(!view.undo()->offered());
        view.goBack();
        QCOMPARE(view.page(), KioskView::Waiting);
    }

    void anAdmissionInBetweenDoesNotChangeWhatIsTakenBack()
    {
        KioskView view(m_clock, true);
        QSignalSpy requested(view.undo(), &UndoView::undoRequested);
        GateVerdict shown = verdictOf(VerdictKind::Admit);
        shown.clientUuid = QUuid::createUuidV5(QUuid(), QStringLiteral("first"));
        view.showVerdict(shown);
        view.openUndo();
        GateVerdict next = verdictOf(VerdictKind::Admit);
        next.clientUuid = QUuid::createUuidV5(QUuid(), QStringLiteral("second"));
        view.showVerdict(next);
        view.verdict()->dismiss();
        QCOMPARE(view.page(), KioskView::Undo);
        view.undo()->confirm(QStringLiteral("Sam"));
        QCOMPARE(requested.at(0).at(0).toUuid(), shown.clientUuid);
        view.undo()->setResult(shown.clientUuid, true, {});
        QVERIFY(view.undo()->offered()); // the second
        view.showVerdict(verdictOf(VerdictKind::Unknown));
        view.verdict()->dismiss();
        QCOMPARE(view.page(), KioskView::Waiting); // the result was seen
    }

    void anAdmissionChosenAmongTheLastScansIsTakenBack()
    {
        KioskView view(m_clock, true);
        QSignalSpy requested(view.undo(), &UndoView::undoRequested);
        RecentScan refused;
        refused.clientUuid = QUuid::createUuidV5(QUuid(), QStringLiteral("refused"));
        refused.kind = VerdictKind::Blocked;
        RecentScan admitted;
        admitted.clientUuid = QUuid::createUuidV5(QUuid(), QStringLiteral("admitted"));
        admitted.kind = VerdictKind::Admit;
        admitted.name = QStringLiteral("Bo Ek");
        view.setRecentScans({refused, admitted});
        view.openUndoOfRecent(); // nothing is chosen, and the page is not open
        view.openRecent();
        view.recent()->choose(0);
        view.openUndoOfRecent();
        QCOMPARE(view.page(), KioskView::Recent); // a refusal
        view.recent()->choose(1);
        view.openUndoOfRecent();
        QCOMPARE(view.page(), KioskView::Undo);
        QCOMPARE(view.undo()->question(), QStringLiteral("Take back the entry of Bo Ek?"));
        view.undo()->confirm(QStringLiteral("Sam"));
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toUuid(), admitted.clientUuid);
        QVERIFY(!view.undo()->offered()); // nobody was admitted just now
    }

    void theVerdictThatIsShownIsConfirmedWhenTheHubHasIt()
    {
        KioskView view(m_clock, true);
        GateVerdict shown = verdictOf(VerdictKind::Admit);
        shown.clientUuid = QUuid::createUuidV5(QUuid(), QStringLiteral("scan"));
        view.showVerdict(shown);
        const int serial = view.verdict()->serial();
        RecentScan scan;
        scan.clientUuid = shown.clientUuid;
        scan.kind = VerdictKind::Admit;
        view.setRecentScans({scan});
        QVERIFY(view.verdict()->certainty().startsWith(QStringLiteral("Offline")));
        scan.standing = RecentScan::Standing::Recorded;
        RecentScan other = scan;
        other.clientUuid = QUuid::createUuidV5(QUuid(), QStringLiteral("other"));
        view.setRecentScans({other});
        QVERIFY(view.verdict()->certainty().startsWith(QStringLiteral("Offline")));
        view.setRecentScans({scan, other});
        QCOMPARE(view.verdict()->certainty(), QStringLiteral("Confirmed by the hub"));
        QCOMPARE(view.verdict()->serial(), serial); // no other verdict: its time goes on
        view.verdict()->dismiss();
        view.showVerdict(shown); // known before it had its turn
        QCOMPARE(view.verdict()->certainty(), QStringLiteral("Confirmed by the hub"));
    }

    void whatAPersonPutAwayIsToldToTheStore()
    {
        NoticeView view;
        QSignalSpy dismissed(&view, &NoticeView::dismissed);
        Notice notice;
        notice.id = 7;
        view.add(notice, kBerlin, m_clock.wallMs());
        QCOMPARE(dismissed.size(), 0);
        view.dismiss();
        QCOMPARE(dismissed.size(), 1);
        QCOMPARE(dismissed.at(0).at(0).toLongLong(), 7);
    }

    void scansThatWereNotTakenAreToldOnce()
    {
        NoticeView view;
        QSignalSpy dismissed(&view, &NoticeView::dismissed);
        view.addOverflow();
        view.addOverflow();
        QVERIFY(view.shown());
        QVERIFY(view.title().contains(QStringLiteral("Too many")));
        view.dismiss();
        QVERIFY(!view.shown());
        QCOMPARE(dismissed.size(), 0);
    }

    void aLostDoubleNamesTheOtherGate()
    {
        NoticeView view;
        Notice notice;
        notice.kind = Notice::Kind::LostDouble;
        notice.ticketName = QStringLiteral("Ada Müller");
        notice.first = CheckedIn{{}, m_clock.wallMs(), QStringLiteral("South"), QStringLiteral("Laptop 1")};
        view.add(notice, kBerlin, m_clock.wallMs());
        QVERIFY(view.text().contains(QStringLiteral("gate South (Laptop 1)")));
        QVERIFY(view.more().isEmpty());
        view.add(notice, kBerlin, m_clock.wallMs());
        QVERIFY(!view.more().isEmpty());
        view.dismiss();
        view.dismiss();
        QVERIFY(!view.shown());
    }
};

QTEST_MAIN(KioskViewTest)
#include "tst_kioskview.moc"
