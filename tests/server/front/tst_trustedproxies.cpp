// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/trustedproxies.h"

#include <QTest>

#include "tests/server/front/rawclient.h"
#include "tests/server/front/startedfront.h"
#include "tests/server/front/testhandler.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

QHostAddress address(const char *text)
{
    return QHostAddress(QString::fromLatin1(text));
}

front::TrustedProxies trusting(const char *networks)
{
    auto proxies = front::TrustedProxies::parse(QString::fromLatin1(networks).split(u' ', Qt::SkipEmptyParts));
    if (!proxies)
        qFatal("%s", qPrintable(proxies.error().message));
    return *proxies;
}

QByteArray echo(const QByteArray &fields)
{
    return "GET /echo HTTP/1.1\r\nHost: hub\r\n" + fields + "\r\n";
}

// Who asks, where the peer is a trusted proxy at 127.0.0.1 or in 10.0.0.0/8.
QString clientBehind(const char *peer, const QByteArray &forwardedFor)
{
    static const front::TrustedProxies kProxies = trusting("127.0.0.1 10.0.0.0/8 fd00::/8");
    return kProxies.clientOf(address(peer), forwardedFor).toString();
}

} // namespace

class TestTrustedProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void networksHoldTheirAddresses_data();
    void networksHoldTheirAddresses();
    void whatIsNoNetworkIsQuoted_data();
    void whatIsNoNetworkIsQuoted();
    void nobodyIsTrustedByDefault();
    void theClientIsTheLastWhomATrustedProxySaw_data();
    void theClientIsTheLastWhomATrustedProxySaw();
    void malformedHopsEndTheReading_data();
    void malformedHopsEndTheReading();
    void longListsAreReadAtTheirEndAlone();
    void eachRequestOfAConnectionHasItsOwnClient();
    void aProxyIsNotOneStranger();
};

void TestTrustedProxies::networksHoldTheirAddresses_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("outside");
    const auto row = [](const char *network, const char *inside, const char *outside) {
        QTest::newRow(network) << QString::fromLatin1(network) << QString::fromLatin1(inside)
                               << QString::fromLatin1(outside);
    };
    row("10.0.0.0/8", "10.255.255.255", "11.0.0.0");
    row("10.1.2.3/8", "10.255.0.1", "9.255.255.255"); // what is behind the prefix does not matter
    row("192.0.2.128/25", "192.0.2.128", "192.0.2.127");
    row("127.0.0.1", "127.0.0.1", "127.0.0.2");
    row("127.0.0.1/32", "::ffff:127.0.0.1", "::1");
    row("0.0.0.0/0", "203.0.113.9", "2001:db8::1");
    row("::/0", "2001:db8::1", "203.0.113.9");
    row("::/96", "::5", "203.0.113.9");
    row("::1", "::1", "::2");
    row("fd00::/8", "fdff::1", "fe00::1");
    row("2001:db8::/33", "2001:db8:7fff::1", "2001:db8:8000::1");
    row("::ffff:10.0.0.0/104", "10.9.9.9", "11.0.0.1");
    row("::ffff:192.0.2.1", "192.0.2.1", "192.0.2.2");
}

void TestTrustedProxies::networksHoldTheirAddresses()
{
    QFETCH(const QString, network);
    QFETCH(const QString, inside);
    QFETCH(const QString, outside);
    const auto proxies = front::TrustedProxies::parse({network});
    QVERIFY2(proxies.ok(), qPrintable(proxies.ok() ? QString() : proxies.error().message));
    QVERIFY(proxies->trusted(QHostAddress(inside)));
    QVERIFY(!proxies->trusted(QHostAddress(outside)));
}

