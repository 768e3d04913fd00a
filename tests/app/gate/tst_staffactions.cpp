// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/domain/ticketid.h"
#include "tests/app/store/pairedkiosk.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

const Override kKim{QStringLiteral("Kim"), QStringLiteral("lost wristband")};

// Tickets 1 to 9; 9 is cancelled; 1 to 4 and 9 are one order.
struct Door : PairedKiosk
{
    Door() : PairedKiosk(9, true)
    {
        hub.putIntoOrder(1, 4, QStringLiteral("QX7B2"));
        hub.putIntoOrder(9, 9, QStringLiteral("QX7B2"));
        sync();
    }

    void sync()
    {
        kiosk->agent().wake();
        kiosk->run(link(0), 50);
    }
    [[nodiscard]] QUuid uuidOf(int number) const { return ticketUuid(event, InProcessHub::codeOf(number)); }
    [[nodiscard]] std::vector<QUuid> uuidsOf(const std::vector<int> &numbers) const
    {
        std::vector<QUuid> uuids;
        for (const int number : numbers)
            uuids.push_back(uuidOf(number));
        return uuids;
    }
    [[nodiscard]] std::optional<CheckedIn> atHub(int number)
    {
        const std::vector<Ticket> tickets = hub.tickets();
        for (const Ticket &ticket : tickets) {
            if (ticket.uuid == uuidOf(number))
                return ticket.checkedIn;
        }
        return {};
    }
    // Of the newest row that waits.
    [[nodiscard]] Scan newest() const { return kiosk->store().queued(100)->back().scan; }
    [[nodiscard]] QStringList namesOfOrder(int number) const
    {
        QStringList names;
        const auto hits = kiosk->store().admissibleOfOrder(uuidOf(number));
        for (const SearchHit &hit : *hits)
            names << hit.name;
        return names;
    }
    void fillDisk() const { (void)number(QStringLiteral("PRAGMA max_page_count = 1")); } // what it has is what it gets
    void freeDisk() const { (void)number(QStringLiteral("PRAGMA max_page_count = 1000000")); }
};

} // namespace

