// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "app/sync/livehint.h"
#include "tests/app/sync/scriptedserver.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"
#include "tests/support/testrandom.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

constexpr int kPatienceMs = 20'000;
const QUuid kEvent(QStringLiteral("6f1b3c1e-52a4-4e6e-9f61-0d3f5a9b7c11"));

QByteArray stream(const QByteArray &protocol = "Gatebook-Protocol: 1\r\n")
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n" + protocol + "\r\n";
}

struct Listener
{
    void listen(const QString &url) { live.listen(kEvent, url, Token::make(random)); }

    QNetworkAccessManager network;
    TestClock clock;
    TestRandom random;
    QByteArray seen = "NEWEST";
    LiveHint live{network, HubTrust(), clock, random, [this] { return seen; }};
    QSignalSpy hints{&live, &LiveHint::hinted};
    QSignalSpy refused{&live, &LiveHint::refused};
};

} // namespace

class LiveHintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void eachCursorIsAHint()
    {
        ScriptedServer hub([](QTcpSocket &socket) {
            socket.write(stream() + ": still here\n\nevent: cursor\nda");
            socket.flush();
            socket.write("ta: {\"cursor\": \"ONE\"}\r\n\r\nevent: cursor\ndata: nonsense\n\n"
                         "data: {\"cursor\": \"TWO\"}\n\n");
        });
        Listener listener;
        listener.listen(hub.url());
        QTRY_COMPARE_WITH_TIMEOUT(listener.hints.size(), 2, kPatienceMs);
        QCOMPARE(listener.hints.at(0).first().toByteArray(), QByteArray("ONE"));
        QCOMPARE(listener.hints.at(1).first().toByteArray(), QByteArray("TWO"));
        const QByteArray head = hub.requests().first();
        QVERIFY(head.startsWith("GET /staff/events/6f1b3c1e-52a4-4e6e-9f61-0d3f5a9b7c11/live HTTP/1.1\r\n"));
        QVERIFY(head.contains("Gatebook-Seen: NEWEST\r\n"));
        QVERIFY(head.contains("Authorization: Bearer "));
    }

    void aBrokenStreamIsOpenedAgainWithWhatIsNewestThen()
    {
        ScriptedServer hub([](QTcpSocket &socket) {
            socket.write(stream() + "data: {\"cursor\": \"ONE\"}\n\n");
            socket.disconnectFromHost();
        });
        Listener listener;
        listener.listen(hub.url());
        QTRY_COMPARE_WITH_TIMEOUT(listener.hints.size(), 1, kPatienceMs);
        listener.seen.clear();
        QTRY_VERIFY_WITH_TIMEOUT(hub.requests().size() >= 2, kPatienceMs);
        QVERIFY(!hub.requests().at(1).contains("Gatebook-Seen"));
    }

    void aRefusalOfTheHubIsTold_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {401, 409, 410}) // revoked or unknown, another history, archived
            QTest::addRow("%d", status) << status;
    }

    void aRefusalOfTheHubIsTold()
    {
        QFETCH(const int, status);
        ScriptedServer hub([status](QTcpSocket &socket) {
            socket.write(answer(status, R"({"code":"some_word"})", "application/problem+json"));
        });
        Listener listener;
        listener.listen(hub.url());
        QTRY_VERIFY_WITH_TIMEOUT(!listener.refused.isEmpty(), kPatienceMs);
        QVERIFY(listener.hints.isEmpty());
    }

    void whatIsNoHubHintsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no protocol header") << stream("") + "data: {\"cursor\": \"ONE\"}\n\n";
        QTest::newRow("a captive portal") << answer(409, "data: {\"cursor\": \"ONE\"}\n\n", "text/html", "");
        QTest::newRow("an endless line") << stream() + "data: " + QByteArray(200'000, 'x');
    }

    void whatIsNoHubHintsNothing()
    {
        QFETCH(QByteArray, bytes);
        ScriptedServer other([bytes](QTcpSocket &socket) { socket.write(bytes); });
        Listener listener;
        listener.listen(other.url());
        // It was given up, and tried again.
        QTRY_VERIFY_WITH_TIMEOUT(other.requests().size() >= 2, kPatienceMs);
        QVERIFY(listener.hints.isEmpty());
        QVERIFY(listener.refused.isEmpty());
    }
};

GATEBOOK_TEST_MAIN(LiveHintTest)
#include "tst_livehint.moc"
