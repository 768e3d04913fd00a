// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/domain/ticketid.h"
#include "tests/shared/sync/inprocesshub.h"
#include "tests/shared/sync/simulatedkiosk.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

const QUuid kEvent(QStringLiteral("6f1b3c1e-52a4-4e6e-9f61-0d3f5a9b7c11"));

sync::HttpReply refusal(int status, const QByteArray &code)
{
    return {status, true, {}, R"({"code":")" + code + R"("})", {}};
}

struct World
{
    World() : hub(kEvent, clock, 3)
    {
        hub.importTickets(1, 20);
        first = hub.enrol(QStringLiteral("Laptop 1"));
        kiosk = std::make_unique<SimulatedKiosk>(first, QStringLiteral("Laptop 1"), clock, 5);
    }

    SimulatedKiosk::Link link(std::size_t device)
    {
        return [this, device](const sync::HttpRequest &request) { return hub.handle(device, request); };
    }

    void pair(const wire::EnrolAnswer &answer) const
    {
        if (const auto done = Enrolments(kiosk->database()).accept(answer, QStringLiteral("Laptop 1")); !done)
            qFatal("%s", qPrintable(done.error().message));
        kiosk->restart();
    }

    [[nodiscard]] sync::SyncState state() const { return kiosk->agent().status().state; }

    TestClock clock;
    InProcessHub hub;
    wire::EnrolAnswer first;
    std::unique_ptr<SimulatedKiosk> kiosk;
};

} // namespace

class SyncTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void anIdentityThatReturnsGoesOnCountingAndConverges()
    {
        World world;
        world.kiosk->run(world.link(0), 50);
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::Admit); // of the first, never sent as such
        const wire::EnrolAnswer second = world.hub.enrol(QStringLiteral("Laptop 1"));
        world.pair(second);
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(2)), VerdictKind::Admit);
        world.kiosk->run(world.link(1), 50);
        QCOMPARE(world.hub.recordedRows(), 2);

        world.pair(world.first);
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(3)), VerdictKind::Admit);
        QCOMPARE(*world.kiosk->store().lastDeviceSeq(), 2);
        int pushes = 0;
        const auto counting = [&](const sync::HttpRequest &request) {
            pushes += request.method == "POST" ? 1 : 0;
            return world.hub.handle(0, request);
        };
        for (int minute = 0; minute < 10; ++minute) {
            world.clock.advance(60'000);
            world.kiosk->run(counting, 50);
        }
        QVERIFY(world.hub.recordedScans() == world.kiosk->made());
        QCOMPARE(world.kiosk->store().counts()->waiting, 0);
        QVERIFY2(pushes <= 2, qPrintable(QString::number(pushes))); // the new one, and the missed number once
    }

    void nothingIsInStepBeforeTheHubAnswered()
    {
        World world;
        QVERIFY(world.state() == sync::SyncState::Offline);
        world.kiosk->run(world.link(0), 50);
        QVERIFY(world.state() == sync::SyncState::Idle);
        world.kiosk->restart();
        QVERIFY(world.state() == sync::SyncState::Offline);
        world.kiosk->run(world.link(0), 50);
        QVERIFY(world.state() == sync::SyncState::Idle);
    }

    void aHubThatRefusesEveryPositionIsNotInStep()
    {
        World world;
        world.kiosk->run(world.link(0), 50);
        world.kiosk->agent().wake();
        const auto diverged = [](const sync::HttpRequest &) { return refusal(409, "cursor_diverged"); };
        for (int i = 0; i < 30; ++i) {
            (void)world.kiosk->step(diverged);
            QVERIFY(world.state() != sync::SyncState::Idle);
            world.clock.advance(5'000);
        }
        world.kiosk->run(world.link(0), 100);
        QVERIFY(world.state() == sync::SyncState::Idle);
    }

    void whatANewerHubMayUnderstandIsSentAgain()
    {
        World world;
        world.kiosk->scan(InProcessHub::codeOf(1));
        world.kiosk->run(world.link(0), 50);
        world.kiosk->scan(InProcessHub::codeOf(2));
        const auto queued = world.kiosk->store().queued(10);
        wire::BatchAnswer answer;
        for (const sync::QueuedScan &item : *queued) {
            wire::ItemResult result;
            result.clientUuid = item.scan.clientUuid;
            result.outcome.status = ScanStatus::Rejected;
            result.outcome.reason = ScanReason::UnsupportedKind;
            answer.results.push_back(result);
        }
        QVERIFY(world.kiosk->store().recordAnswers(*queued, answer));
        QCOMPARE(world.kiosk->store().counts()->setAside, 1);
        world.clock.advance(sync::PushPhase::kRetrySetAsideMs);
        world.kiosk->run(world.link(0), 50);
        QCOMPARE(world.kiosk->store().counts()->setAside, 0);
        QVERIFY(world.hub.recordedScans().contains(queued->front().scan.clientUuid));
    }

    void aRevokedDeviceSaysSoAfterARestartWithoutAHub()
    {
        World world;
        world.kiosk->run(world.link(0), 50);
        world.hub.setRefusal("revoked");
        world.kiosk->agent().wake();
        QVERIFY(world.kiosk->step(world.link(0)));
        world.kiosk->restart();
        QVERIFY(world.state() == sync::SyncState::Revoked);
        QVERIFY(world.kiosk->store().standing()->revoked);
        world.hub.setRefusal({});
        world.kiosk->run(world.link(0), 50);
        QVERIFY(!world.kiosk->store().standing()->revoked);
    }

    void anArchivedEventSaysSoAfterARestart()
    {
        World world;
        world.kiosk->run(world.link(0), 50);
        world.hub.setArchived();
        world.kiosk->agent().wake();
        QVERIFY(world.kiosk->step(world.link(0)));
        QVERIFY(world.state() == sync::SyncState::Archived);
        world.kiosk->restart();
        QVERIFY(world.state() == sync::SyncState::Archived);
        world.kiosk->run(world.link(0), 50);
        QVERIFY(world.state() == sync::SyncState::Archived);
    }

    void whatThisDeviceDidCountsBeforeTheHubSaysSo()
    {
        World world;
        world.kiosk->run(world.link(0), 50);
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(2)), VerdictKind::Admit);
        QCOMPARE(world.kiosk->store().summary()->checkedInCount, 2);
        QVERIFY(world.kiosk->store().search(QStringLiteral("person 2"), 1)->front().checkedIn);
        SearchHits online(1);
        online.front().ticketUuid = ticketUuid(kEvent, InProcessHub::codeOf(2));
        QVERIFY(*world.kiosk->store().complete(online));
        QCOMPARE(online.front().checkedIn->gate, QStringLiteral("North"));
        world.kiosk->run(world.link(0), 50);
        QCOMPARE(world.kiosk->store().summary()->checkedInCount, 2); // now by the hub's word
        world.kiosk->undoLast();
        QCOMPARE(world.kiosk->store().summary()->checkedInCount, 1);
        QVERIFY(!world.kiosk->store().search(QStringLiteral("person 2"), 1)->front().checkedIn);
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(2)), VerdictKind::Admit);
        QCOMPARE(world.kiosk->store().summary()->checkedInCount, 2);
    }

    void aLateScanIsCreditedToTheGateWhereItHappened()
    {
        World world;
        world.kiosk->run(world.link(0), 50);
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
        wire::EnrolAnswer second = world.hub.enrol(QStringLiteral("Laptop 1"));
        second.gate = QStringLiteral("South");
        world.pair(second);
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(2)), VerdictKind::Admit);
        const auto own = world.kiosk->store().facts(ticketUuid(kEvent, InProcessHub::codeOf(1)));
        QCOMPARE(own->ownScan->gate, QStringLiteral("North"));
        world.kiosk->run(world.link(1), 50);
        const auto feed = world.hub.wholeFeed();
        QCOMPARE(feed->checkIns.at(0).gate, QStringLiteral("North"));
        QCOMPARE(feed->checkIns.at(1).gate, QStringLiteral("South"));
    }

    void aDownloadsRulesHoldOnceItsListDoes()
    {
        World world;
        world.kiosk->run(world.link(0), 50);
        QVERIFY(world.kiosk->store().forgetHistory());
        wire::ManifestPage page;
        page.event.uuid = kEvent;
        page.event.name = QStringLiteral("Night Run, new rules");
        page.event.requiredRules = {QStringLiteral("zones")};
        page.cursor = "C";
        page.total = 1;
        Ticket ticket;
        ticket.uuid = ticketUuid(kEvent, InProcessHub::codeOf(1));
        page.tickets = {ticket};
        QVERIFY(world.kiosk->store().addPage(page));
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::Admit); // by the old list and its rules
        QVERIFY(world.kiosk->store().install());
        QCOMPARE(world.kiosk->scan(InProcessHub::codeOf(2)), VerdictKind::NotReady);
        QCOMPARE(world.kiosk->store().enrolment()->event.name, page.event.name);
    }

    void aNoticeStaysUntoldUntilItIsClosed()
    {
        World world;
        Notices &notices = world.kiosk->store().notices();
        for (int i = 0; i < 2; ++i)
            QVERIFY(notices.raise(Notice::Kind::Archived, {}, QStringLiteral("over"), 1));
        const auto untold = notices.untold();
        QCOMPARE(untold->size(), 2U);
        QCOMPARE(notices.untold(untold->front().id)->size(), 1U);
        QVERIFY(notices.markTold(untold->back().id));
        QCOMPARE(notices.untold()->size(), 1U);
    }

    void aPairingCodeIsTheSameHoweverItIsTyped()
    {
        World world;
        TestRandom random;
        Enrolments enrolments(world.kiosk->database());
        const auto device = enrolments.deviceUuidFor(PairingCode(QStringLiteral("K7Q0-3M21-1F")), random);
        QVERIFY(device);
        QCOMPARE(*enrolments.deviceUuidFor(PairingCode(QStringLiteral(" k7qo 3m2i lf")), random), *device);
        QVERIFY(*enrolments.deviceUuidFor(PairingCode(QStringLiteral("K7Q0-3M21-1G")), random) != *device);
    }
};

GATEBOOK_TEST_MAIN(SyncTroubleTest)
#include "tst_synctrouble.moc"