// What staff decide beside single scans: against the list, and for a whole order.
class StaffActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void anOverrideAdmitsSaysWhyAndIsCountedByTheHub()
    {
        Door door;
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(9)), VerdictKind::Cancelled);
        const GateVerdict shown
            = door.kiosk->gate().admitAnyway(door.uuidOf(9), {QStringLiteral(" Kim "), kKim.reason});
        QVERIFY(shown.verdict.admitted());
        QCOMPARE(shown.ticketUuid, door.uuidOf(9));
        QCOMPARE(shown.override, std::optional(kKim));
        QCOMPARE(shown.verdict.ticket->name, QStringLiteral("Person 9"));
        const Scan row = door.newest();
        QCOMPARE(row.clientUuid, shown.clientUuid);
        QVERIFY(row.verdict == ScanVerdict::Admitted);
        QCOMPARE(row.override, std::optional(kKim));
        QCOMPARE(row.deviceReason, QStringLiteral("ticket_cancelled"));
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(9)), VerdictKind::AlreadyIn);
        door.sync();
        QCOMPARE(door.kiosk->store().counts()->waiting, 0);
        QCOMPARE(door.atHub(9)->clientUuid, shown.clientUuid);
        QCOMPARE(door.number(QStringLiteral("SELECT count(*) FROM notices")), 0);
    }

    void overridingAnEntryThatCountsAlarmsNobody()
    {
        Door door;
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
        const QUuid first = door.newest().clientUuid;
        const GateVerdict again = door.kiosk->gate().admitAnyway(door.uuidOf(1), kKim);
        QVERIFY(again.verdict.admitted());
        QCOMPARE(door.kiosk->store().summary()->checkedInCount, 1); // one ticket
        door.sync();
        QCOMPARE(door.atHub(1)->clientUuid, first);
        QCOMPARE(door.number(QStringLiteral("SELECT count(*) FROM journal WHERE reason = 'already_checked_in'")), 1);
        QCOMPARE(door.number(QStringLiteral("SELECT count(*) FROM notices")), 0);
        // Taken back, the first entry still counts.
        QVERIFY(door.kiosk->gate().undo(again.clientUuid, kKim));
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::AlreadyIn);
    }

    void anotherGatesEntryUnknownHereStillAlarms()
    {
        Door door;
        (void)door.hub.enrol(QStringLiteral("Laptop 2"));
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(9)), VerdictKind::Cancelled);
        SimulatedKiosk other(door.hub.enrol(QStringLiteral("Laptop 3")), QStringLiteral("Laptop 3"), door.clock, 8);
        other.run(door.link(2), 50);
        QVERIFY(other.gate().admitAnyway(door.uuidOf(9), kKim).verdict.admitted());
        other.run(door.link(2), 50);
        QVERIFY(door.kiosk->gate().admitAnyway(door.uuidOf(9), kKim).verdict.admitted());
        door.sync();
        QCOMPARE(door.number(QStringLiteral("SELECT count(*) FROM notices")), 1);
    }

    void aTicketOnNoListIsAdmittedByOverrideAndCountsOnceImported()
    {
        Door door;
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(12)), VerdictKind::Unknown);
        const GateVerdict shown = door.kiosk->gate().admitAnyway(door.uuidOf(12), kKim);
        QVERIFY(shown.verdict.admitted());
        QVERIFY(!shown.verdict.ticket);
        door.sync();
        QCOMPARE(door.kiosk->store().counts()->setAside, 0);
        QVERIFY(!door.atHub(12));
        door.hub.importTickets(12, 12);
        QCOMPARE(door.atHub(12)->clientUuid, shown.clientUuid);
    }

    void nothingIsOverriddenWhereNothingCanBeSavedOrJudged()
    {
        Door door;
        const qint64 before = door.number(QStringLiteral("SELECT count(*) FROM journal"));
        QVERIFY(door.kiosk->gate().admitAnyway({}, kKim).verdict.kind == VerdictKind::NotSaved);
        for (const Override &bad :
            {Override{QStringLiteral(" "), kKim.reason}, Override{QString(101, u'K'), {}},
                Override{QStringLiteral("Kim"), QString(301, u'r')}, Override{QStringLiteral("Kim"), QString(QChar(0))},
                Override{QStringLiteral("Kim"), QString(QChar(0xd800))},
                Override{QStringLiteral("Kim"), QStringLiteral("\U0001F39F").repeated(300)}}) {
            const GateVerdict refused = door.kiosk->gate().admitAnyway(door.uuidOf(9), bad);
            QVERIFY(refused.verdict.kind == VerdictKind::NotSaved);
            QVERIFY(!refused.verdict.detail.isEmpty());
        }
        QVERIFY(door.kiosk->store().wipeManifest());
        const GateVerdict listless = door.kiosk->gate().admitAnyway(door.uuidOf(9), kKim);
        QVERIFY(listless.verdict.kind == VerdictKind::NotReady);
        QCOMPARE(listless.override, std::optional(kKim)); // whoever asked knows whose answer it is
        QCOMPARE(door.number(QStringLiteral("SELECT count(*) FROM journal")), before);
    }

    void aFullDiskOverridesNothing()
    {
        Door door;
        door.fillDisk();
        GateVerdict last;
        last.verdict.kind = VerdictKind::Admit;
        int admitted = 0;
        for (; admitted < 400 && last.verdict.admitted(); ++admitted)
            last = door.kiosk->gate().admitAnyway(QUuid::createUuid(), kKim);
        QVERIFY(last.verdict.kind == VerdictKind::NotSaved);
        QVERIFY(last.clientUuid.isNull());
        QCOMPARE(door.number(QStringLiteral("SELECT count(*) FROM journal")), admitted - 1);
    }

    void theLongestOverrideFitsIntoAnItem()
    {
        Door door;
        const Override longest{QString(100, u'"'), QString(300, u'\\')};
        QVERIFY(door.kiosk->gate().admitAnyway(door.uuidOf(9), longest).verdict.admitted());
        const Override wide{QStringLiteral("\U0001F39F").repeated(60), QStringLiteral("\U0001F39F").repeated(240)};
        QVERIFY(door.kiosk->gate().admitAnyway(door.uuidOf(8), wide).verdict.admitted());
        door.sync();
        QCOMPARE(door.kiosk->store().counts()->waiting, 0);
        QCOMPARE(door.kiosk->store().counts()->setAside, 0);
        QVERIFY(door.atHub(8));
        QVERIFY(door.atHub(9));
    }

    void anOrderIsWhatMayEnterNow()
    {
        Door door;
        QCOMPARE(door.namesOfOrder(1).size(), 4); // 9 is cancelled
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(2)), VerdictKind::Admit);
        QCOMPARE(door.namesOfOrder(2),
            QStringList({QStringLiteral("Person 1"), QStringLiteral("Person 3"), QStringLiteral("Person 4")}));
        QCOMPARE(door.namesOfOrder(9).size(), 3);      // by a ticket that may not enter itself
        QCOMPARE(door.namesOfOrder(5), QStringList()); // no order
        QCOMPARE(door.namesOfOrder(77), QStringList());
    }

    void eachTicketOfAnOrderIsJudgedAndHasARowOfItsOwn()
    {
        Door door;
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(3)), VerdictKind::Admit);
        const GroupVerdict group = door.kiosk->gate().decideAll(door.uuidsOf({1, 2, 3, 9, 1}));
        QCOMPARE(group.failure, QString());
        std::vector<VerdictKind> kinds;
        for (const GateVerdict &verdict : group.verdicts)
            kinds.push_back(verdict.verdict.kind);
        QVERIFY(kinds
            == std::vector({VerdictKind::Admit, VerdictKind::Admit, VerdictKind::AlreadyIn, VerdictKind::Cancelled,
                VerdictKind::AlreadyIn}));
        QCOMPARE(door.number(QStringLiteral("SELECT count(*) - max(device_seq) FROM journal")), 0);
        QCOMPARE(door.number(QStringLiteral("SELECT count(*) FROM journal")), 6);
        door.sync();
        QVERIFY(door.atHub(1) && door.atHub(2) && door.atHub(3) && !door.atHub(4) && !door.atHub(9));
        // Each is taken back by itself.
        QVERIFY(door.kiosk->gate().undo(group.verdicts[1].clientUuid, kKim));
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(2)), VerdictKind::Admit);
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::AlreadyIn);
    }

    void anOrderThatCantBeSavedWholeIsNotSavedAtAll()
    {
        Door door;
        std::vector<QUuid> many;
        for (int i = 0; i < 400; ++i)
            many.push_back(QUuid::createUuid());
        many.push_back(door.uuidOf(1));
        const qint64 before = door.number(QStringLiteral("SELECT count(*) FROM journal"));
        door.fillDisk();
        const GroupVerdict group = door.kiosk->gate().decideAll(many);
        QVERIFY(group.verdicts.empty());
        QVERIFY(!group.failure.isEmpty());
        door.freeDisk();
        QCOMPARE(door.number(QStringLiteral("SELECT count(*) FROM journal")), before);
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
        QCOMPARE(door.number(QStringLiteral("SELECT count(*) - max(device_seq) FROM journal")), 0); // no number is lost
    }

    void withoutAListNoOrderIsAdmitted()
    {
        Door door;
        QVERIFY(door.kiosk->store().wipeManifest());
        const GroupVerdict group = door.kiosk->gate().decideAll(door.uuidsOf({1, 2}));
        QVERIFY(group.verdicts.empty());
        QVERIFY(!group.failure.isEmpty());
        QCOMPARE(door.namesOfOrder(1), QStringList());
    }

    void theHubsAnswerIsCompletedByThisDevicesList()
    {
        Door door;
        SearchHits online(2);
        online[0].ticketUuid = door.uuidOf(1);
        online[1].ticketUuid = door.uuidOf(12);
        QCOMPARE(*door.kiosk->store().complete(online), false);
        online.removeLast();
        QCOMPARE(*door.kiosk->store().complete(online), true);
    }
};

GATEBOOK_TEST_MAIN(StaffActionsTest)
#include "tst_staffactions.moc"
