// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "app/sync/httptransport.h"
#include "tests/app/sync/scriptedserver.h"
#include "tests/support/testmain.h"
#include "tests/support/testrandom.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

constexpr int kPatienceMs = 20'000;

struct Wire
{
    explicit Wire(const QStringList &urls, Token token = {}) : transport(network, urls, std::move(token)) { }

    sync::HttpReply get()
    {
        sync::HttpRequest request;
        request.method = "GET";
        request.target = "/x?q=a%2Bb";
        request.headers.emplaceBack("Gatebook-Seen", "CURSOR");
        std::optional<sync::HttpReply> reply;
        transport.send(request, [&](const sync::HttpReply &came) { reply = came; });
        if (!QTest::qWaitFor([&] { return reply.has_value(); }, kPatienceMs))
            qFatal("the transport never called back");
        return *reply;
    }

    QNetworkAccessManager network;
    HttpTransport transport;
};

ScriptedServer::Script always(const QByteArray &bytes, bool close = false)
{
    return [=](QTcpSocket &socket) {
        socket.write(bytes);
        if (close)
            socket.disconnectFromHost();
    };
}

} // namespace

class HttpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aHubsAnswerComesWhole()
    {
        ScriptedServer hub(always(
            answer(200, "{\"a\":1}", "application/json; charset=utf-8", "Gatebook-Protocol: 1\r\nRetry-After: 7\r\n")));
        TestRandom random;
        const Token token = Token::make(random);
        Wire wire({hub.url()}, token);
        const sync::HttpReply reply = wire.get();
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.fromHub);
        QCOMPARE(reply.body, QByteArray("{\"a\":1}"));
        QCOMPARE(reply.retryAfterSeconds, std::optional<int>(7));
        const QByteArray head = hub.requests().first();
        QVERIFY(head.startsWith("GET /x?q=a%2Bb HTTP/1.1\r\n"));
        QVERIFY(head.contains("Authorization: Bearer " + token.reveal() + "\r\n"));
        QVERIFY(head.contains("Gatebook-Seen: CURSOR\r\n"));
    }

    void refusalsComeWithTheirProblem()
    {
        ScriptedServer hub(always(answer(409, R"({"code":"cursor_diverged"})", "application/problem+json")));
        const sync::HttpReply reply = Wire({hub.url()}).get();
        QCOMPARE(reply.status, 409);
        QVERIFY(reply.fromHub);
        QVERIFY(reply.body.contains("cursor_diverged"));
    }

    void whatNoHubSaidIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a captive portal") << answer(200, "<html>Sign in</html>", "text/html", "");
        QTest::newRow("HTML that calls itself a hub") << answer(200, "<html>", "text/html");
        QTest::newRow("JSON without the protocol") << answer(200, "{}", "application/json", "");
        QTest::newRow("another protocol") << answer(200, "{}", "application/json", "Gatebook-Protocol: 2\r\n");
    }

    void whatNoHubSaidIsToldApart()
    {
        QFETCH(QByteArray, bytes);
        ScriptedServer portal(always(bytes));
        const sync::HttpReply reply = Wire({portal.url()}).get();
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.fromHub);
    }

    void halfAnAnswerIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = answer(200, "{\"results\": []}");
        QTest::newRow("a truncated body") << whole.chopped(5);
        QTest::newRow("no body") << whole.left(whole.indexOf("\r\n\r\n") + 4);
        QTest::newRow("half a head") << whole.left(30);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a refusal, truncated") << answer(409, R"({"code":"cursor_diverged"})").chopped(9);
        QTest::newRow("a truncated chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nGatebook-Protocol: 1\r\n"
                          "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
    }

    void halfAnAnswerIsNone()
    {
        QFETCH(QByteArray, bytes);
        ScriptedServer hub(always(bytes, true));
        const sync::HttpReply reply = Wire({hub.url()}).get();
        QCOMPARE(reply.status, 0);
        QVERIFY(!reply.fromHub);
        QVERIFY(!reply.problem.isEmpty());
        QVERIFY(reply.body.isEmpty());
    }

    void aSlowDripMeetsTheDeadline()
    {
        QTimer drip;
        ScriptedServer hub([&](QTcpSocket &socket) {
            socket.write(answer(200, QByteArray(1'000'000, ' ')).chopped(1'000'000));
            QObject::connect(&drip, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
            drip.start(5); // never silent, never done
        });
        Wire wire({hub.url()});
        wire.transport.setDeadline(300);
        const sync::HttpReply reply = wire.get();
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.problem.contains(QStringLiteral("in time")));
    }

    void anEndlessAnswerIsCutOff()
    {
        ScriptedServer hub([](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nGatebook-Protocol: 1\r\n\r\n");
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] {
                if (socket.bytesToWrite() == 0)
                    socket.write(QByteArray(1'048'576, ' '));
            });
        });
        const sync::HttpReply reply = Wire({hub.url()}).get();
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.problem.contains(QStringLiteral("too large")));
    }

    void aRedirectIsNotFollowed()
    {
        ScriptedServer elsewhere(always(answer(200, "{}")));
        ScriptedServer portal(
            always(answer(302, "{}", "application/json", "Location: " + elsewhere.url().toLatin1() + "/login\r\n")));
        const sync::HttpReply reply = Wire({portal.url()}).get();
        QCOMPARE(reply.status, 302);
        QVERIFY(!reply.fromHub);
        QVERIFY(elsewhere.requests().isEmpty());
    }

    void theNextAddressIsTakenAfterAFailure()
    {
        QString gone;
        {
            const ScriptedServer closed(always({}));
            gone = closed.url();
        }
        ScriptedServer portal(always(answer(200, "<html>", "text/html", "")));
        ScriptedServer hub(always(answer(200, "{}")));
        Wire wire({gone, portal.url(), hub.url()});
        QCOMPARE(wire.get().status, 0);
        QVERIFY(!wire.get().fromHub);
        QVERIFY(wire.get().fromHub);
        QVERIFY(wire.get().fromHub); // stays with what works
        QCOMPARE(wire.transport.address(), hub.url());
        QCOMPARE(hub.requests().size(), 2);
        QCOMPARE(portal.requests().size(), 1);
    }

    void oneFailureLeavesTheOthersOnTheSameNetworkAlone()
    {
        QTcpSocket *waiting = nullptr;
        ScriptedServer hub([&](QTcpSocket &socket) { waiting = &socket; });
        QNetworkAccessManager network;
        HttpTransport patient(network, {hub.url()}, {});
        HttpTransport unlucky(network, {QStringLiteral("http://127.0.0.1:1")}, {});
        std::optional<sync::HttpReply> answered;
        std::optional<sync::HttpReply> failed;
        patient.send({"GET", "/x", {}, {}}, [&](const sync::HttpReply &reply) { answered = reply; });
        QTRY_VERIFY_WITH_TIMEOUT(waiting, kPatienceMs);
        unlucky.send({"GET", "/x", {}, {}}, [&](const sync::HttpReply &reply) { failed = reply; });
        QTRY_VERIFY_WITH_TIMEOUT(failed, kPatienceMs);
        QCOMPARE(failed->status, 0);
        waiting->write(answer(200, "{}"));
        QTRY_VERIFY_WITH_TIMEOUT(answered, kPatienceMs);
        QCOMPARE(answered->status, 200);
    }

    void aTokenGoesToLoopbackAloneWithoutTls()
    {
        for (const char *good :
            {"http://127.0.0.1:8480", "http://localhost", "http://[::1]:1", "https://hub.example.org"})
            QVERIFY2(isUsableHubUrl(QUrl(QString::fromLatin1(good))), good);
        const QStringList refused{QStringLiteral("http://192.168.1.10:8480"), QStringLiteral("http://hub.example.org"),
            QStringLiteral("http://127.0.0.1.example.org"), QStringLiteral("http://0.0.0.0:1"),
            QStringLiteral("http://kim:secret@127.0.0.1"), QStringLiteral("ftp://127.0.0.1"),
            QStringLiteral("file:///"), QStringLiteral("127.0.0.1"), QStringLiteral("https://"),
            QStringLiteral("https://kim:secret@hub.example.org"), QString()};
        for (const QString &bad : refused)
            QVERIFY2(!isUsableHubUrl(QUrl(bad)), qPrintable(bad));
        const sync::HttpReply reply = Wire(refused.mid(0, refused.size() - 3)).get();
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.problem.contains(QStringLiteral("plain http")));
    }

    void withoutAPinHttpsIsRefusedAndNobodyIsAsked()
    {
        ScriptedServer hub(always(answer(200, "{}")));
        const QString https = hub.url().replace(QStringLiteral("http:"), QStringLiteral("https:"));
        Wire wire({https});
        QCOMPARE(wire.transport.address(), QString());
        const sync::HttpReply reply = wire.get();
        QCOMPARE(reply.status, 0);
        QVERIFY2(reply.problem.contains(QStringLiteral("pairing code")), qPrintable(reply.problem));
        QVERIFY(hub.requests().isEmpty());
    }

    void withAPinPlainHttpIsUsedOnlyWhereThereIsNothingElse()
    {
        const HubTrust trust(QStringLiteral("pin"));
        const QString plain = QStringLiteral("http://127.0.0.1:1");
        const QString https = QStringLiteral("https://192.0.2.1");
        QCOMPARE(trust.usable({plain, https}), QStringList{https});
        QCOMPARE(trust.usable({plain}), QStringList{plain});
        QCOMPARE(HubTrust().usable({https, plain}), QStringList{plain});
    }

    void whoDiesFirstIsNotCalledBack()
    {
        ScriptedServer silent([](QTcpSocket &) {});
        QNetworkAccessManager network;
        bool called = false;
        {
            HttpTransport transport(network, {silent.url()}, {});
            transport.send({"GET", "/", {}, {}}, [&](const sync::HttpReply &) { called = true; });
            QTRY_COMPARE_WITH_TIMEOUT(silent.requests().size(), 1, kPatienceMs);
            QVERIFY(transport.isBusy());
        }
        QVERIFY(!called);
    }
};

GATEBOOK_TEST_MAIN(HttpTransportTest)
#include "tst_httptransport.moc"
