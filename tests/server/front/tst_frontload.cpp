// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/server/front/rawclient.h"
#include "tests/server/front/startedfront.h"
#include "tests/server/front/testhandler.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: hub\r\n\r\n";
}

bool served(const front::Front &front)
{
    RawClient client(front);
    client.send(get("/echo"));
    return QTest::qWaitFor([&] { return client.responses().size() == 1; });
}

} // namespace

// More than the front takes at once, and clients that read too slowly.
class TestFrontLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aReaderThatStallsIsClosedWhileOthersAreServed();
    void theNextRequestWaitsForAReaderThatStalls();
    void aSlowReaderGetsItAllInTheEnd();
    void readersThatHangUpMidAnswerAreHarmless();
    void aLargeBodyArrivesWholeBehindAHeldRequest();
    void pipelinedRequestsThatFillTheBuffersAreAllAnswered();
    void beyondTheInFlightCapItIsTryAgain();
    void beyondTheBodyBudgetItIsTryAgain();
};

void TestFrontLoad::aReaderThatStallsIsClosedWhileOthersAreServed()
{
    TestHandler handler;
    handler.bigBody = QByteArray(64 << 20, 'x'); // more than the systems' socket buffers take
    front::FrontLimits limits;
    limits.writeStallMs = soonMs();
    const auto front = startedFront(handler, limits);
    const auto staller = connectedSocket(*front, 1024);
    staller->write(get("/big"));
    QTRY_VERIFY(staller->bytesAvailable() > 0);
    QVERIFY(served(*front));
    bool allClosed = false; // though the client's side still holds on
    front->drain(600'000, [&] { allClosed = true; });
    QTRY_VERIFY(allClosed);
    QVERIFY(staller->bytesAvailable() > 0);
}

// An answer is over when the system has it, not when it waits encrypted in a buffer that would grow and grow.
void TestFrontLoad::theNextRequestWaitsForAReaderThatStalls()
{
    TestHandler handler;
    handler.bigBody = QByteArray(64 << 20, 'x');
    const auto front = startedFront(handler);
    const auto staller = connectedSocket(*front, 1024);
    staller->write(get("/big") + get("/echo"));
    QTRY_VERIFY(staller->bytesAvailable() > 0);
    QVERIFY(served(*front));
    QVERIFY(served(*front));
    QCOMPARE(handler.seen(), 3);
}

void TestFrontLoad::aSlowReaderGetsItAllInTheEnd()
{
    TestHandler handler;
    handler.bigBody = QByteArray("0123456789abcdef").repeated(1 << 20);
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.socket().setReadBufferSize(16 << 10);
    client.send(get("/big") + get("/echo"));
    QTRY_COMPARE(client.responses().size(), 2);
    QVERIFY(client.responses().first().body == handler.bigBody);
}

void TestFrontLoad::readersThatHangUpMidAnswerAreHarmless()
{
    TestHandler handler;
    handler.bigBody = QByteArray(16 << 20, 'x');
    const auto front = startedFront(handler);
    std::vector<std::unique_ptr<QTcpSocket>> readers(40);
    for (auto &reader : readers) {
        reader = connectedSocket(*front, 1024);
        reader->write(get("/big"));
    }
    QTRY_VERIFY(
        std::all_of(readers.begin(), readers.end(), [](const auto &reader) { return reader->bytesAvailable() > 0; }));
    for (const auto &reader : readers)
        reader->abort();
    QVERIFY(served(*front));
}

// The body fills every buffer of the connection while the request before it is handled.
void TestFrontLoad::aLargeBodyArrivesWholeBehindAHeldRequest()
{
    TestHandler handler;
    handler.limit = 8 << 20;
    const auto front = startedFront(handler);
    RawClient client(*front);
    const QByteArray body = QByteArray("0123456789abcdef").repeated(256 << 10);
    client.send(get("/held"));
    QTRY_COMPARE(handler.held(), 1);
    client.send(
        "POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QVERIFY(served(*front)); // until no more fits in between
    handler.takeHeld()({200, "text/plain", "first", {}, {}, {}});
    QTRY_COMPARE(client.responses().size(), 2);
    QCOMPARE(client.responses().first().body, "first");
    QVERIFY(client.responses().at(1).body.endsWith("\n\n" + body));
}

// Each is as long as what the front takes at a time, and as a TLS record: it ends where the read buffer does.
void TestFrontLoad::pipelinedRequestsThatFillTheBuffersAreAllAnswered()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(get("/held"));
    QTRY_COMPARE(handler.held(), 1);
    const QByteArray head = "GET /echo HTTP/1.1\r\nHost: hub\r\nX-Fill: ";
    const QByteArray request = head + QByteArray((16 << 10) - head.size() - 4, 'x') + "\r\n\r\n";
    client.send(request.repeated(40));
    QVERIFY(served(*front));
    handler.takeHeld()({});
    QTRY_COMPARE(client.responses().size(), 41);
    QCOMPARE(client.responses().last().status, 200);
}

void TestFrontLoad::beyondTheInFlightCapItIsTryAgain()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.inFlight = 1;
    const auto front = startedFront(handler, limits);
    RawClient first(*front);
    first.send(get("/held"));
    QTRY_COMPARE(handler.held(), 1);
    RawClient second(*front);
    second.send(get("/echo"));
    QTRY_COMPARE(second.responses().size(), 1);
    QCOMPARE(second.responses().first().status, 503);
    QVERIFY(second.responses().first().headers.value("retry-after").toInt() > 0);
    handler.takeHeld()({});
    QTRY_COMPARE(first.responses().size(), 1);
    second.send(get("/echo"));
    QTRY_COMPARE(second.responses().size(), 2);
    QCOMPARE(second.responses().at(1).status, 200);
}

void TestFrontLoad::beyondTheBodyBudgetItIsTryAgain()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.bodyBytes = 100;
    const auto front = startedFront(handler, limits);
    const QByteArray upload = "POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 60\r\n\r\n";
    RawClient first(*front);
    first.send("POST /held HTTP/1.1\r\nHost: h\r\nContent-Length: 60\r\n\r\n" + QByteArray(60, 'x'));
    QTRY_COMPARE(handler.held(), 1);
    RawClient second(*front);
    second.send(upload);
    QTRY_COMPARE(second.responses().size(), 1);
    QCOMPARE(second.responses().first().status, 503);
    handler.takeHeld()({});
    QTRY_COMPARE(first.responses().size(), 1);
    RawClient third(*front);
    third.send(upload + QByteArray(60, 'x'));
    QTRY_COMPARE(third.responses().size(), 1);
    QCOMPARE(third.responses().first().status, 200);
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestFrontLoad)
#include "tst_frontload.moc"
