// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMutexLocker>
#include <QTest>

#include "tests/server/front/rawclient.h"
#include "tests/server/front/startedfront.h"
#include "tests/server/front/testhandler.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

using telemetry::AccessRecord;
using Kind = AccessRecord::Kind;

constexpr qint64 kEvent = 7; // of TestHandler's /live

// Keeps what it was told; ids are "id-1" and so on.
class Notebook final : public telemetry::RequestObserver
{
public:
    [[nodiscard]] QByteArray newRequestId() override
    {
        const QMutexLocker lock(&m_mutex);
        return "id-" + QByteArray::number(++m_ids);
    }
    void observe(const AccessRecord &record) override
    {
        const QMutexLocker lock(&m_mutex);
        m_records.append(record);
    }
    [[nodiscard]] QList<AccessRecord> records() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_records;
    }

private:
    mutable QMutex m_mutex;
    int m_ids = 0;
    QList<AccessRecord> m_records;
};

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: hub\r\n\r\n";
}

QByteArray post(const QByteArray &path, int length)
{
    return "POST " + path + " HTTP/1.1\r\nHost: hub\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

} // namespace

// What the front tells of each request.
class TestFrontWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void anAnswerIsToldWithItsSizeAndId();
    void requestsOfOneConnectionAreToldApart();
    void whatTheFrontRefusesIsToldWithoutWhatTheClientWrote_data();
    void whatTheFrontRefusesIsToldWithoutWhatTheClientWrote();
    void aRequestThatIsLateIsTold();
    void aHandlerThatIsLateIsToldWithTheRoute();
    void aClientThatIsGoneBeforeItsAnswerIsTold();
    void aClientThatNeverAskedIsNotTold();
    void aStreamIsToldTwice();
    void aHeadRequestIsToldAsOne();
    void aHandlerCannotSetTheId();
    void withoutAnObserverThereIsNoId();

private:
    [[nodiscard]] bool told(int count) const
    {
        return QTest::qWaitFor([&] { return m_notebook->records().size() == count; });
    }
    [[nodiscard]] front::Watch watch() { return {.load = m_load, .observer = m_notebook.get()}; }
    [[nodiscard]] std::unique_ptr<front::Front> start(
        const front::FrontLimits &limits = {}, const QList<api::Header> &extraHeaders = {})
    {
        m_notebook = std::make_unique<Notebook>();
        m_load = std::make_shared<front::Load>();
        m_handler = std::make_unique<TestHandler>();
        m_handler->extraHeaders = extraHeaders;
        return startedFront(*m_handler, limits, watch());
    }

    std::unique_ptr<Notebook> m_notebook;
    std::shared_ptr<front::Load> m_load;
    std::unique_ptr<TestHandler> m_handler;
};

void TestFrontWatch::anAnswerIsToldWithItsSizeAndId()
{
    const auto front = start();
    RawClient client(*front);
    const QByteArray request = post("/echo", 5) + "hello";
    client.send(request);
    QTRY_COMPARE(client.responses().size(), 1);
    QVERIFY(told(1));
    const AccessRecord record = m_notebook->records().first();
    QCOMPARE(record.kind, Kind::Answered);
    QCOMPARE(record.requestId, client.responses().first().headers.value("x-request-id"));
    QCOMPARE(record.peer, QByteArray("127.0.0.1"));
    QCOMPARE(record.method, QByteArray("POST"));
    QCOMPARE(record.status, 200);
    QVERIFY(!record.refused);
    QCOMPARE(record.requestBytes, request.size());
    QCOMPARE(record.answerBytes, client.raw().size());
    QVERIFY(record.durationUs > 0);
    QCOMPARE(record.facts.route, QByteArray("/the/echo"));
}

void TestFrontWatch::requestsOfOneConnectionAreToldApart()
{
    const auto front = start();
    RawClient client(*front);
    client.send(get("/echo") + post("/echo", 3) + "abc" + get("/echo"));
    QTRY_COMPARE(client.responses().size(), 3);
    QVERIFY(told(3));
    qint64 sent = 0;
    for (int i = 0; i < 3; ++i) {
        const AccessRecord record = m_notebook->records().at(i);
        QCOMPARE(record.requestId, client.responses().at(i).headers.value("x-request-id"));
        QCOMPARE(record.requestBytes, i == 1 ? post("/echo", 3).size() + 3 : get("/echo").size());
        sent += record.answerBytes;
    }
    QCOMPARE(sent, client.raw().size());
}

