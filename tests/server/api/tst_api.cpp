// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

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
};

// An Api over the given parts that keeps what it answered.
struct Bench
{
    Bench(ledger::ReaderPool &readers, ledger::WriterThread &writer)
        : live(readers, [](qint64, const QByteArray &) {}, {}), services{readers, writer, clock, random, live,
                                                                    [] { return wire::HubIdentity(); }},
          api(services)
    {
    }

    void send(Method method, const QByteArray &path, const QByteArray &token = {}, const QByteArray &body = {})
    {
        Request request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.headers = {{"authorization", "Bearer " + token}, {"content-type", "application/json"}};
        api.handle(request, [this](const Answer &answer) { answers.append(answer); });
    }

    test::TestClock clock;
    SystemRandom random;
    LivePublisher live;
    Services services;
    Api api;
    QList<Answer> answers;
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
    bench.send(Method::Get, "/staff/events/x/manifest");
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
    const QTemporaryDir directory;
    store::DatabaseLocation location;
    location.path = directory.filePath(QStringLiteral("hub.db"));
    const auto database = ledger::openLedger(location, store::Role::Writer);
    QVERIFY(database.ok());
    const test::TestClock clock;
    SystemRandom random;
    admin::Registry registry(**database, clock, random);
    Event wanted;
    wanted.name = QStringLiteral("Night Run");
    const auto event = registry.createEvent(wanted);
    QVERIFY(event.ok());
    const auto device = registry.addDevice(event->uuid, QStringLiteral("Laptop 1"), QString());
    QVERIFY(device.ok());
    auto readers = ledger::ReaderPool::start(location);
    QVERIFY(readers.ok());
    FullWriter writer;
    Bench bench(**readers, writer);

    const QByteArray path = "/staff/events/" + uuidText(event->uuid).toLatin1();
    const QByteArray push = R"({"check_ins": [{"client_uuid": "0190a1b2-0000-7000-8000-000000000001", "code": "A",
        "scanned_at": "2026-05-01T20:03:11Z"}]})";
    const QByteArray enrol = R"({"code": "ABCD-EFGH-JK", "device_uuid": "0190a1b2-0000-7000-8000-000000000002",
        "device_name": "Laptop"})";
    bench.send(Method::Post, path + "/check-ins/batch", device->token.reveal(), push);
    bench.send(Method::Put, path + "/device", device->token.reveal(), "{}");
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
    bench.send(Method::Options, "/admin/events"); // must learn first who asks
    QCOMPARE(bench.answers.size(), 3);
    readers.drop();
    QCOMPARE(bench.answers.size(), 4);
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

} // namespace

GATEBOOK_TEST_MAIN(TstApi)
#include "tst_api.moc"
