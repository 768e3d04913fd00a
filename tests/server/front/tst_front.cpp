// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/front.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/server/front/rawclient.h"
#include "tests/server/front/startedfront.h"
#include "tests/server/front/testhandler.h"
#include "tests/support/gunzip.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: hub\r\n" + fields + "\r\n";
}

} // namespace

class TestFront : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aRequestReachesTheHandlerAndItsAnswerTheClient();
    void refusalsAreProblemsAndEndTheConnection_data();
    void refusalsAreProblemsAndEndTheConnection();
    void headGetsTheLengthWithoutTheBody();
    void closeAndOldHttpAreHonoured_data();
    void closeAndOldHttpAreHonoured();
    void continueIsSaidOnlyToWhatWillBeRead();
    void pipelinedRequestsAreAnsweredInOrder();
    void longAnswersArePackedForThoseWhoCanUnpack();
    void aHeaderValueCannotSplitTheResponse();
    void aDroppedReplyBecomesAnError();
    void severalWorkersShareTheConnections();
    void aPortThatIsTakenIsNamed();
    void anAddressOfSomebodyElseIsNamed();
};

void TestFront::aRequestReachesTheHandlerAndItsAnswerTheClient()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send("POST /echo?a=1 HTTP/1.1\r\nHost: hub:8480\r\nX-Word: w\r\nContent-Length: 5\r\n\r\nhello");
    QTRY_COMPARE(client.responses().size(), 1);
    const RawResponse response = client.responses().first();
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, "1 /echo a=1 127.0.0.1\ncontent-length=5\nhost=hub:8480\nx-word=w\n\nhello");
    QCOMPARE(response.headers.value("gatebook-protocol"), "1");
    QCOMPARE(response.headers.value("cache-control"), "no-store");
    QCOMPARE(response.headers.value("x-content-type-options"), "nosniff");
    QCOMPARE(response.headers.value("connection"), "keep-alive");
    QVERIFY(response.headers.value("date").endsWith(" GMT"));
    client.send("POST /echo HTTP/1.1\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n");
    QTRY_COMPARE(client.responses().size(), 2);
    QVERIFY(client.responses().at(1).body.endsWith("\n\nhi"));
}

void TestFront::refusalsAreProblemsAndEndTheConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &bytes, int status, const char *code) {
        QTest::newRow(name) << bytes << status << QString::fromLatin1(code);
    };
    row("TLS hello", QByteArray::fromHex("16030102000100"), 400, "bad_request");
    row("smuggling",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /", 400,
        "bad_request");
    row("two lengths", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400,
        "bad_request");
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400, "bad_request");
    row("1 GB body", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1073741824\r\n\r\n", 413, "payload_too_large");
    row("1 MB header", "GET / HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(1 << 20, 'x'), 431, "header_too_large");
    row("65 fields", get("/", QByteArray("A: 1\r\n").repeated(64)), 431, "header_too_large");
    row("unknown method", "BREW / HTTP/1.1\r\nHost: h\r\n\r\n", 501, "method_not_implemented");
    row("HTTP/9.9", "GET / HTTP/9.9\r\nHost: h\r\n\r\n", 505, "version_not_supported");
}

void TestFront::refusalsAreProblemsAndEndTheConnection()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    TestHandler handler;
    front::FrontLimits limits;
    limits.lingerMs = 50;
    const auto front = startedFront(handler, limits);
    RawClient client(*front);
    client.send(bytes);
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.responses().size(), 1);
    const RawResponse response = client.responses().first();
    QCOMPARE(response.status, status);
    QCOMPARE(response.headers.value("connection"), "close");
    QCOMPARE(response.headers.value("gatebook-protocol"), "1");
    QCOMPARE(response.headers.value("content-type"), "application/problem+json");
    const QJsonObject problem = QJsonDocument::fromJson(response.body).object();
    QCOMPARE(problem.value(QStringLiteral("code")).toString(), code);
    QCOMPARE(problem.value(QStringLiteral("status")).toInt(), status);
    QCOMPARE(handler.seen(), 0);
}

void TestFront::headGetsTheLengthWithoutTheBody()
{
    TestHandler handler;
    handler.bigBody = QByteArray(500, 'x');
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.expectBodiless();
    client.send("HEAD /big HTTP/1.1\r\nHost: h\r\n\r\nHEAD /big HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(client.responses().size(), 2);
    QCOMPARE(client.responses().at(1).headers.value("content-length"), "500");
    QVERIFY(!client.raw().contains("xx"));
}

void TestFront::closeAndOldHttpAreHonoured_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closes");
    QTest::newRow("close") << get("/echo", "Connection: close\r\n") << true;
    QTest::newRow("1.0") << QByteArray("GET /echo HTTP/1.0\r\n\r\n") << true;
    QTest::newRow("1.0 keep-alive") << QByteArray("GET /echo HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << false;
    QTest::newRow("upgrade is not taken") << get("/echo", "Connection: Upgrade\r\nUpgrade: websocket\r\n") << false;
}

void TestFront::closeAndOldHttpAreHonoured()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, closes);
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(request);
    QTRY_COMPARE(client.responses().size(), 1);
    QCOMPARE(client.responses().first().status, 200);
    QCOMPARE(client.responses().first().headers.value("connection"), closes ? "close" : "keep-alive");
    if (closes) {
        QTRY_VERIFY(client.closed());
        return;
    }
    client.send(request);
    QTRY_COMPARE(client.responses().size(), 2);
}

