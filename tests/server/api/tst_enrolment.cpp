// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#include "server/admin/registry.h"
#include "server/api/api.h"
#include "server/ledger/ledgerdatabase.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

// A pairing code lets one device in, and guessing it is slow.
class TstEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { test::failOnAnyWarning(); }

    static void twoHubsAtOnceLetOneDeviceIn();
    static void aCodeFromTheFutureIsRefused();
    static void linkLocalNeighboursDoNotShareABudget();
};

QUuid makeEvent(admin::Registry &registry)
{
    Event event;
    event.name = QStringLiteral("Night Run");
    const auto created = registry.createEvent(event);
    return created ? created->uuid : QUuid();
}

qint64 waiting(store::Database &database)
{
    qint64 count = -1;
    const auto read = database.first(QStringLiteral("SELECT COUNT(DISTINCT pid) FROM pg_locks WHERE NOT granted"), {},
        [&count](const store::Row &row) { count = row.int64(0); });
    return read ? count : -1;
}

// Both have come as far as they can before either may write the token.
void TstEnrolment::twoHubsAtOnceLetOneDeviceIn()
{
    test::PostgresServer server;
    if (const auto started = server.start(); !started)
        QSKIP(qPrintable(started.error().message));
    const auto location = server.createDatabase(QStringLiteral("hub"));
    QVERIFY(location.ok());
    const auto database = ledger::openLedger(*location, store::Role::Writer);
    QVERIFY(database.ok());
    const test::TestClock clock;
    SystemRandom random;
    admin::Registry registry(**database, clock, random);
    const auto code = registry.makePairingCode(makeEvent(registry), QStringLiteral("North"));
    QVERIFY(code.ok());

    auto holder = store::Transaction::begin(**database);
    QVERIFY((*database)->script({QStringLiteral("LOCK TABLE tokens IN EXCLUSIVE MODE")}).ok());
    std::atomic<int> enrolled = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> hubs;
    hubs.reserve(2);
    for (int i = 0; i < 2; ++i) {
        hubs.emplace_back([&] {
            const auto own = ledger::openLedger(*location, store::Role::Writer);
            if (!own)
                return;
            admin::Registry hub(**own, clock, random);
            const auto done = hub.enrol({code->code, QUuid::createUuid(), QStringLiteral("Laptop")});
            if (done)
                ++enrolled;
            else if (done.error().kind == Error::Kind::NotFound)
                ++refused;
        });
    }
    const bool both = QTest::qWaitFor([&] { return waiting(**database) == 2; });
    holder->reset();
    for (std::thread &hub : hubs)
        hub.join();
    QVERIFY(both);
    QCOMPARE(enrolled.load(), 1);
    QCOMPARE(refused.load(), 1);
}

void TstEnrolment::aCodeFromTheFutureIsRefused()
{
    const QTemporaryDir directory;
    store::DatabaseLocation location;
    location.path = directory.filePath(QStringLiteral("hub.db"));
    const auto database = ledger::openLedger(location, store::Role::Writer);
    QVERIFY(database.ok());
    const test::TestClock clock;
    SystemRandom random;
    admin::Registry registry(**database, clock, random);
    const auto code = registry.makePairingCode(makeEvent(registry), QString());
    QVERIFY(code.ok());
    QVERIFY((*database)->script({QStringLiteral("UPDATE pairing_codes SET created_at = created_at + 1")}).ok());
    QVERIFY(!registry.enrol({code->code, QUuid::createUuid(), QStringLiteral("Laptop")}));
    QVERIFY((*database)->script({QStringLiteral("UPDATE pairing_codes SET created_at = created_at - 1")}).ok());
    QVERIFY(registry.enrol({code->code, QUuid::createUuid(), QStringLiteral("Laptop")}).ok());
}

void TstEnrolment::linkLocalNeighboursDoNotShareABudget()
{
    const QTemporaryDir directory;
    store::DatabaseLocation location;
    location.path = directory.filePath(QStringLiteral("hub.db"));
    const test::TestClock clock;
    SystemRandom random;
    auto writer = ledger::WriterThread::start(location, clock, random);
    QVERIFY(writer.ok());
    auto readers = ledger::ReaderPool::start(location);
    QVERIFY(readers.ok());
    api::LivePublisher live(**readers, [](qint64, const QByteArray &) {}, {});
    api::Services services{**readers, **writer, clock, random, live, [] { return wire::HubIdentity(); }};
    api::Api api(services);
    const auto statusFrom = [&api](const QByteArray &address) {
        api::Request request;
        request.method = api::Method::Post;
        request.path = "/enroll";
        request.headers = {{"content-type", "application/json"}};
        request.body = R"({"code": "ABCD-EFGH-JK", "device_uuid": "0190a1b2-0000-7000-8000-000000000002",
            "device_name": "Laptop"})";
        request.peerAddress = address;
        const auto status = std::make_shared<std::atomic<int>>(0);
        api.handle(request, [status](const api::Answer &answer) { *status = answer.status; });
        return QTest::qWaitFor([status] { return *status != 0; }) ? status->load() : -1;
    };
    for (int i = 0; i < api::kEnrolmentFailuresPerWindow; ++i) {
        QCOMPARE(statusFrom("fe80::1"), 403);
        QCOMPARE(statusFrom("2001:db8::1"), 403);
    }
    QCOMPARE(statusFrom("fe80::1"), 429);
    QCOMPARE(statusFrom("fe80::2"), 403);
    QCOMPARE(statusFrom("2001:db8::2"), 429); // its /64 is one customer's
}

} // namespace

GATEBOOK_TEST_MAIN(TstEnrolment)
#include "tst_enrolment.moc"
