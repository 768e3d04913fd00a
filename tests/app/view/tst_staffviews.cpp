// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "app/view/kioskview.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

const QString kPin = QStringLiteral("2468");
const QString kKim = QStringLiteral("Kim");
const QString kWhy = QStringLiteral("lost wristband");

QUuid uuidOf(const QString &name)
{
    return QUuid::createUuidV5(QUuid(), name);
}

GateVerdict verdictOf(VerdictKind kind, const QString &name = QStringLiteral("Ada"))
{
    GateVerdict shown;
    shown.verdict.kind = kind;
    shown.scan.source = ScanSource::Camera;
    shown.scan.text = QStringLiteral("CODE");
    shown.verdict.ticket = Ticket{};
    shown.verdict.ticket->uuid = uuidOf(name);
    shown.verdict.ticket->name = name;
    shown.verdict.ticket->order = QStringLiteral("QX7B2");
    shown.ticketUuid = shown.verdict.ticket->uuid;
    shown.clientUuid = uuidOf(name + QStringLiteral(" scan"));
    return shown;
}

SearchHit hitNamed(const QString &name)
{
    SearchHit hit;
    hit.ticketUuid = uuidOf(name);
    hit.name = name;
    hit.order = QStringLiteral("QX7B2");
    return hit;
}

} // namespace

