// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include "tests/e2e/httpclient.h"
#include "tests/e2e/hubprogram.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

const QStringList kServe{QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};

} // namespace

// The bounds that a supervisor can change.
class HubLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aWrongLimitIsWrongUsage_data();
    void aWrongLimitIsWrongUsage();
    void theHelpNamesEachWithItsDefault();
    void aLimitHolds();
    void aSystemThatLetsOpenFewIsTold();
    void theHubAsksForAllThatItsSystemLetsItOpen();
};

void HubLimitsTest::aWrongLimitIsWrongUsage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no such name") << QStringLiteral("doors=3") << QByteArray("doors=3");
    QTest::newRow("no value") << QStringLiteral("connections") << QByteArray("NAME=VALUE");
    QTest::newRow("no number") << QStringLiteral("connections=many") << QByteArray("1 to 1000000");
    QTest::newRow("too little") << QStringLiteral("head-bytes=10") << QByteArray("1024 to 1048576");
    QTest::newRow("too much") << QStringLiteral("workers=65") << QByteArray("1 to 64");
    QTest::newRow("overflow") << QStringLiteral("connections=99999999999999999999") << QByteArray("1 to 1000000");
}

void HubLimitsTest::aWrongLimitIsWrongUsage()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, said);
    const HubProgram hub;
    const ProgramRun run = hub.run(kServe + QStringList{QStringLiteral("--limit"), text});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(said) && run.err.contains("--limit"), run.err.constData());
    QVERIFY(!QFile::exists(hub.dataDir()));
}

void HubLimitsTest::theHelpNamesEachWithItsDefault()
{
    const HubProgram hub;
    const ProgramRun run = hub.run({QStringLiteral("serve"), QStringLiteral("--help")});
    QVERIFY2(run.out.contains("connections=4000") && run.out.contains("in-flight-per-token=128"), run.out.constData());
}

void HubLimitsTest::aLimitHolds()
{
    HubProgram hub;
    QVERIFY(hub.serve(QStringLiteral("127.0.0.1:0"), {QStringLiteral("--limit"), QStringLiteral("head-bytes=2048")}));
    HttpRequest request;
    request.target = "/healthz";
    QCOMPARE(sendRequest(hub.port(), request).status, 200);
    request.target = "/healthz?" + QByteArray(2'048, 'x');
    QCOMPARE(sendRequest(hub.port(), request).status, 431);
}

// It takes fewer connections then, and stays reachable.
void HubLimitsTest::aSystemThatLetsOpenFewIsTold()
{
    HubProgram hub;
    hub.setRunner({QStringLiteral("prlimit"), QStringLiteral("--nofile=200:200")});
    const QString log = hub.file(QStringLiteral("log"));
    hub.logTo(log);
    QVERIFY(hub.serve());
    QFile said(log);
    QVERIFY(said.open(QIODevice::ReadOnly));
    QVERIFY(said.readAll().contains("open 200 files and sockets: 106 connections"));
    std::vector<std::unique_ptr<QTcpSocket>> silent(300);
    for (auto &socket : silent) {
        socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), hub.port());
    }
    HttpRequest request;
    request.target = "/healthz";
    QTRY_COMPARE(sendRequest(hub.port(), request).status, 200);
}

// Debian lets a program open 1,024 until it asks for more.
void HubLimitsTest::theHubAsksForAllThatItsSystemLetsItOpen()
{
    HubProgram hub;
    hub.setRunner({QStringLiteral("prlimit"), QStringLiteral("--nofile=64:4096")});
    QVERIFY(hub.serve());
    std::vector<std::unique_ptr<QTcpSocket>> clients(100);
    for (auto &client : clients) {
        client = std::make_unique<QTcpSocket>();
        client->connectToHost(QStringLiteral("127.0.0.1"), hub.port());
        client->write("GET /healthz HTTP/1.1\r\nHost: hub\r\n\r\n");
    }
    for (const auto &client : clients)
        QTRY_VERIFY(client->peek(1'024).startsWith("HTTP/1.1 200 "));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::HubLimitsTest)
#include "tst_hubcli_limits.moc"
