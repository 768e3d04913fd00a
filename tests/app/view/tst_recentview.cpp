// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/recentview.h"

#include <QAbstractItemModelTester>

#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

constexpr qint64 kAt = 1'777'665'780'000; // 2026-05-01T20:03:00Z, 22:03 in Berlin
constexpr qint64 kMinute = 60'000;

RecentScan scanOf(VerdictKind kind, const QString &name, qint64 atMs)
{
    RecentScan scan;
    scan.clientUuid = QUuid::createUuidV5(QUuid(), name + QString::number(atMs));
    scan.kind = kind;
    scan.name = name;
    scan.scannedAtMs = atMs;
    return scan;
}

KioskStatus berlin()
{
    KioskStatus status;
    status.event.timezone = QStringLiteral("Europe/Berlin");
    return status;
}

} // namespace

class RecentViewTest : public QObject
{
    Q_OBJECT

private:
    test::TestClock m_clock;

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_clock.setWallMs(kAt);
    }

    void theNewestIsAtHandInTheEventsZone()
    {
        RecentView view(m_clock);
        QVERIFY(!view.any());
        QCOMPARE(view.lastName(), QString());
        view.setStatus(berlin());
        view.setScans({scanOf(VerdictKind::Blocked, QStringLiteral("Bo Ek"), kAt - kMinute),
            scanOf(VerdictKind::Admit, QStringLiteral("Ada Müller"), kAt - 2 * kMinute)});
        QVERIFY(view.any());
        QCOMPARE(view.lastName(), QStringLiteral("Bo Ek"));
        QCOMPARE(view.lastWord(), QStringLiteral("BLOCKED"));
        QCOMPARE(view.lastTime(), QStringLiteral("22:02"));
        QCOMPARE(view.lastTone(), Tone::Refuse);
        KioskStatus utc = berlin();
        utc.event.timezone = QStringLiteral("UTC");
        view.setStatus(utc);
        QCOMPARE(view.lastTime(), QStringLiteral("20:02"));
    }

    void rowsSayWhatWasHeldUpWhereNobodyIsKnown()
    {
        RecentView view(m_clock);
        const QAbstractItemModelTester tester(view.scans());
        RecentScan poster;
        poster.scannedAtMs = kAt;
        view.setScans({scanOf(VerdictKind::Unknown, {}, kAt), poster});
        QCOMPARE(view.lastName(), QStringLiteral("Nobody on the list"));
        view.choose(1);
        QCOMPARE(view.chosenName(), QStringLiteral("Some other code"));
        QVERIFY(!view.canUndo());
    }

    void whatIsChosenIsFollowedAndStaysWhenNewOnesPushItOut()
    {
        RecentView view(m_clock);
        view.setStatus(berlin());
        RecentScan chosen = scanOf(VerdictKind::Admit, QStringLiteral("Ada Müller"), kAt);
        chosen.category = QStringLiteral("Day ticket");
        view.setScans({chosen});
        view.open();
        QVERIFY(!view.hasChosen());
        QCOMPARE(view.chosenRow(), -1);
        view.choose(0);
        QCOMPARE(view.chosenDetail(),
            QStringLiteral("Day ticket\nScanned at 22:03\nKept on this device, not yet sent to the hub"));
        QVERIFY(view.canUndo());
        chosen.standing = RecentScan::Standing::Recorded;
        view.setScans({scanOf(VerdictKind::Admit, QStringLiteral("Bo Ek"), kAt + 1), chosen});
        QCOMPARE(view.chosenRow(), 1);
        QVERIFY(view.chosenDetail().endsWith(QStringLiteral("The hub has it")));
        QCOMPARE(view.undoable(), chosen.clientUuid);
        view.setScans({scanOf(VerdictKind::Admit, QStringLiteral("Bo Ek"), kAt + 1)});
        QCOMPARE(view.chosenRow(), -1);
        QCOMPARE(view.chosenName(), QStringLiteral("Ada Müller"));
        chosen.undone = true;
        view.setScans({chosen});
        QVERIFY(!view.canUndo());
        QCOMPARE(view.chosenWord(), QStringLiteral("TAKEN BACK"));
        QCOMPARE(view.lastTone(), Tone::Calm);
    }

    void anAdmissionThatDoesNotCountSaysWhoseDoes()
    {
        RecentView view(m_clock);
        view.setStatus(berlin());
        RecentScan lost = scanOf(VerdictKind::Admit, QStringLiteral("Ada Müller"), kAt);
        lost.standing = RecentScan::Standing::LostDouble;
        lost.first = CheckedIn{{}, kAt - 12 * kMinute, QStringLiteral("South"), QStringLiteral("Laptop 1")};
        lost.overrideBy = QStringLiteral("Sam");
        view.setScans({lost});
        view.choose(0);
        QVERIFY2(view.chosenDetail().contains(QStringLiteral("gate South let this ticket in before, at 21:51")),
            qPrintable(view.chosenDetail()));
        QVERIFY(view.chosenDetail().contains(QStringLiteral("Let in by Sam")));
    }
};

GATEBOOK_TEST_MAIN(RecentViewTest)
#include "tst_recentview.moc"
