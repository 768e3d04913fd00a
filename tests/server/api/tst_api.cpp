// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <mutex>

#include "server/admin/registry.h"
#include "server/api/api.h"
#include "server/ledger/ledgerdatabase.h"
#include "shared/base/uuid.h"
#include "shared/wire/limits.h"
#include "tests/server/api/fullqueues.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::api;
using gatebook::test::FullWriter;
using gatebook::test::StuckReaders;

namespace {

// What a client hears when the hub can't keep up: exactly one answer, always.
class TstApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { test::failOnAnyWarning(); }

    static void aFullReaderQueueIs503();
    static void aTaskThatNeverRunsIsAnsweredWhenItIsDropped();
    static void aFullWriterQueueIs503();
    static void whatNeedsNoDatabaseIsAnsweredAtOnce();
    static void onlyAPushMayBringALargeBody();
    static void aBodyIsLetInForThoseWhoMayBringIt();
    static void whatNobodyWaitsForIsNotLookedUp();
    static void oneTokenCannotTakeEveryPlace();
};

// An Api over the given parts that keeps what it answered.
struct Bench
{
    Bench(ledger::ReaderPool &readers, ledger::WriterThread &writer, const ApiLimits &limits = {})
        : live(readers, [](qint64, const QByteArray &) {}, {}), services{readers, writer, clock, random, live,
                                                                    [] { return wire::HubIdentity(); }, limits},
          api(services)
    {
    }

    void send(Method method, const QByteArray &path, const QByteArray &token = {}, const QByteArray &body = {})
    {
        api.handle(request(method, path, token, body), keep());
    }

    // The same by its head alone.
    void ask(Method method, const QByteArray &path, const QByteArray &token = {})
    {
        api.admit(request(method, path, token, {}), keep());
    }

    static Request request(Method method, const QByteArray &path, const QByteArray &token, const QByteArray &body)
    {
        Request request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.headers = {{"authorization", "Bearer " + token}, {"content-type", "application/json"}};
        return request;
    }

    // Readers answer on threads of their own.
    Reply keep()
    {
        return [this](const Answer &answer) {
            const std::scoped_lock lock(mutex);
            answers.append(answer);
        };
    }

    std::mutex mutex;
    test::TestClock clock;
    SystemRandom random;
    LivePublisher live;
    Services services;
    Api api;
    QList<Answer> answers;
};

// An event with one device.
struct Enrolled
{
    Enrolled() : database(openAt(directory)), registry(*database, clock, random)
    {
        Event wanted;
        wanted.name = QStringLiteral("Night Run");
        const auto event = registry.createEvent(wanted);
        const auto device = event ? registry.addDevice(event->uuid, QStringLiteral("Laptop 1"), QString())
                                  : Result<admin::NewDevice>(event.error());
        if (!device)
            qFatal("%s", qPrintable(device.error().message));
        path = "/staff/events/" + uuidText(event->uuid).toLatin1();
        token = device->token.reveal();
    }

    static std::unique_ptr<store::Database> openAt(const QTemporaryDir &directory)
    {
        auto opened = ledger::openLedger(locationIn(directory), store::Role::Writer);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }
    static store::DatabaseLocation locationIn(const QTemporaryDir &directory)
    {
        store::DatabaseLocation location;
        location.path = directory.filePath(QStringLiteral("hub.db"));
        return location;
    }

    const QTemporaryDir directory;
    const test::TestClock clock;
    SystemRandom random;
    std::unique_ptr<store::Database> database;
    admin::Registry registry;
    QByteArray path;
    QByteArray token;
};

QString codeOf(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("code")).toString();
}

bool hasHeader(const Answer &answer, const QByteArray &name)
{
    return std::any_of(answer.headers.begin(), answer.headers.end(),
        [&name](const Header &header) { return header.name == name && !header.value.isEmpty(); });
}

void TstApi::aFullReaderQueueIs503()
{
    StuckReaders readers(false);
    FullWriter writer;
    Bench bench(readers, writer);
    bench.send(Method::Get, "/healthz");
    bench.send(Method::Get, "/staff/events/x/manifest", "token");
    QCOMPARE(bench.answers.size(), 2);
    for (const Answer &answer : bench.answers) {
        QCOMPARE(answer.status, 503);
        QCOMPARE(codeOf(answer), QStringLiteral("unavailable"));
        QVERIFY(hasHeader(answer, "Retry-After"));
    }
}

void TstApi::aTaskThatNeverRunsIsAnsweredWhenItIsDropped()
{
    StuckReaders readers(true);
    FullWriter writer;
    Bench bench(readers, writer);
    bench.send(Method::Get, "/healthz");
    QVERIFY(bench.answers.isEmpty());
    readers.drop();
    QCOMPARE(bench.answers.size(), 1);
    QCOMPARE(bench.answers.first().status, 503);
}

void TstApi::aFullWriterQueueIs503()
{
    const Enrolled enrolled;
    auto readers = ledger::ReaderPool::start(Enrolled::locationIn(enrolled.directory));
    QVERIFY(readers.ok());
    FullWriter writer;
    Bench bench(**readers, writer);

    const QByteArray push = R"({"check_ins": [{"client_uuid": "0190a1b2-0000-7000-8000-000000000001", "code": "A",
        "scanned_at": "2026-05-01T20:03:11Z"}]})";
    const QByteArray enrol = R"({"code": "ABCD-EFGH-JK", "device_uuid": "0190a1b2-0000-7000-8000-000000000002",
        "device_name": "Laptop"})";
    bench.send(Method::Post, enrolled.path + "/check-ins/batch", enrolled.token, push);
    bench.send(Method::Put, enrolled.path + "/device", enrolled.token, "{}");
    bench.send(Method::Post, "/enroll", {}, enrol);
    (*readers).reset(); // finishes what was accepted
    QCOMPARE(bench.answers.size(), 3);
    for (const Answer &answer : bench.answers) {
        QCOMPARE(answer.status, 503);
        QVERIFY(hasHeader(answer, "Retry-After"));
        QVERIFY(!answer.body.contains("results"));
    }
}

