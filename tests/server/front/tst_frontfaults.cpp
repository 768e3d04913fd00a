// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <thread>

#include "server/front/tlssocket.h"
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

// Sends without end, as fast as the server takes it, and counts.
class Flooder
{
public:
    Flooder(const front::Front &front, const QByteArray &head, QByteArray part)
        : m_client(front), m_part(std::move(part))
    {
        front::onSent(m_client.socket(), &m_client.socket(), [this] {
            if (front::unsentBytes(m_client.socket()) < m_part.size())
                send(m_part);
        });
        send(head + m_part);
    }

    [[nodiscard]] RawClient &client() { return m_client; }
    [[nodiscard]] qint64 sent() const { return m_written; } // the last part perhaps not wholly

private:
    void send(const QByteArray &bytes)
    {
        m_written += bytes.size();
        m_client.send(bytes);
    }

    RawClient m_client;
    QByteArray m_part;
    qint64 m_written = 0;
};

bool served(const front::Front &front)
{
    RawClient client(front);
    client.send(get("/echo"));
    return QTest::qWaitFor([&] { return client.responses().size() == 1; });
}

} // namespace

class TestFrontFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void anEndlessSenderIsCutOff_data();
    void anEndlessSenderIsCutOff();
    void deadlinesEndWhatDoesNotArrive_data();
    void deadlinesEndWhatDoesNotArrive();
    void aSlowHandlerIsAnsweredForAndItsLateReplyIgnored();
    void clientsThatHangUpMidAnswerAreHarmless();
    void theHandlerLearnsThatNobodyWaitsAnyMore();
    void repliesMayComeTwiceFromAnyThreadAndAfterTheEnd();
    void theFrontMayGoWithConnectionsOpen();
};

void TestFrontFaults::anEndlessSenderIsCutOff_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: h\r\n";
    const QByteArray filler(256 << 10, 'x');
    QTest::newRow("declared body") << post + "Content-Length: 1073741824\r\n\r\n" << filler << 413;
    QTest::newRow("chunked body") << post + "Transfer-Encoding: chunked\r\n\r\n"
                                  << "40000\r\n" + filler + "\r\n"
                                  << 413;
    QTest::newRow("header") << post << "X: " + filler << 431;
    QTest::newRow("small chunks") << post + "Transfer-Encoding: chunked\r\n\r\n"
                                  << QByteArray("100\r\n" + filler.first(256) + "\r\n").repeated(1000) << 413;
}

void TestFrontFaults::anEndlessSenderIsCutOff()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, part);
    QFETCH(const int, status);
    TestHandler handler;
    front::FrontLimits limits;
    limits.lingerMs = 200;
    const auto front = startedFront(handler, limits);
    Flooder flooder(*front, head, part);
    QTRY_VERIFY(flooder.client().closed());
    // What was discarded after the answer, and what the two systems' buffers held.
    QVERIFY(flooder.sent() < 64 << 20);
    QVERIFY(flooder.client().raw().startsWith("HTTP/1.1 " + QByteArray::number(status)));
    QCOMPARE(handler.seen(), 0);
    QVERIFY(served(*front));
}

void TestFrontFaults::deadlinesEndWhatDoesNotArrive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("headMs");
    QTest::addColumn<int>("bodyMs");
    QTest::addColumn<int>("idleMs");
    QTest::addColumn<QList<int>>("statuses");
    const int never = 600'000;
    QTest::newRow("silence") << QByteArray() << soonMs() << never << never << QList<int>{};
    QTest::newRow("half a head") << QByteArray("GET / HT") << soonMs() << never << never << QList<int>{408};
    QTest::newRow("half a body") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nx") << never
                                 << soonMs() << never << QList<int>{408};
    QTest::newRow("half a chunk") << QByteArray(
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nx")
                                  << never << soonMs() << never << QList<int>{408};
    QTest::newRow("idle") << get("/echo") << never << never << soonMs() << QList<int>{200};
    QTest::newRow("half a second head") << get("/echo") + "GET" << soonMs() << never << never << QList<int>{200, 408};
}

