// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/front.h"

#include <QTest>

#include "tests/server/front/rawclient.h"
#include "tests/server/front/testhandler.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

std::unique_ptr<front::Front> started(api::RequestHandler &handler, const front::FrontLimits &limits = {})
{
    auto front = front::Front::start({{QHostAddress(QHostAddress::LocalHost), 0}}, limits, handler);
    return front.ok() ? std::move(front).value() : nullptr;
}

} // namespace

class TestFront : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aRequestReachesTheHandlerAndItsAnswerTheClient();
};

void TestFront::aRequestReachesTheHandlerAndItsAnswerTheClient()
{
    TestHandler handler;
    const auto front = started(handler);
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
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestFront)
#include "tst_front.moc"
