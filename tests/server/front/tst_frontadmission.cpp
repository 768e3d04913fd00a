// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/server/front/rawclient.h"
#include "tests/server/front/startedfront.h"
#include "tests/server/front/testhandler.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

QByteArray upload(const QByteArray &path, qint64 length, const QByteArray &fields = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: hub\r\nContent-Length: " + QByteArray::number(length) + "\r\n" + fields
        + "\r\n";
}

api::Answer goOn()
{
    api::Answer answer;
    answer.status = api::kContinue;
    return answer;
}

} // namespace

// Whether a request may bring its body is settled by its head.
class TestFrontAdmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aRefusedHeadIsAnsweredWithoutItsBody();
    void whoIsRefusedCanReadItWhileStillSending();
    void aRefusedRequestTakesNoRoomFromOthers();
    void oneCallerCannotTakeAllTheRoom();
    void theBodyWaitsForTheAnswer();
    void continueIsSaidOnlyAfterThat();
    void aClientThatLeavesMeanwhileIsHarmless();
    void anAnswerThatNeverComesIsTryAgain();
    void aRequestWithoutABodyIsNotAskedAbout();
    void drainingWaitsForIt();
    void aRefusedHeadMethodHasNoBodyEither_data();
    void aRefusedHeadMethodHasNoBodyEither();
};

void TestFrontAdmission::aRefusedHeadIsAnsweredWithoutItsBody()
{
    TestHandler handler;
    handler.limit = 8 << 20;
    const auto front = startedFront(handler);
    for (const QByteArray &length : {QByteArray("Content-Length: 5000000"), QByteArray("Transfer-Encoding: chunked")}) {
        RawClient client(*front);
        client.send("POST /echo HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer wrong\r\n" + length + "\r\n\r\n");
        QTRY_COMPARE(client.responses().size(), 1);
        QCOMPARE(client.responses().first().status, 401);
        QTRY_VERIFY(client.closed());
    }
    QCOMPARE(handler.seen(), 0);
    QCOMPARE(handler.asked(), 2);
}

void TestFrontAdmission::whoIsRefusedCanReadItWhileStillSending()
{
    TestHandler handler;
    handler.limit = 8 << 20;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(upload("/echo", 800'000, "Authorization: Bearer wrong\r\n") + QByteArray(800'000, 'x'));
    QTRY_COMPARE(client.responses().size(), 1);
    QCOMPARE(client.responses().first().status, 401);
    QTRY_VERIFY(client.closed());
}

void TestFrontAdmission::aRefusedRequestTakesNoRoomFromOthers()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.bodyBytes = 100;
    const auto front = startedFront(handler, limits);
    RawClient asking(*front);
    asking.send(upload("/heldback", 100));
    QTRY_COMPARE(handler.held(), 1);
    RawClient good(*front);
    good.send(upload("/echo", 100) + QByteArray(100, 'x'));
    QTRY_COMPARE(good.responses().size(), 1);
    QCOMPARE(good.responses().first().status, 200);
    handler.takeHeld()({401, "text/plain", "no", {}, {}, {}});
    QTRY_COMPARE(asking.responses().size(), 1);
    QCOMPARE(asking.responses().first().status, 401);
}

void TestFrontAdmission::oneCallerCannotTakeAllTheRoom()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.bodyBytes = 200;
    limits.bodyBytesPerCaller = 100;
    const auto front = startedFront(handler, limits);
    RawClient greedy(*front);
    greedy.send(upload("/echo", 100, "Authorization: Bearer greedy\r\nExpect: 100-continue\r\n"));
    QTRY_VERIFY(greedy.raw().contains("100 Continue"));
    RawClient again(*front);
    again.send(upload("/echo", 1, "Authorization: Bearer greedy\r\n"));
    QTRY_COMPARE(again.responses().size(), 1);
    QCOMPARE(again.responses().first().status, 503);
    RawClient good(*front);
    good.send(upload("/echo", 100, "Authorization: Bearer good\r\n") + QByteArray(100, 'x'));
    QTRY_COMPARE(good.responses().size(), 1);
    QCOMPARE(good.responses().first().status, 200);
}

