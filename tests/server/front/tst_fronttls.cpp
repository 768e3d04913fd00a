// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include "tests/server/front/rawclient.h"
#include "tests/server/front/startedfront.h"
#include "tests/server/front/testhandler.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

const QByteArray kRequest = "GET /echo HTTP/1.1\r\nHost: hub\r\n\r\n";

// A TCP connection to the front's TLS port that says what it likes.
struct Stranger
{
    explicit Stranger(const front::Front &front, const QByteArray &words = {})
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { heard += socket.readAll(); });
        QObject::connect(&socket, &QTcpSocket::connected, &socket, [this] { connected = true; });
        socket.connectToHost(QHostAddress::LocalHost, front.addresses().first().port);
        socket.write(words);
    }

    [[nodiscard]] bool closed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket socket;
    QByteArray heard;
    bool connected = false; // once
};

// The first bytes of a client's handshake.
QByteArray clientHello()
{
    QTcpServer listener;
    if (!listener.listen(QHostAddress::LocalHost))
        return {};
    QSslSocket client;
    client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), listener.serverPort());
    QTcpSocket *socket = nullptr;
    if (!QTest::qWaitFor([&] { return socket != nullptr || (socket = listener.nextPendingConnection()) != nullptr; })
        || !QTest::qWaitFor([&] { return socket->bytesAvailable() > 100; }))
        return {};
    return socket->readAll();
}

} // namespace

// What only a TLS port meets. ctest runs the front's other tests over TLS, too.
class TestFrontTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void whatIsNoHandshakeIsClosed_data();
    void whatIsNoHandshakeIsClosed();
    void halfHandshakesMeetTheDeadlineWhileOthersAreServed();
    void handshakesThatStallGiveWayToOthers();
    void whoOnlyConnectsKeepsNobodyWaiting();
    void handshakesWaitTheirTurn();
    void whoLeavesWhileWaitingIsForgotten();
    void whoEndsTlsAloneIsClosed();
    void onlyHttp11IsSpoken();
};

void TestFrontTls::whatIsNoHandshakeIsClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain HTTP") << kRequest;
    QTest::newRow("garbage") << QByteArray(5'000, '\x80');
    QTest::newRow("a broken hello") << QByteArray::fromHex("160301000501000001ff");
}

void TestFrontTls::whatIsNoHandshakeIsClosed()
{
    QFETCH(const QByteArray, bytes);
    TestHandler handler;
    front::FrontLimits limits;
    limits.headMs = 600'000; // it is not the deadline that closes
    const auto front = startedFront(handler, limits);
    Stranger stranger(*front, bytes);
    QTRY_VERIFY(stranger.connected && stranger.closed());
    QVERIFY(!stranger.heard.contains("HTTP/"));
    QCOMPARE(handler.seen(), 0);
}

void TestFrontTls::halfHandshakesMeetTheDeadlineWhileOthersAreServed()
{
    const QByteArray hello = clientHello();
    QVERIFY(hello.size() > 100);
    TestHandler handler;
    front::FrontLimits limits;
    limits.headMs = soonMs();
    const auto front = startedFront(handler, limits);
    std::vector<std::unique_ptr<Stranger>> strangers;
    for (int i = 0; i < 100; ++i) {
        const QByteArray words[] = {{}, hello.first(40), hello};
        strangers.push_back(std::make_unique<Stranger>(*front, words[i % 3]));
    }
    RawClient good(*front);
    good.send(kRequest);
    QTRY_COMPARE(good.responses().size(), 1);
    QTRY_VERIFY(
        std::all_of(strangers.begin(), strangers.end(), [](const auto &stranger) { return stranger->closed(); }));
    good.send(kRequest);
    QTRY_COMPARE(good.responses().size(), 2);
    QCOMPARE(handler.seen(), 2);
}