void TestTrustedProxies::whatIsNoNetworkIsQuoted_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"", "/", "/8", "localhost", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/08",
            "10.0.0.0/8/8", "10.0.0.0/255.0.0.0", "10/8", "10.0.0", "10.0.0.256", "010.0.0.1", "0xa.0.0.1", "::/129",
            "fd00::1::2", "fe80::1%lo", "[::1]", "127.0.0.1:80", " 127.0.0.1", "10.0.0.0 /8", "*"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestTrustedProxies::whatIsNoNetworkIsQuoted()
{
    QFETCH(const QString, text);
    const auto proxies = front::TrustedProxies::parse({QStringLiteral("127.0.0.1"), text});
    QVERIFY(!proxies.ok());
    QVERIFY2(proxies.error().message.startsWith(u'"' + text + u'"'), qPrintable(proxies.error().message));
}

void TestTrustedProxies::nobodyIsTrustedByDefault()
{
    const front::TrustedProxies nobody;
    QVERIFY(!nobody.trusted(address("127.0.0.1")));
    QCOMPARE(nobody.clientOf(address("127.0.0.1"), "203.0.113.9"), address("127.0.0.1"));
    QCOMPARE(nobody.clientOf(address("::ffff:127.0.0.1"), "203.0.113.9"), address("127.0.0.1"));
}

void TestTrustedProxies::theClientIsTheLastWhomATrustedProxySaw_data()
{
    QTest::addColumn<QByteArray>("peer");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("client");
    const auto row = [](const char *name, const char *peer, const char *list, const char *client) {
        QTest::newRow(name) << QByteArray(peer) << QByteArray(list) << QString::fromLatin1(client);
    };
    row("a stranger's word", "192.0.2.1", "203.0.113.9", "192.0.2.1");
    row("a stranger's trusted name", "192.0.2.1", "10.0.0.1", "192.0.2.1");
    row("no list", "127.0.0.1", "", "127.0.0.1");
    row("$remote_addr", "127.0.0.1", "203.0.113.9", "203.0.113.9");
    // What nginx adds to what the client sent, as $proxy_add_x_forwarded_for.
    row("forged and appended", "127.0.0.1", "198.51.100.7, 203.0.113.9", "203.0.113.9");
    row("forged as the proxy", "127.0.0.1", "127.0.0.1, 203.0.113.9", "203.0.113.9");
    row("two proxies", "127.0.0.1", "198.51.100.7, 203.0.113.9, 10.0.0.3", "203.0.113.9");
    row("three proxies, two address families", "127.0.0.1", "203.0.113.9,fd00::2 ,10.0.0.3", "203.0.113.9");
    row("proxies alone", "127.0.0.1", "10.0.0.1, 10.0.0.2", "10.0.0.1");
    row("a mapped peer and hop", "::ffff:127.0.0.1", "::ffff:203.0.113.9", "203.0.113.9");
    row("a mapped proxy", "127.0.0.1", "203.0.113.9, ::ffff:10.0.0.2", "203.0.113.9");
    row("a port", "127.0.0.1", "203.0.113.9:50123", "203.0.113.9");
    row("IPv6", "fd00::1", "2001:DB8:0::9", "2001:db8::9");
    row("IPv6 in brackets", "127.0.0.1", "[2001:db8::9]", "2001:db8::9");
    row("IPv6 with a port", "127.0.0.1", "198.51.100.7, [2001:db8::9]:443", "2001:db8::9");
    row("blanks", "127.0.0.1", "  203.0.113.9\t", "203.0.113.9");
}

void TestTrustedProxies::theClientIsTheLastWhomATrustedProxySaw()
{
    QFETCH(const QByteArray, peer);
    QFETCH(const QByteArray, list);
    QFETCH(const QString, client);
    QCOMPARE(clientBehind(peer.constData(), list), client);
}