void TestFrontFaults::deadlinesEndWhatDoesNotArrive()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, headMs);
    QFETCH(const int, bodyMs);
    QFETCH(const int, idleMs);
    QFETCH(const QList<int>, statuses);
    TestHandler handler;
    front::FrontLimits limits;
    limits.headMs = headMs;
    limits.bodyMs = bodyMs;
    limits.idleMs = idleMs;
    limits.lingerMs = soonMs();
    const auto front = startedFront(handler, limits);
    RawClient client(*front);
    client.send(bytes);
    QTRY_COMPARE(client.socket().state(), QAbstractSocket::ConnectedState);
    QTRY_VERIFY(client.closed());
    QList<int> got;
    for (const RawResponse &response : client.responses())
        got.append(response.status);
    QCOMPARE(got, statuses);
}

void TestFrontFaults::aSlowHandlerIsAnsweredForAndItsLateReplyIgnored()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.handlerMs = soonMs();
    const auto front = startedFront(handler, limits);
    RawClient client(*front);
    client.send(get("/held"));
    QTRY_COMPARE(client.responses().size(), 1);
    QCOMPARE(client.responses().first().status, 503);
    QVERIFY(client.responses().first().body.contains("unavailable"));
    QVERIFY(client.responses().first().headers.contains("retry-after"));
    handler.takeHeld()({});
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.responses().size(), 1);
    QVERIFY(served(*front));
}

void TestFrontFaults::clientsThatHangUpMidAnswerAreHarmless()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    for (int round = 0; round < 6; ++round) {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 100; ++i) {
            clients.push_back(std::make_unique<RawClient>(*front));
            clients.back()->send(get("/held") + get("/echo"));
        }
        QTRY_COMPARE(handler.held(), 100);
        for (const auto &client : clients)
            client->hangUp();
        for (int i = 0; i < 100; ++i)
            handler.takeHeld()({});
    }
    QVERIFY(served(*front));
}

void TestFrontFaults::theHandlerLearnsThatNobodyWaitsAnyMore()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(get("/held"));
    QTRY_COMPARE(handler.held(), 1);
    QVERIFY(!handler.abandoned());
    client.hangUp();
    QTRY_VERIFY(handler.abandoned());
}

void TestFrontFaults::repliesMayComeTwiceFromAnyThreadAndAfterTheEnd()
{
    TestHandler handler;
    auto front = startedFront(handler);
    RawClient client(*front);
    client.send(get("/held"));
    QTRY_COMPARE(handler.held(), 1);
    const api::Reply first = handler.takeHeld();
    std::thread([first] {
        first({201, "text/plain", "a", {}, {}, {}});
        first({202, "text/plain", "b", {}, {}, {}});
    }).join();
    QTRY_COMPARE(client.responses().size(), 1);
    QCOMPARE(client.responses().first().status, 201);
    client.send(get("/held"));
    QTRY_COMPARE(handler.held(), 1);
    first({203, "text/plain", "for the request before", {}, {}, {}});
    QVERIFY(served(*front));
    QCOMPARE(client.responses().size(), 1);
    const api::Reply second = handler.takeHeld();
    front.reset();
    second({});
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.responses().size(), 1);
}

void TestFrontFaults::theFrontMayGoWithConnectionsOpen()
{
    TestHandler handler;
    auto front = startedFront(handler);
    RawClient idle(*front);
    idle.send(get("/echo"));
    QTRY_COMPARE(idle.responses().size(), 1);
    RawClient live(*front);
    live.send(get("/live"));
    QTRY_VERIFY(live.raw().contains("event: cursor"));
    RawClient waiting(*front);
    waiting.send(get("/held"));
    QTRY_COMPARE(handler.held(), 1);
    front.reset();
    QTRY_VERIFY(idle.closed() && live.closed() && waiting.closed());
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestFrontFaults)
#include "tst_frontfaults.moc"
