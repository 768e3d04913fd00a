// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/server/front/rawclient.h"
#include "tests/server/front/startedfront.h"
#include "tests/server/front/testhandler.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

constexpr qint64 kEvent = 7; // of TestHandler's /live
constexpr int kSoonMs = 40;
constexpr int kLongMs = 600'000;

QByteArray get(const QByteArray &path, const char *version = "1.1")
{
    return "GET " + path + " HTTP/" + version + "\r\nHost: hub\r\n\r\n";
}

using Clients = std::vector<std::unique_ptr<RawClient>>;

Clients subscribers(const front::Front &front, int count)
{
    Clients clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<RawClient>(front));
        clients.back()->send(get("/live"));
    }
    return clients;
}

bool allGot(const Clients &clients, const QByteArray &text)
{
    return std::all_of(
        clients.begin(), clients.end(), [&](const auto &client) { return client->raw().contains(text); });
}

} // namespace

class TestFrontLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void everySubscriberOfTheEventHearsIt();
    void oldHttpGetsTheStreamUnchunked();
    void theLeaseLivesAsLongAsTheStream();
    void aSubscriberThatLagsIsClosed();
    void aSubscriberMayHangUpWhileItIsWrittenTo();
    void headOfAStreamEnds();
    void drainFinishesWhatRunsAndEndsTheRest();
    void drainHasAHardLimit();
    void drainOfAnIdleFrontIsDoneAtOnce();
};

void TestFrontLive::everySubscriberOfTheEventHearsIt()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.workers = 2;
    const auto front = startedFront(handler, limits);
    const Clients clients = subscribers(*front, 50);
    QTRY_VERIFY(allGot(clients, "event: cursor"));
    QVERIFY(allGot(clients, "Content-Type: text/event-stream\r\n"));
    QVERIFY(allGot(clients, "Cache-Control: no-store\r\n"));
    front->publish(kEvent + 1, ": somebody else's\n\n");
    front->publish(kEvent, ": one\n\n");
    front->publish(kEvent, ": two\n\n");
    QTRY_VERIFY(allGot(clients, "7\r\n: one\n\n\r\n7\r\n: two\n\n\r\n"));
    for (const auto &client : clients)
        QVERIFY(!client->raw().contains("somebody"));
}

void TestFrontLive::oldHttpGetsTheStreamUnchunked()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(get("/live", "1.0"));
    QTRY_VERIFY(client.raw().endsWith("\r\n\r\nevent: cursor\ndata: {}\n\n"));
    front->publish(kEvent, ": one\n\n");
    QTRY_VERIFY(client.raw().endsWith("data: {}\n\n: one\n\n"));
}

void TestFrontLive::theLeaseLivesAsLongAsTheStream()
{
    TestHandler handler;
    auto lease = std::make_shared<int>(0);
    const std::weak_ptr<int> watched = lease;
    handler.setLease(std::move(lease));
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(get("/live"));
    QTRY_VERIFY(client.raw().contains("event: cursor"));
    handler.setLease(nullptr);
    RawClient other(*front);
    other.send(get("/echo"));
    QTRY_COMPARE(other.responses().size(), 1);
    QVERIFY(!watched.expired());
    client.hangUp();
    QTRY_VERIFY(watched.expired());
}

void TestFrontLive::aSubscriberThatLagsIsClosed()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.streamBacklogBytes = 1 << 20;
    const auto front = startedFront(handler, limits);
    const Clients good = subscribers(*front, 1);
    QTRY_VERIFY(allGot(good, "event: cursor"));
    auto lease = std::make_shared<int>(0);
    const std::weak_ptr<int> watched = lease;
    handler.setLease(std::move(lease));
    const auto laggard = connectedSocket(*front, 1024);
    laggard->write(get("/live"));
    QTRY_VERIFY(laggard->bytesAvailable() > 0);
    handler.setLease(nullptr);
    // As much as it takes to fill the systems' buffers and then the backlog.
    const QByteArray part = ": " + QByteArray(512 << 10, 'x') + "\n\n";
    for (int i = 0; i < 200 && !watched.expired(); ++i) {
        const qsizetype before = good.front()->raw().size();
        front->publish(kEvent, part);
        QTRY_VERIFY(good.front()->raw().size() >= before + part.size());
    }
    QVERIFY(watched.expired());
    front->publish(kEvent, ": last\n\n");
    QTRY_VERIFY(allGot(good, ": last"));
}

void TestFrontLive::aSubscriberMayHangUpWhileItIsWrittenTo()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    const Clients leaving = subscribers(*front, 50);
    const Clients staying = subscribers(*front, 5);
    QTRY_VERIFY(allGot(leaving, "event: cursor") && allGot(staying, "event: cursor"));
    for (const auto &client : leaving) {
        client->hangUp();
        front->publish(kEvent, ": x\n\n");
    }
    front->publish(kEvent, ": last\n\n");
    QTRY_VERIFY(allGot(staying, ": last"));
}

void TestFrontLive::headOfAStreamEnds()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send("HEAD /live HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_VERIFY(client.closed());
    QVERIFY(client.raw().endsWith("\r\n\r\n"));
    QVERIFY(!client.raw().contains("event: cursor"));
}

void TestFrontLive::drainFinishesWhatRunsAndEndsTheRest()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient idle(*front);
    idle.send(get("/echo"));
    QTRY_COMPARE(idle.responses().size(), 1);
    RawClient running(*front);
    running.send(get("/held"));
    RawClient live(*front);
    live.send(get("/live"));
    QTRY_VERIFY(handler.held() == 1 && live.raw().contains("event: cursor"));
    bool done = false;
    front->drain(kLongMs, [&] { done = true; });
    QTRY_VERIFY(idle.closed());
    QTRY_VERIFY(live.closed());
    QVERIFY(live.raw().endsWith("\r\n0\r\n\r\n"));
    RawClient late(*front);
    QSignalSpy refused(&late.socket(), &QTcpSocket::errorOccurred);
    QTRY_VERIFY(!refused.isEmpty());
    QVERIFY(!done && !running.closed());
    handler.takeHeld()({200, "text/plain", "finished", {}, {}, {}});
    QTRY_VERIFY(running.closed());
    QCOMPARE(running.responses().size(), 1);
    QCOMPARE(running.responses().first().body, "finished");
    QCOMPARE(running.responses().first().headers.value("connection"), "close");
    QTRY_VERIFY(done);
}

void TestFrontLive::drainHasAHardLimit()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient running(*front);
    running.send(get("/held"));
    QTRY_COMPARE(handler.held(), 1);
    int done = 0;
    front->drain(kSoonMs, [&] { ++done; });
    QTRY_COMPARE(done, 1);
    QTRY_VERIFY(running.closed());
    handler.takeHeld()({});
    QCOMPARE(done, 1);
}

void TestFrontLive::drainOfAnIdleFrontIsDoneAtOnce()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    bool done = false;
    front->drain(kLongMs, [&] { done = true; });
    QTRY_VERIFY(done);
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestFrontLive)
#include "tst_frontlive.moc"