void TestTrustedProxies::malformedHopsEndTheReading_data()
{
    QTest::addColumn<QByteArray>("hop");
    for (const char *hop :
        {"unknown", "_hidden", "203.0.113", "203.0.113.256", "0203.0.113.9", "0xcb.0.113.9", "3405803785",
            "203.0.113.9:", "203.0.113.9:x", "203.0.113.9:65536", "203.0.113.9:-1", "203.0.113.9 10.0.0.1",
            "[203.0.113.9]", "[2001:db8::9", "2001:db8::9]", "[2001:db8::9]80", "[2001:db8::9]:", "[]", ":", "::g",
            "fe80::9%lo", "\"203.0.113.9\"", "for=203.0.113.9", "203.0.113.9\xff", "http://203.0.113.9", "*"})
        QTest::newRow(hop) << QByteArray(hop);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \t");
    QTest::newRow("NUL") << QByteArray("203.0.113.9\0", 12);
    QTest::newRow("too long") << "203.0.113.9" + QByteArray(64, ' ');
}

void TestTrustedProxies::malformedHopsEndTheReading()
{
    QFETCH(const QByteArray, hop);
    QCOMPARE(clientBehind("127.0.0.1", hop), QStringLiteral("127.0.0.1"));
    QCOMPARE(clientBehind("127.0.0.1", "198.51.100.7," + hop), QStringLiteral("127.0.0.1"));
    QCOMPARE(clientBehind("127.0.0.1", "198.51.100.7," + hop + ",10.0.0.2"), QStringLiteral("10.0.0.2"));
    QCOMPARE(clientBehind("127.0.0.1", hop + ",203.0.113.9"), QStringLiteral("203.0.113.9"));
}

void TestTrustedProxies::longListsAreReadAtTheirEndAlone()
{
    const QByteArray commas(64 << 10, ',');
    QCOMPARE(clientBehind("127.0.0.1", commas), QStringLiteral("127.0.0.1"));
    QCOMPARE(clientBehind("127.0.0.1", commas + "203.0.113.9"), QStringLiteral("203.0.113.9"));
    QCOMPARE(clientBehind("127.0.0.1", QByteArray(64 << 10, '1')), QStringLiteral("127.0.0.1"));
    QCOMPARE(clientBehind("127.0.0.1", "203.0.113.9" + QByteArray(64 << 10, ' ')), QStringLiteral("127.0.0.1"));
    const QByteArray most = QByteArray(",10.0.0.2").repeated(front::TrustedProxies::kHopsMax - 1);
    QCOMPARE(clientBehind("127.0.0.1", "203.0.113.9" + most), QStringLiteral("203.0.113.9"));
    QCOMPARE(clientBehind("127.0.0.1", "203.0.113.9" + most + ",10.0.0.3"), QStringLiteral("10.0.0.2"));
}

// On a connection that the proxy keeps for many.
void TestTrustedProxies::eachRequestOfAConnectionHasItsOwnClient()
{
    TestHandler handler;
    front::FrontLimits limits;
    for (const bool trusted : {false, true}) {
        if (trusted)
            limits.proxies = *front::TrustedProxies::parse({QStringLiteral("127.0.0.0/8")});
        const auto front = startedFront(handler, limits);
        RawClient client(*front);
        client.send(echo("X-Forwarded-For: 203.0.113.9\r\n"));
        client.send(echo("X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-For: 198.51.100.7, 127.0.0.2\r\n"));
        client.send(echo({}));
        QTRY_COMPARE(client.responses().size(), 3);
        const auto named = [&](qsizetype i) { return client.responses().at(i).body.split('\n').first(); };
        QCOMPARE(named(0), trusted ? "0 /echo  203.0.113.9" : "0 /echo  127.0.0.1");
        QCOMPARE(named(1), trusted ? "0 /echo  198.51.100.7" : "0 /echo  127.0.0.1");
        QCOMPARE(named(2), "0 /echo  127.0.0.1");
    }
}

void TestTrustedProxies::aProxyIsNotOneStranger()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.strangersPerAddress = 1;
    limits.proxies = trusting("127.0.0.1");
    const auto front = startedFront(handler, limits);
    RawClient first(*front);
    RawClient second(*front);
    for (RawClient *client : {&first, &second, &first}) {
        const qsizetype before = client->responses().size();
        client->send(echo({}));
        QTRY_COMPARE(client->responses().size(), before + 1);
    }
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestTrustedProxies)
#include "tst_trustedproxies.moc"