void TestFrontWatch::whatTheFrontRefusesIsToldWithoutWhatTheClientWrote_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("problem");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("route");
    const QByteArray none;
    QTest::newRow("no HTTP") << QByteArray("SECRET\x01\r\n\r\n") << 400 << QByteArray("bad_request") << none << none;
    QTest::newRow("a secret for a method") << QByteArray("SECRET /echo HTTP/1.1\r\nHost: hub\r\n\r\n") << 501
                                           << QByteArray("method_not_implemented") << none << none;
    QTest::newRow("no host") << QByteArray("GET /SECRET HTTP/1.1\r\n\r\n") << 400 << QByteArray("bad_request")
                             << QByteArray("GET") << none;
    QTest::newRow("a large head") << "GET /SECRET HTTP/1.1\r\nHost: hub\r\nX: " + QByteArray(20'000, 'S') + "\r\n\r\n"
                                  << 431 << QByteArray("header_too_large") << none << none;
    QTest::newRow("a large body") << post("/echo?SECRET", 5'000) << 413 << QByteArray("payload_too_large")
                                  << QByteArray("POST") << QByteArray("/the/echo");
    QTest::newRow("a large body, no route")
        << post("/SECRET", 5'000) << 413 << QByteArray("payload_too_large") << QByteArray("POST") << none;
    QTest::newRow("another version") << QByteArray("GET /SECRET HTTP/3.0\r\nHost: hub\r\n\r\n") << 505
                                     << QByteArray("version_not_supported") << none << none;
}

void TestFrontWatch::whatTheFrontRefusesIsToldWithoutWhatTheClientWrote()
{
    QFETCH(QByteArray, bytes);
    const auto front = start();
    RawClient client(*front);
    client.send(bytes);
    QTRY_COMPARE(client.responses().size(), 1);
    QVERIFY(told(1));
    const AccessRecord record = m_notebook->records().first();
    QTEST(record.status, "status");
    QTEST(record.facts.problem, "problem");
    QTEST(record.facts.route, "route");
    QVERIFY(record.refused);
    QVERIFY(record.requestBytes > 0 && record.requestBytes <= bytes.size());
    QFETCH(QByteArray, method);
    QVERIFY2(record.method == method || (method == "GET" && record.method.isEmpty()), record.method.constData());
    QCOMPARE(client.responses().first().headers.value("x-request-id"), record.requestId);
}

void TestFrontWatch::aRequestThatIsLateIsTold()
{
    front::FrontLimits limits;
    limits.headMs = soonMs();
    const auto front = start(limits);
    RawClient client(*front);
    client.send("GET /echo HTTP/1.1\r\nHo");
    QVERIFY(told(1));
    QCOMPARE(m_notebook->records().first().status, 408);
    QVERIFY(m_notebook->records().first().refused);
}

void TestFrontWatch::aHandlerThatIsLateIsToldWithTheRoute()
{
    front::FrontLimits limits;
    limits.handlerMs = soonMs();
    const auto front = start(limits);
    RawClient client(*front);
    client.send(get("/held"));
    QVERIFY(told(1));
    const AccessRecord record = m_notebook->records().first();
    QCOMPARE(record.status, 503);
    QVERIFY(record.refused);
    QCOMPARE(record.facts.problem, QByteArray("unavailable"));
    m_handler->takeHeld()({}); // too late: not told again
    client.hangUp();
    RawClient other(*front);
    other.send(get("/echo"));
    QVERIFY(told(2));
    QCOMPARE(m_notebook->records().last().status, 200);
}

void TestFrontWatch::aClientThatIsGoneBeforeItsAnswerIsTold()
{
    const auto front = start();
    {
        RawClient client(*front);
        client.send(get("/held"));
        QTRY_COMPARE(m_handler->held(), 1);
        client.hangUp();
    }
    api::Answer answer;
    answer.status = 404;
    m_handler->takeHeld()(answer);
    QVERIFY(told(1));
    QTRY_COMPARE(m_load->connections.load(), 0);
    const AccessRecord record = m_notebook->records().first();
    QCOMPARE(record.status, 404);
    QVERIFY(!record.refused);
    QVERIFY(!record.requestId.isEmpty());
}

void TestFrontWatch::aClientThatNeverAskedIsNotTold()
{
    const auto front = start();
    {
        RawClient silent(*front);
        RawClient half(*front);
        half.send("GET /echo HT");
        QTRY_COMPARE(m_load->connections.load(), 2);
    }
    QTRY_COMPARE(m_load->connections.load(), 0);
    QCOMPARE(m_notebook->records().size(), 0);
}

void TestFrontWatch::aStreamIsToldTwice()
{
    const auto front = start();
    RawClient client(*front);
    client.send(get("/live"));
    QVERIFY(told(1));
    const AccessRecord opened = m_notebook->records().first();
    QCOMPARE(opened.kind, Kind::StreamOpened);
    QCOMPARE(opened.status, 200);
    QTRY_VERIFY(client.raw().contains("event: cursor"));
    front->publish(kEvent, "event: cursor\ndata: {\"cursor\": 1}\n\n");
    QTRY_VERIFY(client.raw().contains("\"cursor\": 1"));
    client.hangUp();
    QVERIFY(told(2));
    const AccessRecord ended = m_notebook->records().last();
    QCOMPARE(ended.kind, Kind::StreamEnded);
    QCOMPARE(ended.requestId, opened.requestId);
    QVERIFY(ended.answerBytes > opened.answerBytes);
    QVERIFY(ended.durationUs >= opened.durationUs);
}

void TestFrontWatch::aHeadRequestIsToldAsOne()
{
    const auto front = start();
    RawClient client(*front);
    client.expectBodiless();
    client.send("HEAD /echo HTTP/1.1\r\nHost: hub\r\n\r\n");
    QVERIFY(told(1));
    QTRY_COMPARE(client.responses().size(), 1);
    QCOMPARE(m_notebook->records().first().method, QByteArray("HEAD"));
    QCOMPARE(m_notebook->records().first().answerBytes, client.raw().size());
}

void TestFrontWatch::aHandlerCannotSetTheId()
{
    const auto front = start({}, {{QByteArrayLiteral("X-Request-Id"), QByteArrayLiteral("forged")}});
    RawClient client(*front);
    client.send("GET /echo HTTP/1.1\r\nHost: hub\r\nX-Request-Id: forged\r\n\r\n");
    QTRY_COMPARE(client.responses().size(), 1);
    QCOMPARE(client.responses().first().headers.value("x-request-id"), QByteArray("id-1"));
}

void TestFrontWatch::withoutAnObserverThereIsNoId()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(get("/echo"));
    QTRY_COMPARE(client.responses().size(), 1);
    QVERIFY(!client.responses().first().headers.contains("x-request-id"));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestFrontWatch)
#include "tst_frontwatch.moc"