// Overruling the list, an order in one go, and what the hub is asked.
class StaffViewsTest : public QObject
{
    Q_OBJECT

private:
    test::TestClock m_clock;

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void onlyARefusalCanBeOverruled_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("offered");
        const auto row = [](const char *name, VerdictKind kind, bool offered) {
            QTest::newRow(name) << static_cast<int>(kind) << offered;
        };
        row("admit", VerdictKind::Admit, false);
        row("already in", VerdictKind::AlreadyIn, true);
        row("cancelled", VerdictKind::Cancelled, true);
        row("blocked", VerdictKind::Blocked, true);
        row("not now", VerdictKind::NotValidNow, true);
        row("unknown", VerdictKind::Unknown, true);
        row("not a ticket", VerdictKind::NotATicket, false);
        row("not ready", VerdictKind::NotReady, false);
        row("not saved", VerdictKind::NotSaved, false);
    }

    void onlyARefusalCanBeOverruled()
    {
        QFETCH(int, kind);
        QFETCH(bool, offered);
        KioskView view(m_clock, true);
        view.showVerdict(verdictOf(static_cast<VerdictKind>(kind)));
        QVERIFY(!view.overrides()->offered()); // no PIN is set
        view.overrides()->setPinSet(true);
        QCOMPARE(view.overrides()->offered(), offered);
        view.openOverride();
        QCOMPARE(view.page() == KioskView::Override, offered);
        view.showVerdict(verdictOf(VerdictKind::Admit));
        QVERIFY(!view.overrides()->offered());
    }

    void nothingIsAskedWhileSomethingIsMissing()
    {
        OverrideView view;
        QSignalSpy entered(&view, &OverrideView::pinEntered);
        view.setPinSet(true);
        view.confirm(kPin, kKim, kWhy); // nothing is asked about
        view.follow(verdictOf(VerdictKind::Blocked), {});
        QVERIFY(view.begin());
        view.confirm({}, kKim, kWhy);
        view.confirm(kPin, QStringLiteral(" "), kWhy);
        view.confirm(kPin, kKim, QStringLiteral(" "));
        QCOMPARE(entered.size(), 0);
        view.confirm(kPin, kKim, kWhy);
        view.confirm(kPin, kKim, kWhy); // pressed twice
        QCOMPARE(entered.size(), 1);
    }

    void aScanInBetweenDoesNotChangeWhoIsAdmittedAnyway()
    {
        KioskView view(m_clock, true);
        view.overrides()->setPinSet(true);
        QSignalSpy requested(view.overrides(), &OverrideView::overrideRequested);
        view.showVerdict(verdictOf(VerdictKind::Blocked));
        view.openOverride();
        view.showVerdict(verdictOf(VerdictKind::Cancelled, QStringLiteral("Bo")));
        view.verdict()->dismiss();
        QCOMPARE(view.page(), KioskView::Override);
        QVERIFY(view.overrides()->question().contains(QStringLiteral("Ada")));
        view.overrides()->confirm(kPin, kKim, kWhy);
        view.overrides()->pinChecked(true, {});
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.at(0).at(0).toUuid(), uuidOf(QStringLiteral("Ada")));
        GateVerdict other = verdictOf(VerdictKind::Admit, QStringLiteral("Cy"));
        view.showVerdict(other); // not the answer
        QVERIFY(view.overrides()->busy());
        view.verdict()->dismiss(); // or the answer would wait until that one has been seen
        GateVerdict answer = verdictOf(VerdictKind::Admit);
        answer.override = Override{kKim, kWhy};
        view.showVerdict(answer);
        QVERIFY(!view.overrides()->busy());
        QCOMPARE(view.verdict()->explanation(), QStringLiteral("Override by Kim: lost wristband"));
        QVERIFY(view.undo()->offered());
        view.verdict()->dismiss();
        QCOMPARE(view.page(), KioskView::Waiting);
    }

    void aPinThatWasRightIsNotTakenForTheNextTicket()
    {
        OverrideView view;
        view.setPinSet(true);
        QSignalSpy requested(&view, &OverrideView::overrideRequested);
        view.follow(verdictOf(VerdictKind::Blocked), {});
        QVERIFY(view.begin());
        view.confirm(kPin, kKim, kWhy);
        view.close();
        view.follow(verdictOf(VerdictKind::Blocked, QStringLiteral("Bo")), {});
        QVERIFY(!view.begin()); // until the answer is there
        view.pinChecked(true, {});
        QCOMPARE(requested.size(), 0);
        QVERIFY(view.begin());
        view.pinChecked(true, {}); // to nothing that was asked
        QCOMPARE(requested.size(), 0);
    }

    void aTicketOfAnotherEventIsNotOverruled()
    {
        KioskView view(m_clock, true);
        QSignalSpy entered(view.overrides(), &OverrideView::pinEntered);
        view.overrides()->setPinSet(true);
        view.showVerdict(verdictOf(VerdictKind::Blocked));
        view.openOverride();
        KioskStatus other;
        other.event.uuid = uuidOf(QStringLiteral("another event"));
        view.setStatus(other);
        view.overrides()->confirm(kPin, kKim, kWhy);
        QCOMPARE(entered.size(), 0);
        QVERIFY(!view.overrides()->offered());
    }

    void anOrderIsOfferedWhileSomebodyElseOfItMayEnter()
    {
        KioskView view(m_clock, true);
        QSignalSpy asked(view.order(), &OrderView::orderRequested);
        view.showVerdict(verdictOf(VerdictKind::Admit));
        QCOMPARE(asked.size(), 1);
        const int timeToLook = view.verdict()->shownMs();
        const QUuid ada = uuidOf(QStringLiteral("Ada"));
        view.order()->setTickets(ada, {});
        QCOMPARE(view.verdict()->shownMs(), timeToLook);
        QVERIFY(!view.order()->offered());
        view.order()->setTickets(ada, {hitNamed(QStringLiteral("Bo")), hitNamed(QStringLiteral("Cy"))});
        QCOMPARE(view.order()->offer(), QStringLiteral("2 more of this order: admit all (F6)"));
        QVERIFY(view.verdict()->shownMs() > timeToLook);
        view.verdict()->dismiss(); // or the next would wait until this one has been seen
        view.showVerdict(verdictOf(VerdictKind::Cancelled));
        QVERIFY(!view.order()->offered());
        view.order()->setTickets(ada, {hitNamed(QStringLiteral("Bo"))}); // late
        QVERIFY(!view.order()->offered());
        view.order()->lookUp(ada); // found by search
        view.order()->setTickets(ada, {hitNamed(QStringLiteral("Ada"))});
        QVERIFY(!view.order()->offered()); // that one alone is let in as ever
        view.order()->setTickets(ada, {hitNamed(QStringLiteral("Ada")), hitNamed(QStringLiteral("Bo"))});
        QCOMPARE(view.order()->offer(), QStringLiteral("Admit all 2 of this order (F6)"));
    }

    void whoWasConfirmedIsAdmittedWhateverIsScannedMeanwhile()
    {
        KioskView view(m_clock, true);
        QSignalSpy requested(view.order(), &OrderView::admissionRequested);
        view.showVerdict(verdictOf(VerdictKind::Admit));
        view.order()->setTickets(uuidOf(QStringLiteral("Ada")), {hitNamed(QStringLiteral("Bo"))});
        view.openOrder();
        view.showVerdict(verdictOf(VerdictKind::Admit, QStringLiteral("Dee")));
        view.order()->setTickets(uuidOf(QStringLiteral("Dee")), {hitNamed(QStringLiteral("Eve"))});
        view.verdict()->dismiss();
        QCOMPARE(view.page(), KioskView::Order);
        view.order()->confirm();
        view.order()->confirm(); // pressed twice
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.at(0).at(0).value<QList<QUuid>>(), QList<QUuid>{uuidOf(QStringLiteral("Bo"))});
        view.goBack(); // too soon to see what came of it
        view.showGroup({{verdictOf(VerdictKind::Admit, QStringLiteral("Bo"))}, {}});
        QCOMPARE(view.page(), KioskView::Order);
        QCOMPARE(view.order()->title(), QStringLiteral("1 admitted"));
        view.showVerdict(verdictOf(VerdictKind::Admit, QStringLiteral("Dee"))); // the result was seen
        view.verdict()->dismiss();
        QCOMPARE(view.page(), KioskView::Waiting);
        view.openUndo();
        view.goBack();
        QCOMPARE(view.page(), KioskView::Waiting); // not the order of long ago
    }

    void whatWasTakenBackIsNoLongerOffered()
    {
        OrderView view;
        view.lookUp(uuidOf(QStringLiteral("Ada")));
        view.setTickets(
            uuidOf(QStringLiteral("Ada")), {hitNamed(QStringLiteral("Bo")), hitNamed(QStringLiteral("Cy"))});
        QVERIFY(view.begin());
        QVERIFY(view.admission(0) == nullptr);
        view.confirm();
        view.setResult({{verdictOf(VerdictKind::Admit, QStringLiteral("Bo")),
                            verdictOf(VerdictKind::AlreadyIn, QStringLiteral("Cy"))},
            {}});
        QCOMPARE(view.admission(0)->ticketUuid, uuidOf(QStringLiteral("Bo")));
        QVERIFY(view.admission(1) == nullptr);
        QCOMPARE(
            view.rows().at(1).toMap().value(QStringLiteral("state")).toString(), QStringLiteral("had entered before"));
        view.setUndone(uuidOf(QStringLiteral("Bo scan")));
        QVERIFY(view.admission(0) == nullptr);
        QCOMPARE(view.rows().at(0).toMap().value(QStringLiteral("state")).toString(), QStringLiteral("taken back"));
    }

    void detailsAreToldOfTheOneChosenOnly()
    {
        SearchView view(m_clock);
        QSignalSpy requested(&view, &SearchView::searchRequested);
        view.type(QStringLiteral("ada"));
        QTRY_COMPARE(requested.size(), 1);
        SearchHit hit = hitNamed(QStringLiteral("Ada"));
        hit.category = QStringLiteral("Day ticket");
        hit.note = QStringLiteral("Vegan");
        view.setResult(requested.at(0).at(1).toInt(), {SearchAnswer::Source::Device, {hit}, {}});
        auto *rows = qobject_cast<HitModel *>(view.hits());
        QStringList shown;
        const QHash<int, QByteArray> roles = rows->roleNames();
        for (auto role = roles.begin(); role != roles.end(); ++role)
            shown << rows->data(rows->index(0), role.key()).toString();
        shown.sort();
        QCOMPARE(shown, QStringList({QStringLiteral("Ada"), QStringLiteral("Day ticket")}));
        view.choose(0);
        QCOMPARE(view.chosenDetail(), QStringLiteral("Day ticket\nOrder QX7B2\nValid, not entered yet\nNote: Vegan"));
    }

    void anAnswerThatCameIsNotAskedForAgain()
    {
        SearchView view(m_clock);
        QSignalSpy requested(&view, &SearchView::searchRequested);
        view.type(QStringLiteral("ada"));
        QTRY_COMPARE(requested.size(), 1);
        view.setResult(requested.at(0).at(1).toInt(), {SearchAnswer::Source::Hub, {}, {}});
        QVERIFY(!view.canAskHub());
        view.askHub();
        QCOMPARE(requested.size(), 1);
    }
};

QTEST_MAIN(StaffViewsTest)
#include "tst_staffviews.moc"
