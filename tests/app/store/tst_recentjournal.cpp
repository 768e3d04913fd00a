// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recentjournal.h"

#include "tests/app/store/pairedkiosk.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;
using Standing = RecentScan::Standing;

namespace {

RecentScans lastOf(SimulatedKiosk &kiosk)
{
    const auto scans = RecentJournal(kiosk.database(), kiosk.store().enrolmentId()).last();
    return scans ? *scans : RecentScans();
}

} // namespace

class RecentJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everyVerdictIsThereNewestFirstAfterARestartToo()
    {
        PairedKiosk door(9, true);
        QVERIFY(lastOf(*door.kiosk).isEmpty());
        (void)door.kiosk->scan(InProcessHub::codeOf(1));
        (void)door.kiosk->scan(InProcessHub::codeOf(1));
        (void)door.kiosk->scan(InProcessHub::codeOf(9));
        (void)door.kiosk->scan(QStringLiteral("NOBODY"));
        (void)door.kiosk->scan(QString(4096, u'x'));
        door.kiosk->restart();
        const RecentScans scans = lastOf(*door.kiosk);
        QList<VerdictKind> kinds;
        for (const RecentScan &scan : scans)
            kinds << scan.kind;
        QCOMPARE(kinds,
            QList<VerdictKind>({VerdictKind::NotATicket, VerdictKind::Unknown, VerdictKind::Cancelled,
                VerdictKind::AlreadyIn, VerdictKind::Admit}));
        QVERIFY(!scans.at(4).name.isEmpty());
        QCOMPARE(scans.at(3).name, scans.at(4).name);
        QVERIFY(scans.at(1).name.isEmpty());
        QVERIFY(scans.at(0).clientUuid.isNull() && !scans.at(4).clientUuid.isNull());
        QCOMPARE(scans.at(4).scannedAtMs, door.clock.wallMs());
        QVERIFY(scans.at(0).standing == Standing::Local && scans.at(4).standing == Standing::Waiting);
    }

    void onlyTheLastTenAreTold()
    {
        PairedKiosk door(2);
        for (int i = 0; i < 15; ++i)
            (void)door.kiosk->scan(QStringLiteral("NOBODY %1").arg(i));
        (void)door.kiosk->scan(InProcessHub::codeOf(1));
        const RecentScans scans = lastOf(*door.kiosk);
        QCOMPARE(scans.size(), RecentJournal::kShown);
        QVERIFY(scans.first().admitted());
    }

    void whatTheHubAnsweredAndWhatWasTakenBackIsTold()
    {
        PairedKiosk door(9);
        (void)door.kiosk->scan(InProcessHub::codeOf(1));
        (void)door.kiosk->scan(QStringLiteral("NOBODY"));
        door.kiosk->run(door.link(0), 50);
        QVERIFY(lastOf(*door.kiosk).at(0).standing == Standing::Recorded);
        QVERIFY(lastOf(*door.kiosk).at(1).standing == Standing::Recorded);
        (void)door.kiosk->scan(InProcessHub::codeOf(2));
        door.kiosk->undoLast();
        const RecentScans scans = lastOf(*door.kiosk);
        QCOMPARE(scans.size(), 3); // taking back is no scan
        QVERIFY(scans.at(0).undone && scans.at(0).admitted());
        QVERIFY(!scans.at(2).undone);
    }

    void aLostDoubleNamesTheAdmissionThatCounts()
    {
        PairedKiosk door(9);
        SimulatedKiosk other(door.hub.enrol(QStringLiteral("Laptop 2")), QStringLiteral("Laptop 2"), door.clock, 7);
        other.run(door.link(1), 50);
        (void)other.scan(InProcessHub::codeOf(1));
        (void)door.kiosk->scan(InProcessHub::codeOf(1)); // before it hears of it
        other.run(door.link(1), 50);
        door.kiosk->run(door.link(0), 50);
        const RecentScans scans = lastOf(*door.kiosk);
        QVERIFY(scans.first().standing == Standing::LostDouble);
        QVERIFY(scans.first().first.has_value());
        QCOMPARE(scans.first().first->device, QStringLiteral("Laptop 2"));
    }
};

GATEBOOK_TEST_MAIN(RecentJournalTest)
#include "tst_recentjournal.moc"