void TestFront::continueIsSaidOnlyToWhatWillBeRead()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient welcome(*front);
    welcome.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QTRY_COMPARE(welcome.responses().size(), 1);
    QCOMPARE(welcome.responses().first().status, 100);
    welcome.send("hi");
    QTRY_COMPARE(welcome.responses().size(), 2);
    QCOMPARE(welcome.responses().at(1).status, 200);
    RawClient refused(*front);
    refused.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 2000\r\nExpect: 100-continue\r\n\r\n");
    QTRY_COMPARE(refused.responses().size(), 1);
    QCOMPARE(refused.responses().first().status, 413);
}

void TestFront::pipelinedRequestsAreAnsweredInOrder()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(get("/held?1") + get("/echo?2") + get("/held?3"));
    QTRY_COMPARE(handler.held(), 1);
    RawClient other(*front); // once it is served, the first client's second request would have been, too
    other.send(get("/echo"));
    QTRY_COMPARE(other.responses().size(), 1);
    QCOMPARE(handler.seen(), 2);
    handler.takeHeld()({201, "text/plain", "first", {}, {}, {}});
    QTRY_COMPARE(handler.held(), 1);
    handler.takeHeld()({202, "text/plain", "third", {}, {}, {}});
    QTRY_COMPARE(client.responses().size(), 3);
    QCOMPARE(client.responses().at(0).body, "first");
    QCOMPARE(client.responses().at(1).status, 200);
    QCOMPARE(client.responses().at(2).body, "third");
}

void TestFront::longAnswersArePackedForThoseWhoCanUnpack()
{
    TestHandler handler;
    handler.bigBody = QByteArray(R"({"name":"Ada"},)").repeated(10'000);
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(get("/big", "Accept-Encoding: br, gzip;q=0.5\r\n") + get("/big", "Accept-Encoding: gzip;q=0\r\n")
        + get("/echo", "Accept-Encoding: gzip\r\n"));
    QTRY_COMPARE(client.responses().size(), 3);
    const QList<RawResponse> responses = client.responses();
    QCOMPARE(responses[0].headers.value("content-encoding"), "gzip");
    QCOMPARE(responses[0].headers.value("vary"), "Accept-Encoding");
    QVERIFY(responses[0].body.size() < handler.bigBody.size() / 20);
    QCOMPARE(gunzipped(responses[0].body), handler.bigBody);
    QVERIFY(!responses[1].headers.contains("content-encoding"));
    QCOMPARE(responses[1].headers.value("vary"), "Accept-Encoding");
    QCOMPARE(responses[1].body, handler.bigBody);
    QVERIFY(!responses[2].headers.contains("content-encoding")); // too short to gain anything
}

void TestFront::aHeaderValueCannotSplitTheResponse()
{
    TestHandler handler;
    handler.extraHeaders = {{"X-Note", "a\r\nContent-Length: 0\r\n\r\nHTTP/1.1 200 OK"}, {"Bad Name", "x"},
        {"Content-Length", "7"}, {"Cache-Control", "max-age=5"}};
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(get("/echo"));
    QTRY_COMPARE(client.responses().size(), 1);
    const RawResponse response = client.responses().first();
    QCOMPARE(response.headers.value("x-note"), "aContent-Length: 0HTTP/1.1 200 OK");
    QCOMPARE(response.headers.value("content-length"), QByteArray::number(response.body.size()));
    QCOMPARE(response.headers.value("cache-control"), "max-age=5");
    QVERIFY(!client.raw().contains("Bad Name"));
}

void TestFront::aDroppedReplyBecomesAnError()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    RawClient client(*front);
    client.send(get("/lost") + get("/echo"));
    QTRY_COMPARE(client.responses().size(), 2);
    QCOMPARE(client.responses().at(0).status, 500);
    QCOMPARE(client.responses().at(1).status, 200);
}

void TestFront::severalWorkersShareTheConnections()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.workers = 3;
    const auto front = startedFront(handler, limits);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 30; ++i) {
        clients.push_back(std::make_unique<RawClient>(*front));
        clients.back()->send(get("/echo"));
    }
    for (const auto &client : clients)
        QTRY_COMPARE(client->responses().size(), 1);
    QCOMPARE(handler.seen(), 30);
    QVERIFY(handler.threads() > 1);
}

void TestFront::aPortThatIsTakenIsNamed()
{
    TestHandler handler;
    const auto first = startedFront(handler);
    const front::ListenAddress taken = first->addresses().first();
    const auto second = front::Front::start({taken}, {}, handler);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, Error::Kind::Busy);
    QVERIFY(second.error().message.contains(QStringLiteral("127.0.0.1:%1").arg(taken.port)));
    QVERIFY(!second.error().message.contains(u'\n'));
}

void TestFront::anAddressOfSomebodyElseIsNamed()
{
    TestHandler handler;
    const auto front = front::Front::start({{QHostAddress(QStringLiteral("192.0.2.1")), 8480}}, {}, handler);
    QVERIFY(!front.ok());
    QVERIFY(front.error().message.contains(u"192.0.2.1:8480"));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestFront)
#include "tst_front.moc"
