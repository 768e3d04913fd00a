// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "shared/domain/ticketid.h"
#include "tests/shared/sync/inprocesshub.h"
#include "tests/shared/sync/simulatedkiosk.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

enum class Fault {
    None,
    LostRequest,
    LostAnswer,
    Twice,
    Late,
    Html,
    WrongAnswer,
    Half,
    Error500,
    Busy,
    Diverged,
    TooLarge
};
constexpr int kFaults = 12;

const QUuid kEvent(QStringLiteral("6f1b3c1e-52a4-4e6e-9f61-0d3f5a9b7c11"));
constexpr int kTickets = 24;

QByteArray stepOf(const sync::HttpRequest &request)
{
    if (request.target.contains("/manifest?"))
        return request.target.contains("after=") ? "later page" : "first page";
    if (request.target.contains("/batch"))
        return "push";
    return request.target.contains("/check-ins?") ? "pull" : "report";
}

// A wire that does to an exchange what a fault says; the hub behind it is real.
class FaultyLink
{
public:
    FaultyLink(InProcessHub &hub, std::size_t device) : m_hub(hub), m_device(device) { }

    sync::HttpReply exchange(const sync::HttpRequest &request, Fault fault)
    {
        switch (fault) {
        case Fault::LostRequest:
            return {};
        case Fault::LostAnswer:
            (void)handle(request);
            return {};
        case Fault::Twice:
            (void)handle(request);
            return handle(request);
        case Fault::Late: // an earlier request arrives again, after this one
            if (!m_earlier.target.isEmpty())
                (void)m_hub.handle(m_device, m_earlier);
            return handle(request);
        case Fault::Html:
            return {200, false, {}, "<html>Sign in to the Wi-Fi</html>", {}};
        case Fault::WrongAnswer: // true JSON from a hub, but of another question
            return {200, true, {}, m_lastPush.isEmpty() ? QByteArray("{}") : m_lastPush, {}};
        case Fault::Half: {
            sync::HttpReply reply = handle(request);
            reply.body.truncate(reply.body.size() / 2);
            return reply;
        }
        case Fault::Error500:
            return {500, true, {}, R"({"code":"internal"})", {}};
        case Fault::Busy:
            return {503, true, 2, R"({"code":"busy"})", {}};
        case Fault::Diverged:
            return {409, true, {}, R"({"code":"cursor_diverged"})", {}};
        case Fault::TooLarge:
            return {413, false, {}, {}, {}};
        case Fault::None:
            break;
        }
        return handle(request);
    }

private:
    sync::HttpReply handle(const sync::HttpRequest &request)
    {
        sync::HttpReply reply = m_hub.handle(m_device, request);
        m_earlier = std::exchange(m_now, request);
        if (stepOf(request) == "push" && reply.status == 200)
            m_lastPush = reply.body;
        return reply;
    }

    InProcessHub &m_hub;
    std::size_t m_device;
    sync::HttpRequest m_now;
    sync::HttpRequest m_earlier;
    QByteArray m_lastPush;
};

struct World
{
    explicit World(quint64 seed, int kioskCount) : hub(kEvent, clock, seed), random(seed)
    {
        hub.importTickets(1, kTickets);
        for (int i = 0; i < kioskCount; ++i) {
            const QString name = QStringLiteral("Laptop %1").arg(i + 1);
            kiosks.push_back(std::make_unique<SimulatedKiosk>(hub.enrol(name), name, clock, seed * 10 + i));
            links.emplace_back(hub, static_cast<std::size_t>(i));
        }
    }

    SimulatedKiosk::Link clean(std::size_t i)
    {
        return [this, i](const sync::HttpRequest &request) { return links[i].exchange(request, Fault::None); };
    }

