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
constexpr int kTickets = 30;

// One kiosk with its list, and a hub that fails on every push with a ticket from 1 to `poison`.
struct World
{
    explicit World(int poisonTickets) : poison(poisonTickets), hub(kEvent, clock, 3)
    {
        hub.importTickets(1, kTickets);
        kiosk = std::make_unique<SimulatedKiosk>(
            hub.enrol(QStringLiteral("Laptop 1")), QStringLiteral("Laptop 1"), clock, 5);
        kiosk->run(link(), 50);
    }

    SimulatedKiosk::Link link()
    {
        return [this](const sync::HttpRequest &request) {
            for (int number = 1; number <= poison; ++number) {
                const QUuid ticket = ticketUuid(kEvent, InProcessHub::codeOf(number));
                if (request.method == "POST" && request.body.contains(ticket.toByteArray(QUuid::WithoutBraces)))
                    return sync::HttpReply{500, true, {}, R"({"code":"internal"})", {}};
            }
            return hub.handle(0, request);
        };
    }

    // Lets the kiosk work until the hub holds this many scans, or that time (of the injected clock) has passed.
    bool records(int rows, qint64 withinMs)
    {
        const qint64 end = clock.monotonicMs() + withinMs;
        while (hub.recordedRows() < rows && clock.monotonicMs() < end) {
            if (!kiosk->step(link()))
                clock.advance(100);
        }
        return hub.recordedRows() == rows;
    }

    int poison;
    TestClock clock;
    InProcessHub hub;
    std::unique_ptr<SimulatedKiosk> kiosk;
};

} // namespace

class PoisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aPoisonScanHoldsUpNoneAfterIt()
    {
        World world(1);
        for (int number = 1; number <= 16; ++number)
            world.kiosk->scan(InProcessHub::codeOf(number));
        QVERIFY(world.records(15, 5'000));
        world.kiosk->run(world.link(), 300);
        QCOMPARE(world.kiosk->store().counts()->setAside, 1);
        const sync::SyncStatus status = world.kiosk->agent().status();
        QVERIFY2(status.state == sync::SyncState::Idle, qPrintable(status.detail));
    }

    void severalPoisonScansInARowHoldUpNoNewScan()
    {
        constexpr int kPoison = 8;
        World world(kPoison);
        for (int number = 1; number <= kPoison; ++number)
            world.kiosk->scan(InProcessHub::codeOf(number));
        QVERIFY(!world.records(1, 30'000)); // the pauses have grown
        QVERIFY(world.kiosk->agent().status().queue.waiting > 0);
        for (int number = kPoison + 1; number <= kTickets; ++number) {
            world.kiosk->scan(InProcessHub::codeOf(number));
            QVERIFY2(world.records(number - kPoison, 5'000), qPrintable(QString::number(number)));
            QVERIFY(!world.records(kTickets, 3'000));
        }
        world.kiosk->run(world.link(), 1'000);
        QCOMPARE(world.kiosk->store().counts()->setAside, kPoison);
        QCOMPARE(world.kiosk->store().counts()->waiting, 0);
    }

    void poisonThatWaitsIsTold()
    {
        World world(1);
        world.kiosk->scan(InProcessHub::codeOf(1));
        QVERIFY(!world.records(1, 2'000));
        const sync::SyncStatus status = world.kiosk->agent().status();
        QCOMPARE(status.queue.waiting, 1);
        QCOMPARE(status.detail, QStringLiteral("the hub answered 500 internal"));
    }
};

GATEBOOK_TEST_MAIN(PoisonTest)
#include "tst_poison.moc"
