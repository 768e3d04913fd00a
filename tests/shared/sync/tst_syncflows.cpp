// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "shared/domain/ticketid.h"
#include "tests/shared/sync/inprocesshub.h"
#include "tests/shared/sync/simulatedkiosk.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

const QUuid kEvent(QStringLiteral("6f1b3c1e-52a4-4e6e-9f61-0d3f5a9b7c11"));

struct World
{
    World() : hub(kEvent, clock, 3)
    {
        hub.importTickets(1, 20);
        for (int i = 0; i < 2; ++i) {
            const QString name = QStringLiteral("Laptop %1").arg(i + 1);
            kiosks.push_back(std::make_unique<SimulatedKiosk>(hub.enrol(name), name, clock, 5 + i));
        }
    }

    SimulatedKiosk::Link link(std::size_t i)
    {
        return [this, i](const sync::HttpRequest &request) { return hub.handle(i, request); };
    }

    void download()
    {
        for (std::size_t i = 0; i < kiosks.size(); ++i)
            kiosks[i]->run(link(i), 50);
    }

    TestClock clock;
    InProcessHub hub;
    std::vector<std::unique_ptr<SimulatedKiosk>> kiosks;
};

} // namespace

class SyncFlowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theLosingGateIsToldWhoWasFirst()
    {
        World world;
        world.download();
        QCOMPARE(world.kiosks[0]->scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
        QCOMPARE(world.kiosks[1]->scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
        world.kiosks[0]->run(world.link(0), 50);
        world.kiosks[1]->run(world.link(1), 50);
        QVERIFY(world.kiosks[0]->store().notices().untold()->empty());
        const auto told = world.kiosks[1]->store().notices().untold();
        QVERIFY(told);
        QCOMPARE(told->size(), 1U);
        QVERIFY(told->front().kind == Notice::Kind::LostDouble);
        QCOMPARE(told->front().ticketName, QStringLiteral("Person 1"));
        QCOMPARE(told->front().first->device, QStringLiteral("Laptop 1"));
        QCOMPARE(world.kiosks[1]->scan(InProcessHub::codeOf(1)), VerdictKind::AlreadyIn);
    }

    void aHalfDownloadGoesOnAfterARestart()
    {
        World world;
        SimulatedKiosk &kiosk = *world.kiosks[0];
        QVERIFY(kiosk.step(world.link(0)));
        kiosk.restart();
        QList<QByteArray> asked;
        kiosk.run(
            [&](const sync::HttpRequest &request) {
                asked << request.target;
                return world.hub.handle(0, request);
            },
            50);
        QVERIFY(asked.first().contains("after="));
        QCOMPARE(kiosk.store().summary()->ticketCount, 20);
    }

    // A page shows who is in by the time at which it is read. A hub that never had that must not give the next one.
    void aDownloadTellsHowMuchOfTheLogItsPagesShowed()
    {
        World world;
        world.kiosks[1]->run(world.link(1), 50);
        SimulatedKiosk &kiosk = *world.kiosks[0];
        QVERIFY(kiosk.step(world.link(0)));
        QCOMPARE(world.kiosks[1]->scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
        world.kiosks[1]->run(world.link(1), 50);
        QVERIFY(kiosk.step(world.link(0)));
        sync::HttpRequest third;
        QVERIFY(kiosk.step([&](const sync::HttpRequest &request) {
            third = request;
            return world.hub.handle(0, request);
        }));
        QVERIFY(third.target.contains("after="));
        const QPair<QByteArray, QByteArray> seen("Gatebook-Seen", world.hub.wholeFeed()->nextCursor);
        QVERIFY(third.headers.contains(seen));
    }

    void aRevokedDeviceLosesItsListAndKeepsItsScans()
    {
        World world;
        world.download();
        SimulatedKiosk &kiosk = *world.kiosks[0];
        kiosk.scan(InProcessHub::codeOf(1));
        world.hub.setRefusal("unauthorized");
        QVERIFY(kiosk.step(world.link(0)));
        QVERIFY(kiosk.agent().status().state == sync::SyncState::Unauthorized);
        QCOMPARE(kiosk.scan(InProcessHub::codeOf(2)), VerdictKind::Admit);
        world.hub.setRefusal("revoked");
        kiosk.agent().retryNow();
        QVERIFY(kiosk.step(world.link(0)));
        QVERIFY(kiosk.agent().status().state == sync::SyncState::Revoked);
        QCOMPARE(kiosk.scan(InProcessHub::codeOf(3)), VerdictKind::NotReady);
        QCOMPARE(kiosk.store().counts()->waiting, 2);
        QCOMPARE(kiosk.store().summary()->ticketCount, 0);
        world.hub.setRefusal({});
        kiosk.agent().retryNow();
        kiosk.run(world.link(0), 50);
        QVERIFY(world.hub.recordedScans() == kiosk.made());
    }

    void anArchivedEventStillTakesScans()
    {
        World world;
        world.download();
        SimulatedKiosk &kiosk = *world.kiosks[0];
        world.hub.setArchived();
        kiosk.agent().wake();
        QVERIFY(kiosk.step(world.link(0)));
        QCOMPARE(kiosk.scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
        QVERIFY(kiosk.step(world.link(0)));
        QVERIFY(world.hub.recordedScans() == kiosk.made());
        QCOMPARE(kiosk.store().counts()->waiting, 0);
    }

    void aReplacedHubGetsEveryScanAgain()
    {
        World world;
        world.download();
        SimulatedKiosk &kiosk = *world.kiosks[0];
        kiosk.scan(InProcessHub::codeOf(1));
        kiosk.run(world.link(0), 50);
        world.hub.replace();
        kiosk.agent().wake();
        QVERIFY(kiosk.step(world.link(0)));                                    // 409
        QCOMPARE(kiosk.scan(InProcessHub::codeOf(1)), VerdictKind::AlreadyIn); // what was pulled keeps judging
        world.clock.advance(60'000);
        kiosk.run(world.link(0), 50);
        QVERIFY(world.hub.recordedScans() == kiosk.made());
        QCOMPARE(kiosk.scan(InProcessHub::codeOf(1)), VerdictKind::AlreadyIn);
    }

    // The page under way may have been read before there was the news that the hint is about.
    void aHintDuringAPullBringsAnotherAtOnce()
    {
        World world;
        world.download();
        world.kiosks[1]->scan(InProcessHub::codeOf(1));
        bool isHinted = false;
        const auto hintDuringThePull = [&](const sync::HttpRequest &request) {
            sync::HttpReply reply = world.hub.handle(0, request);
            if (!request.target.contains("/check-ins?") || std::exchange(isHinted, true))
                return reply;
            while (world.kiosks[1]->step(world.link(1))) { }
            world.kiosks[0]->agent().wake();
            return reply;
        };
        world.kiosks[0]->agent().wake();
        while (world.kiosks[0]->step(hintDuringThePull)) { }
        QVERIFY(isHinted);
        QCOMPARE(world.kiosks[0]->scan(InProcessHub::codeOf(1)), VerdictKind::AlreadyIn);
    }

    void aCaptivePortalAcknowledgesNothing()
    {
        World world;
        world.download();
        SimulatedKiosk &kiosk = *world.kiosks[0];
        kiosk.scan(InProcessHub::codeOf(1));
        QVERIFY(kiosk.step([](const sync::HttpRequest &) {
            return sync::HttpReply{200, false, {}, "<html>Sign in</html>", {}};
        }));
        QVERIFY(kiosk.agent().status().state == sync::SyncState::Offline);
        QVERIFY(kiosk.agent().status().detail.contains(QStringLiteral("captive portal")));
        QCOMPARE(kiosk.store().counts()->waiting, 1);
    }

    void anHourWithoutAHubSetsNothingAside()
    {
        World world;
        world.download();
        SimulatedKiosk &kiosk = *world.kiosks[0];
        kiosk.scan(InProcessHub::codeOf(1));
        kiosk.run([](const sync::HttpRequest &) { return sync::HttpReply(); }, 200);
        QCOMPARE(kiosk.store().counts()->setAside, 0);
        QCOMPARE(kiosk.store().counts()->waiting, 1);
    }

    void oneItemThatFailsIsSetAsideAndTheRestFlows()
    {
        World world;
        world.download();
        SimulatedKiosk &kiosk = *world.kiosks[0];
        for (int number = 1; number <= 5; ++number)
            kiosk.scan(InProcessHub::codeOf(number));
        const QByteArray poison = ticketUuid(kEvent, InProcessHub::codeOf(3)).toByteArray(QUuid::WithoutBraces);
        const auto broken = [&](const sync::HttpRequest &request) {
            return request.body.contains(poison) ? sync::HttpReply{500, true, {}, "{}", {}}
                                                 : world.hub.handle(0, request);
        };
        kiosk.run(broken, 300);
        QCOMPARE(kiosk.store().counts()->waiting, 0);
        QCOMPARE(kiosk.store().counts()->setAside, 1);
        QCOMPARE(world.hub.recordedRows(), 4);
        world.clock.advance(sync::PushPhase::kRetrySetAsideMs);
        kiosk.agent().retryNow();
        kiosk.run(world.link(0), 50);
        QVERIFY(world.hub.recordedScans() == kiosk.made());
    }
};

GATEBOOK_TEST_MAIN(SyncFlowsTest)
#include "tst_syncflows.moc"