void TstApi::whatNeedsNoDatabaseIsAnsweredAtOnce()
{
    StuckReaders readers(true);
    FullWriter writer;
    Bench bench(readers, writer);
    bench.send(Method::Get, "/nowhere");
    bench.send(Method::Delete, "/healthz");
    bench.send(Method::Options, "/healthz");
    QCOMPARE(bench.answers.size(), 3);
    QCOMPARE(bench.answers.at(0).status, 404);
    QCOMPARE(bench.answers.at(1).status, 405);
    QVERIFY(hasHeader(bench.answers.at(1), "Allow"));
    QCOMPARE(bench.answers.at(2).status, 204);
    bench.send(Method::Get, "/staff/events/x/manifest");
    QCOMPARE(bench.answers.size(), 4);
    QCOMPARE(bench.answers.at(3).status, 401);
    bench.send(Method::Options, "/admin/events", "token"); // must learn first who asks
    QCOMPARE(bench.answers.size(), 4);
    readers.drop();
    QCOMPARE(bench.answers.size(), 5);
}

void TstApi::onlyAPushMayBringALargeBody()
{
    StuckReaders readers(true);
    FullWriter writer;
    const Bench bench(readers, writer);
    QCOMPARE(bench.api.bodyLimit(Method::Post, "/staff/events/x/check-ins/batch"), wire::kBatchBodyBytesMax);
    QCOMPARE(bench.api.bodyLimit(Method::Post, "/staff/events/x/manifest"), wire::kSmallBodyBytesMax);
    QCOMPARE(bench.api.bodyLimit(Method::Post, "/enroll"), wire::kSmallBodyBytesMax);
    QCOMPARE(bench.api.bodyLimit(Method::Get, "/nowhere"), wire::kSmallBodyBytesMax);
}

void TstApi::aBodyIsLetInForThoseWhoMayBringIt()
{
    const Enrolled enrolled;
    auto readers = ledger::ReaderPool::start(Enrolled::locationIn(enrolled.directory));
    QVERIFY(readers.ok());
    FullWriter writer;
    Bench bench(**readers, writer);
    const QByteArray batch = "/check-ins/batch";
    bench.ask(Method::Post, enrolled.path + batch, enrolled.token);
    bench.ask(Method::Post, enrolled.path + batch, "wrong");
    bench.ask(Method::Post, enrolled.path + batch);
    bench.ask(Method::Post, "/staff/events/0190a1b2-0000-7000-8000-000000000001" + batch, enrolled.token);
    bench.ask(Method::Post, "/admin/events", enrolled.token);
    bench.ask(Method::Post, "/nowhere", enrolled.token);
    bench.ask(Method::Post, enrolled.path + "/manifest", enrolled.token);
    bench.ask(Method::Post, "/enroll");
    (*readers).reset(); // finishes what was accepted
    QList<int> statuses;
    for (const Answer &answer : bench.answers)
        statuses.append(answer.status);
    std::sort(statuses.begin(), statuses.end());
    QCOMPARE(statuses, (QList<int>{kContinue, kContinue, 401, 401, 403, 403, 404, 405}));
    for (std::size_t status = 0; status < Metrics::kStatusClasses; ++status) // those go on, and are counted then
        QCOMPARE(bench.services.metrics.requests(1, status), status == 4 ? 3U : 0U);
}

void TstApi::whatNobodyWaitsForIsNotLookedUp()
{
    const Enrolled enrolled;
    auto readers = ledger::ReaderPool::start(Enrolled::locationIn(enrolled.directory));
    QVERIFY(readers.ok());
    FullWriter writer;
    Bench bench(**readers, writer);
    for (const bool gone : {true, false}) {
        Request asked = Bench::request(Method::Get, enrolled.path + "/manifest", enrolled.token, {});
        asked.abandoned = std::make_shared<std::atomic<bool>>(gone);
        bench.api.handle(asked, bench.keep());
    }
    (*readers).reset(); // finishes what was accepted
    QList<int> statuses;
    for (const Answer &answer : bench.answers)
        statuses.append(answer.status);
    std::sort(statuses.begin(), statuses.end());
    QCOMPARE(statuses, (QList<int>{200, 503}));
}

void TstApi::oneTokenCannotTakeEveryPlace()
{
    StuckReaders readers(true);
    FullWriter writer;
    ApiLimits limits;
    limits.inFlightPerToken = 2;
    Bench bench(readers, writer, limits);
    for (int i = 0; i < 3; ++i)
        bench.send(Method::Get, "/staff/events/x/check-ins", "one");
    bench.ask(Method::Post, "/staff/events/x/check-ins/batch", "one");
    bench.send(Method::Get, "/staff/events/x/check-ins", "another");
    QCOMPARE(bench.answers.size(), 2);
    for (const Answer &answer : bench.answers) {
        QCOMPARE(answer.status, 429);
        QVERIFY(hasHeader(answer, "Retry-After"));
    }
    readers.drop();
    bench.send(Method::Get, "/staff/events/x/check-ins", "one");
    QCOMPARE(bench.answers.size(), 5); // those three were dropped; this one waits
    readers.drop();
}

} // namespace

GATEBOOK_TEST_MAIN(TstApi)
#include "tst_api.moc"