void TestFrontAdmission::theBodyWaitsForTheAnswer()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(upload("/heldback", 5) + "hello" + "GET /echo HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTRY_COMPARE(handler.held(), 1);
    QCOMPARE(handler.seen(), 0);
    handler.takeHeld()(goOn());
    QTRY_COMPARE(client.responses().size(), 2);
    QVERIFY(client.responses().first().body.endsWith("\n\nhello"));
}

void TestFrontAdmission::continueIsSaidOnlyAfterThat()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(upload("/heldback", 5, "Expect: 100-continue\r\n"));
    QTRY_COMPARE(handler.held(), 1);
    QVERIFY(client.raw().isEmpty());
    handler.takeHeld()(goOn());
    QTRY_COMPARE(client.raw(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("hello");
    QTRY_COMPARE(client.responses().size(), 2);
    QCOMPARE(client.responses().at(1).status, 200);
}

void TestFrontAdmission::aClientThatLeavesMeanwhileIsHarmless()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    for (int i = 0; i < 20; ++i) {
        RawClient client(*front);
        client.send(upload("/heldback", 5) + (i % 2 == 0 ? "hello" : ""));
        QTRY_COMPARE(handler.held(), 1);
        const api::Reply late = handler.takeHeld();
        client.hangUp();
        late(goOn());
    }
    RawClient good(*front);
    good.send(upload("/echo", 2) + "hi");
    QTRY_COMPARE(good.responses().size(), 1);
}

void TestFrontAdmission::anAnswerThatNeverComesIsTryAgain()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.handlerMs = soonMs();
    const auto front = startedFront(handler, limits);
    RawClient client(*front);
    client.send(upload("/heldback", 5) + "hello");
    QTRY_COMPARE(client.responses().size(), 1);
    QCOMPARE(client.responses().first().status, 503);
    QTRY_VERIFY(client.closed());
    handler.takeHeld()(goOn()); // too late
    RawClient good(*front);
    good.send(upload("/echo", 2) + "hi");
    QTRY_COMPARE(good.responses().size(), 1);
    QCOMPARE(handler.seen(), 1);
}

void TestFrontAdmission::aRequestWithoutABodyIsNotAskedAbout()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(upload("/echo", 0) + "GET /echo HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTRY_COMPARE(client.responses().size(), 2);
    QCOMPARE(handler.asked(), 0);
}

void TestFrontAdmission::drainingWaitsForIt()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(upload("/heldback", 5) + "hello");
    QTRY_COMPARE(handler.held(), 1);
    bool drained = false;
    front->drain(600'000, [&] { drained = true; });
    handler.takeHeld()(goOn());
    QTRY_COMPARE(client.responses().size(), 1);
    QCOMPARE(client.responses().first().headers.value("connection"), "close");
    QTRY_VERIFY(drained);
}

void TestFrontAdmission::aRefusedHeadMethodHasNoBodyEither_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another version") << QByteArray("HEAD / HTTP/9.9\r\nHost: h\r\n\r\n");
    QTest::newRow("too large") << QByteArray("HEAD /" + QByteArray(20'000, 'x'));
    QTest::newRow("malformed") << QByteArray("HEAD /\xff");
    QTest::newRow("half of it in time") << QByteArray("HEAD / HT");
}

void TestFrontAdmission::aRefusedHeadMethodHasNoBodyEither()
{
    QFETCH(const QByteArray, bytes);
    TestHandler handler;
    front::FrontLimits limits;
    limits.headMs = soonMs();
    const auto front = startedFront(handler, limits);
    RawClient client(*front);
    client.send(bytes);
    QTRY_VERIFY(client.closed());
    QVERIFY(client.raw().startsWith("HTTP/1.1 "));
    QVERIFY2(client.raw().endsWith("\r\n\r\n"), client.raw().constData());
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestFrontAdmission)
#include "tst_frontadmission.moc"