void TestFrontTls::handshakesThatStallGiveWayToOthers()
{
    const QByteArray hello = clientHello();
    TestHandler handler;
    front::FrontLimits limits;
    limits.handshakes = 2;
    limits.crowdedHandshakeMs = soonMs();
    limits.headMs = 600'000;
    const auto front = startedFront(handler, limits);
    const Stranger first(*front, hello);
    const Stranger second(*front, hello.first(40));
    QTRY_VERIFY(!first.heard.isEmpty()); // the hub's half
    RawClient good(*front);
    good.send(kRequest);
    QTRY_COMPARE(good.responses().size(), 1);
    QVERIFY(first.closed() || second.closed());
}

void TestFrontTls::whoOnlyConnectsKeepsNobodyWaiting()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.handshakes = 1;
    limits.crowdedHandshakeMs = 600'000;
    limits.headMs = 600'000;
    const auto front = startedFront(handler, limits);
    const Stranger silent(*front);
    QTRY_COMPARE(silent.socket.state(), QAbstractSocket::ConnectedState);
    RawClient good(*front);
    good.send(kRequest);
    QTRY_COMPARE(good.responses().size(), 1);
    QVERIFY(!silent.closed());
}

void TestFrontTls::handshakesWaitTheirTurn()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.handshakes = 1;
    const auto front = startedFront(handler, limits);
    std::vector<std::unique_ptr<RawClient>> clients(30);
    for (auto &client : clients) {
        client = std::make_unique<RawClient>(*front);
        client->send(kRequest);
    }
    QTRY_VERIFY(std::all_of(
        clients.begin(), clients.end(), [](const auto &client) { return client->responses().size() == 1; }));
}

void TestFrontTls::whoLeavesWhileWaitingIsForgotten()
{
    const QByteArray hello = clientHello();
    TestHandler handler;
    front::FrontLimits limits;
    limits.handshakes = 1;
    limits.crowdedHandshakeMs = 600'000;
    const auto front = startedFront(handler, limits);
    auto holder = std::make_unique<Stranger>(*front, hello);
    QTRY_VERIFY(!holder->heard.isEmpty());
    for (int i = 0; i < 10; ++i) {
        Stranger waiting(*front, hello);
        QVERIFY(QTest::qWaitFor([&] { return waiting.socket.bytesToWrite() == 0; }));
        waiting.socket.abort();
    }
    RawClient good(*front);
    good.send(kRequest);
    holder->socket.abort();
    QTRY_COMPARE(good.responses().size(), 1);
}

// Its close_notify comes through, the end of its connection does not.
void TestFrontTls::whoEndsTlsAloneIsClosed()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    QTcpServer relay;
    QVERIFY(relay.listen(QHostAddress::LocalHost));
    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), relay.serverPort());
    QTRY_VERIFY(relay.hasPendingConnections());
    QTcpSocket *near = relay.nextPendingConnection();
    Stranger far(*front);
    connect(near, &QTcpSocket::readyRead, near, [&] { far.socket.write(near->readAll()); });
    connect(&far.socket, &QTcpSocket::readyRead, near, [&] {
        near->write(far.heard);
        far.heard.clear();
    });
    far.socket.write(near->readAll());
    client.write(kRequest);
    QByteArray answer;
    connect(&client, &QSslSocket::readyRead, &client, [&] { answer += client.readAll(); });
    QTRY_VERIFY(answer.startsWith("HTTP/1.1 200"));
    client.disconnectFromHost();
    QTRY_VERIFY(far.closed());
}

void TestFrontTls::onlyHttp11IsSpoken()
{
    TestHandler handler;
    const auto front = startedFront(handler);
    QSslSocket client;
    QSslConfiguration configuration = client.sslConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("h2"), QByteArrayLiteral("http/1.1")});
    client.setSslConfiguration(configuration);
    client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), front->addresses().first().port);
    QTRY_VERIFY(client.isEncrypted());
    QCOMPARE(client.sslConfiguration().nextNegotiatedProtocol(), "http/1.1");
    QVERIFY(client.sessionProtocol() == QSsl::TlsV1_2 || client.sessionProtocol() == QSsl::TlsV1_3);
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestFrontTls)
#include "tst_fronttls.moc"
