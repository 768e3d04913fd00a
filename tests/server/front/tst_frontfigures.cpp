// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/server/front/rawclient.h"
#include "tests/server/front/startedfront.h"
#include "tests/server/front/testhandler.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

const QByteArray kGet = QByteArrayLiteral("GET /echo HTTP/1.1\r\nHost: hub\r\n\r\n");
const QByteArray kGetOfAGate
    = QByteArrayLiteral("GET /echo HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer gate\r\n\r\n");

quint64 turned(const front::Load &load, front::Turned reason)
{
    return load.turned.at(static_cast<std::size_t>(reason));
}

} // namespace

// What the front counts of connections.
class TestFrontFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    static void aNewcomerWithoutRoomIsCounted();
    static void oneThatMakesRoomIsCounted();
    static void strangersBeyondTheirAddressesShareAreCounted();
    static void handshakesAreCounted();
};

void TestFrontFigures::aNewcomerWithoutRoomIsCounted()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.connections = 1;
    const auto load = std::make_shared<front::Load>();
    const auto front = startedFront(handler, limits, {.load = load});
    RawClient gate(*front);
    gate.send(kGetOfAGate);
    QTRY_COMPARE(gate.responses().size(), 1);
    RawClient newcomer(*front);
    QTRY_COMPARE(turned(*load, front::Turned::Full), 1U);
    QCOMPARE(load->acceptedTotal.load(), 2U);
    QTRY_COMPARE(load->connections.load(), 1);
    QCOMPARE(turned(*load, front::Turned::MadeRoom), 0U);
}

void TestFrontFigures::oneThatMakesRoomIsCounted()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.connections = 1;
    const auto load = std::make_shared<front::Load>();
    const auto front = startedFront(handler, limits, {.load = load});
    RawClient silent(*front);
    QTRY_COMPARE(load->connections.load(), 1);
    RawClient newcomer(*front);
    newcomer.send(kGet);
    QTRY_COMPARE(newcomer.responses().size(), 1);
    QCOMPARE(turned(*load, front::Turned::MadeRoom), 1U);
    QCOMPARE(turned(*load, front::Turned::Full), 0U);
}

void TestFrontFigures::strangersBeyondTheirAddressesShareAreCounted()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.strangersPerAddress = 1;
    const auto load = std::make_shared<front::Load>();
    const auto front = startedFront(handler, limits, {.load = load});
    const RawClient first(*front);
    QTRY_COMPARE(load->connections.load(), 1);
    const RawClient second(*front);
    QTRY_COMPARE(turned(*load, front::Turned::AddressFull), 1U);
    QTRY_VERIFY(first.closed());
}

void TestFrontFigures::handshakesAreCounted()
{
    TestHandler handler;
    const auto load = std::make_shared<front::Load>();
    const auto front = startedFront(handler, {}, {.load = load});
    {
        RawClient good(*front);
        good.send(kGet);
        QTRY_COMPARE(good.responses().size(), 1);
        QTcpSocket plain;
        plain.connectToHost(QHostAddress(QHostAddress::LocalHost), front->addresses().first().port);
        QVERIFY(plain.waitForConnected());
        plain.write("this is no TLS\r\n\r\n");
        QTRY_COMPARE(plain.state(), QAbstractSocket::UnconnectedState);
    }
    QTRY_COMPARE(load->connections.load(), 0);
    QTRY_COMPARE(load->handshakesFailed.load(), overTls() ? 1U : 0U);
    QCOMPARE(load->handshakesDone.load(), overTls() ? 1U : 0U);
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestFrontFigures)
#include "tst_frontfigures.moc"
