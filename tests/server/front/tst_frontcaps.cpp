// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/server/front/rawclient.h"
#include "tests/server/front/startedfront.h"
#include "tests/server/front/testhandler.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

QByteArray get(const QByteArray &token = {})
{
    const QByteArray field = token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n";
    return "GET /echo HTTP/1.1\r\nHost: hub\r\n" + field + "\r\n";
}

bool answered(RawClient &client, const QByteArray &request)
{
    const qsizetype before = client.responses().size();
    client.send(request);
    return QTest::qWaitFor([&] { return client.responses().size() == before + 1 || client.closed(); })
        && client.responses().size() == before + 1;
}

bool connected(RawClient &client)
{
    return QTest::qWaitFor([&] { return client.socket().state() == QAbstractSocket::ConnectedState; });
}

} // namespace

// How many connections the front takes, and whose go first.
class TestFrontCaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void atTheCapTheOldestSilentOneGoes();
    void atTheCapStrangersGoThatWereServed();
    void atTheCapKnownCallersStay();
    void anAddressHoldsSoManyStrangers();
    void aPushMakesAConnectionKnown();
    void whoIsBeingServedIsNotInterrupted();
    void aCallerHoldsSoManyConnections();
    void soManyLingerAfterTheirRefusal();
};

void TestFrontCaps::atTheCapTheOldestSilentOneGoes()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.connections = 3;
    const auto front = startedFront(handler, limits);
    RawClient good(*front);
    QVERIFY(answered(good, get()));
    RawClient oldest(*front);
    QVERIFY(connected(oldest));
    RawClient younger(*front);
    QVERIFY(connected(younger));
    RawClient newcomer(*front);
    QVERIFY(answered(newcomer, get()));
    QTRY_VERIFY(oldest.closed());
    QVERIFY(answered(younger, get()));
    QVERIFY(answered(good, get()));
}

void TestFrontCaps::atTheCapStrangersGoThatWereServed()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.connections = 2;
    const auto front = startedFront(handler, limits);
    RawClient known(*front);
    QVERIFY(answered(known, get("kiosk")));
    RawClient stranger(*front);
    QVERIFY(answered(stranger, get()));
    RawClient newcomer(*front);
    QVERIFY(answered(newcomer, get()));
    QTRY_VERIFY(stranger.closed());
    QVERIFY(answered(known, get("kiosk")));
}

void TestFrontCaps::atTheCapKnownCallersStay()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.connections = 1;
    const auto front = startedFront(handler, limits);
    RawClient known(*front);
    QVERIFY(answered(known, get("kiosk")));
    RawClient newcomer(*front);
    QVERIFY(!answered(newcomer, get()));
    QVERIFY(newcomer.raw().isEmpty());
    QVERIFY(answered(known, get("kiosk")));
}

void TestFrontCaps::anAddressHoldsSoManyStrangers()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.strangersPerAddress = 2;
    const auto front = startedFront(handler, limits);
    RawClient known(*front);
    QVERIFY(answered(known, get("kiosk")));
    RawClient alsoKnown(*front);
    QVERIFY(answered(alsoKnown, get("another")));
    RawClient oldest(*front);
    QVERIFY(connected(oldest));
    RawClient younger(*front);
    QVERIFY(answered(younger, get("wrong")));
    RawClient newcomer(*front);
    QVERIFY(answered(newcomer, get()));
    QTRY_VERIFY(oldest.closed());
    QVERIFY(answered(younger, get()));
    QVERIFY(answered(known, get("kiosk")));
    QVERIFY(answered(alsoKnown, get("another")));
}

void TestFrontCaps::aPushMakesAConnectionKnown()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.connections = 1;
    const auto front = startedFront(handler, limits);
    RawClient known(*front);
    known.send("POST /echo HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer kiosk\r\nContent-Length: 2\r\n\r\n");
    QTRY_COMPARE(handler.asked(), 1);
    RawClient newcomer(*front); // while the body is on its way
    QVERIFY(!answered(newcomer, get()));
    known.send("hi");
    QTRY_COMPARE(known.responses().size(), 1);
}

void TestFrontCaps::whoIsBeingServedIsNotInterrupted()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.strangersPerAddress = 1;
    const auto front = startedFront(handler, limits);
    RawClient waiting(*front);
    waiting.send("GET /held HTTP/1.1\r\nHost: hub\r\n\r\n");
    QTRY_COMPARE(handler.held(), 1);
    RawClient newcomer(*front);
    QVERIFY(!answered(newcomer, get()));
    handler.takeHeld()({});
    QTRY_COMPARE(waiting.responses().size(), 1);
}

// What it holds beyond that is as good as a stranger's.
void TestFrontCaps::aCallerHoldsSoManyConnections()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.connections = 2;
    limits.connectionsPerCaller = 1;
    const auto front = startedFront(handler, limits);
    RawClient first(*front);
    QVERIFY(answered(first, get("kiosk")));
    RawClient second(*front);
    QVERIFY(answered(second, get("kiosk")));
    RawClient other(*front);
    QVERIFY(answered(other, get("another")));
    QTRY_VERIFY(second.closed());
    QVERIFY(answered(first, get("kiosk")));
}

void TestFrontCaps::soManyLingerAfterTheirRefusal()
{
    TestHandler handler;
    front::FrontLimits limits;
    limits.lingering = 1;
    limits.lingerMs = 600'000;
    const auto front = startedFront(handler, limits);
    const QByteArray refused = "no request\r\n\r\n";
    RawClient longest(*front);
    QVERIFY(answered(longest, refused));
    QVERIFY(!longest.closed());
    RawClient next(*front);
    QVERIFY(answered(next, refused));
    QTRY_VERIFY(longest.closed());
    QVERIFY(!next.closed());
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestFrontCaps)
#include "tst_frontcaps.moc"