    // Without faults everything drains; set-aside items come back after ten minutes.
    void heal()
    {
        for (int round = 0; round < 3; ++round) {
            clock.advance(660'000);
            for (std::size_t i = 0; i < kiosks.size(); ++i) {
                kiosks[i]->agent().retryNow();
                kiosks[i]->run(clean(i), 400);
            }
        }
    }

    TestClock clock;
    InProcessHub hub;
    TestRandom random;
    std::vector<std::unique_ptr<SimulatedKiosk>> kiosks;
    std::vector<FaultyLink> links;
};

// Both sides equal, every scan once, nothing lost; and at no time did a gate forget whom it had let in itself.
void check(World &world)
{
    QSet<QUuid> made;
    for (const auto &kiosk : world.kiosks) {
        made.unite(kiosk->made());
        QCOMPARE(kiosk->admittedTwice(), QStringList());
    }
    QCOMPARE(world.hub.recordedRows(), static_cast<qint64>(world.hub.recordedScans().size()));
    QVERIFY(world.hub.recordedScans() == made);
    const std::vector<Ticket> tickets = world.hub.tickets();
    for (const auto &kiosk : world.kiosks) {
        const auto counts = kiosk->store().counts();
        QVERIFY(counts);
        QCOMPARE(counts->waiting, 0);
        QCOMPARE(counts->setAside, 0);
        const auto summary = kiosk->store().summary();
        QVERIFY(summary);
        QCOMPARE(summary->ticketCount, static_cast<qint64>(tickets.size()));
        for (const Ticket &ticket : tickets) {
            const auto facts = kiosk->store().facts(ticket.uuid);
            QVERIFY(facts && facts->ticket);
            QCOMPARE(facts->ticket->status, ticket.status);
            QVERIFY(facts->ticket->checkedIn == ticket.checkedIn);
            QVERIFY(!facts->ownScan); // the hub's word covers all
        }
    }
}

} // namespace

class ConvergenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void eachFaultAtEachStepHeals_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QByteArray>("step");
        for (int fault = 1; fault < kFaults; ++fault) {
            for (const char *step : {"first page", "later page", "push", "pull", "report"})
                QTest::addRow("fault %d at %s", fault, step) << fault << QByteArray(step);
        }
    }

    void eachFaultAtEachStepHeals()
    {
        QFETCH(int, fault);
        QFETCH(QByteArray, step);
        World world(7, 2);
        std::map<std::size_t, int> hits;
        const auto faulty = [&](std::size_t i) -> SimulatedKiosk::Link {
            return [&, i](const sync::HttpRequest &request) {
                const bool hit = stepOf(request) == step && hits[i]++ < 3;
                return world.links[i].exchange(request, hit ? static_cast<Fault>(fault) : Fault::None);
            };
        };
        for (std::size_t i = 0; i < world.kiosks.size(); ++i)
            world.kiosks[i]->run(faulty(i), 200);
        for (std::size_t i = 0; i < world.kiosks.size(); ++i) {
            for (int number = 1; number <= 6; ++number)
                world.kiosks[i]->scan(InProcessHub::codeOf(number + static_cast<int>(i) * 3));
            world.kiosks[i]->scan(QStringLiteral("NOT ON ANY LIST"));
            world.kiosks[i]->run(faulty(i), 100);
        }
        QVERIFY(hits[0] >= 1);
        world.heal();
        check(world);
    }

    void anyMixtureOfFaultsHeals_data()
    {
        QTest::addColumn<int>("seed");
        const int seeds = std::max(8, qEnvironmentVariableIntValue("GATEBOOK_SEEDS")); // more: a long run
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void anyMixtureOfFaultsHeals()
    {
        QFETCH(int, seed);
        World world(static_cast<quint64>(seed), 3);
        TestRandom &random = world.random;
        for (int turn = 0; turn < 300; ++turn) {
            const std::size_t i = random.below(world.kiosks.size());
            SimulatedKiosk &kiosk = *world.kiosks[i];
            switch (random.below(12)) {
            case 0:
            case 1:
                kiosk.scan(InProcessHub::codeOf(static_cast<int>(random.below(kTickets + 4)) + 1));
                break;
            case 2:
                if (random.below(4) == 0)
                    kiosk.undoLast();
                break;
            case 3:
                if (random.below(6) == 0)
                    kiosk.restart();
                break;
            case 4:
                if (random.below(20) == 0)
                    world.hub.replace();
                else if (random.below(6) == 0)
                    world.hub.cancelTicket(static_cast<int>(random.below(kTickets)) + 1);
                break;
            case 5:
                world.clock.advance(static_cast<qint64>(random.below(20'000)));
                break;
            default:
                kiosk.step([&](const sync::HttpRequest &request) {
                    const bool clean = random.below(3) != 0;
                    return world.links[i].exchange(
                        request, clean ? Fault::None : static_cast<Fault>(random.below(kFaults)));
                });
            }
        }
        world.heal();
        check(world);
    }
};

GATEBOOK_TEST_MAIN(ConvergenceTest)
#include "tst_convergence.moc"
