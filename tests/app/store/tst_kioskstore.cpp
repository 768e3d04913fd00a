// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/pairedkiosk.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

const QUuid kNextEvent(QStringLiteral("0c7a3b52-0d6b-4b8e-8d3a-6d1b0a9f2e44"));
constexpr int kTickets = 20;

struct World : PairedKiosk
{
    World() : PairedKiosk(kTickets) { }

    void enrolAgain(InProcessHub &with)
    {
        if (const auto done = Enrolments(kiosk->database()).accept(with.enrol(QStringLiteral("Laptop 1")), {}); !done)
            qFatal("%s", qPrintable(done.error().message));
        kiosk->restart();
    }
};

} // namespace

class KioskStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void anotherEnrolmentWithTheSameEventKeepsListAndScans()
    {
        World world;
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(2)), VerdictKind::Admit);
        world.enrolAgain(world.hub);
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::AlreadyIn);
        const auto queued = world.kiosk->store().queued(10);
        QVERIFY(queued);
        QCOMPARE(queued->size(), 3U);
        QVERIFY(!(*queued)[0].scan.deviceSeq && !(*queued)[1].scan.deviceSeq); // the numbers were another identity's
        QCOMPARE((*queued)[2].scan.deviceSeq, std::optional<qint64>(1));
        world.kiosk->run(world.link(1), 50);
        QVERIFY(world.hub.recordedScans() == world.kiosk->made());
        QCOMPARE(world.hub.recordedRows(), 3);
        QCOMPARE(world.kiosk->store().counts()->waiting, 0);
    }

    void theNumberOfTicketsFollowsTheList()
    {
        World world;
        QCOMPARE(world.kiosk->store().summary()->ticketCount, kTickets);
        world.hub.importTickets(kTickets + 1, kTickets + 3);
        world.kiosk->agent().wake();
        world.kiosk->run(world.link(0), 50);
        QCOMPARE(world.kiosk->store().summary()->ticketCount, kTickets + 3);
        QVERIFY(world.kiosk->store().wipeManifest());
        QCOMPARE(world.kiosk->store().summary()->ticketCount, 0);
    }

    void anotherEnrolmentsRulesHoldOnceItsListDoes()
    {
        World world;
        wire::EnrolAnswer answer = world.hub.enrol(QStringLiteral("Laptop 1"));
        answer.event.requiredRules = {QStringLiteral("zones")};
        QVERIFY(Enrolments(world.kiosk->database()).accept(answer, QStringLiteral("Laptop 1")));
        world.kiosk->restart();
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::Admit); // by the list in force and its rules
        int pages = 0;
        world.kiosk->run(
            [&](const sync::HttpRequest &request) {
                pages += request.target.contains("/manifest") ? 1 : 0;
                return world.hub.handle(1, request);
            },
            50);
        QVERIFY(pages > 0); // the rules come with a list
        QVERIFY(world.hub.recordedScans() == world.kiosk->made());

        world.enrolAgain(world.hub);
        pages = 0;
        world.kiosk->run(
            [&](const sync::HttpRequest &request) {
                pages += request.target.contains("/manifest") ? 1 : 0;
                return world.hub.handle(2, request);
            },
            50);
        QCOMPARE(pages, 0); // nothing new in them: the list stays
    }

    void scansOfAnEarlierEventAreStillDeliveredToIt()
    {
        World world;
        world.kiosk->scan(InProcessHub::codeOf(1));
        world.kiosk->scan(QStringLiteral("ON NO LIST"));
        const auto before = Enrolments(world.kiosk->database()).active();
        QVERIFY(before && *before);
        InProcessHub next(kNextEvent, world.clock, 9);
        next.importTickets(1, 3);
        world.enrolAgain(next);
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::NotReady);
        QCOMPARE(world.kiosk->store().counts()->waiting, 0);

        KioskStore earlier(world.kiosk->database(), (*before)->id, world.clock);
        QCOMPARE(earlier.counts()->waiting, 2);
        TestRandom random;
        sync::SyncAgent agent(world.event, earlier, world.clock, random, sync::SyncAgent::Mode::DeliverOnly);
        for (int i = 0; i < 20; ++i) {
            const sync::Action action = agent.next();
            const auto *send = std::get_if<sync::Send>(&action);
            if (!send)
                break;
            QVERIFY(send->request.method != "GET");
            agent.answered(world.hub.handle(0, send->request));
        }
        QCOMPARE(earlier.counts()->waiting, 0);
        QVERIFY(world.hub.recordedScans() == world.kiosk->made());
        QCOMPARE(next.recordedRows(), 0);
    }

    void aListThatNoLongerJudgesIsSweptInSlices()
    {
        World world;
        QVERIFY(world.kiosk->store().forgetHistory());
        world.kiosk->run(world.link(0), 50);
        QCOMPARE(world.number(QStringLiteral("SELECT count(*) FROM generations")), 2);
        QCOMPARE(world.number(QStringLiteral("SELECT count(*) FROM tickets")), 2 * kTickets);
        QCOMPARE(
            world.kiosk->store().search(QStringLiteral("person"), 50)->size(), kTickets); // the old one is not shown
        int slices = 0;
        for (auto more = world.kiosk->store().sweep(); more && *more && slices < 50; ++slices)
            more = world.kiosk->store().sweep();
        QVERIFY(slices >= 1 && slices < 50);
        QCOMPARE(world.number(QStringLiteral("SELECT count(*) FROM generations")), 1);
        QCOMPARE(world.number(QStringLiteral("SELECT count(*) FROM tickets")), kTickets);
        QCOMPARE(world.kiosk->store().search(QStringLiteral("person"), 50)->size(), kTickets);
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
    }

    void whatTheHubMissesIsSentAgain()
    {
        World world;
        for (int number = 1; number <= 4; ++number)
            world.kiosk->scan(InProcessHub::codeOf(number));
        world.kiosk->run(world.link(0), 50);
        QCOMPARE(world.kiosk->store().counts()->waiting, 0);
        QVERIFY(world.kiosk->store().requeue({{2, 2}, {4, 9}}));
        const auto queued = world.kiosk->store().queued(10);
        QCOMPARE(queued->size(), 2U);
        QCOMPARE((*queued)[0].scan.deviceSeq, std::optional<qint64>(2));
        QCOMPARE((*queued)[1].scan.deviceSeq, std::optional<qint64>(4));
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(2)), VerdictKind::AlreadyIn);
        world.kiosk->run(world.link(0), 50);
        QCOMPARE(world.kiosk->store().counts()->waiting, 0);
        QCOMPARE(world.hub.recordedRows(), 5); // the two were replays
        QVERIFY(world.hub.recordedScans() == world.kiosk->made());
    }

    void anotherIdentitysNumbersAreNotMissed()
    {
        World world;
        world.kiosk->scan(InProcessHub::codeOf(1));
        world.kiosk->run(world.link(0), 50);
        world.enrolAgain(world.hub);
        QVERIFY(world.kiosk->store().requeue({{1, 1}}));
        QCOMPARE(world.kiosk->store().counts()->waiting, 0);
    }
};

GATEBOOK_TEST_MAIN(KioskStoreTest)
#include "tst_kioskstore.moc"
