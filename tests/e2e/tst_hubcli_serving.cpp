// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QUuid>

#include "tests/e2e/httpclient.h"
#include "tests/e2e/hubprogram.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

// Commands beside a hub that serves: two processes on one database.
class HubServingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sigtermDrainsAndLeavesNothingBehind();
    void aSecondHubOnTheDataIsRefused();
    void aTakenPortIsRefused();
    void onlyTheOwnerSeesTheData();
    void importedTicketsAreServedAtOnce();
    void scansAreExportedWhileServing();
    void revokedDevicesAreRefusedAtOnce();
    void pairUsesTheServingAddressAndItsCodeEnrols();
    void pairForgetsTheAddressOfAKilledHub();
    void theKioskReadsThePairingQr();
    void restoreWaitsForTheHubToStop();
    void aRestoredHubKeepsTheEventAndServesAgain();

private:
    struct Device
    {
        QString uuid;
        QByteArray token;
    };
    [[nodiscard]] Device addDevice();
    [[nodiscard]] HttpReply get(const QByteArray &path, const QByteArray &token) const;
    [[nodiscard]] HttpReply scan(const QString &code, const QByteArray &token) const;

    std::unique_ptr<HubProgram> m_hub;
    QString m_event;
};

void HubServingTest::init()
{
    failOnAnyWarning();
    m_hub = std::make_unique<HubProgram>();
    m_event = m_hub->makeEvent();
    QVERIFY(m_hub->serve());
}

void HubServingTest::cleanup()
{
    m_hub.reset();
}

HubServingTest::Device HubServingTest::addDevice()
{
    const QJsonObject added
        = m_hub->run(words("device add --name L1 --gate North --json --event") + QStringList{m_event}).json();
    return {added[QStringLiteral("device_uuid")].toString(), added[QStringLiteral("token")].toString().toLatin1()};
}

HttpReply HubServingTest::get(const QByteArray &path, const QByteArray &token) const
{
    HttpRequest request;
    request.target = "/staff/events/" + m_event.toLatin1() + path;
    request.token = token;
    return sendRequest(m_hub->port(), request);
}

HttpReply HubServingTest::scan(const QString &code, const QByteArray &token) const
{
    const QJsonObject item{{QStringLiteral("client_uuid"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {QStringLiteral("code"), code}, {QStringLiteral("scanned_at"), QStringLiteral("2026-05-01T20:03:11+02:00")}};
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.target = "/staff/events/" + m_event.toLatin1() + "/check-ins/batch";
    request.token = token;
    request.body = QJsonDocument(QJsonObject{{QStringLiteral("check_ins"), QJsonArray{item}}}).toJson();
    return sendRequest(m_hub->port(), request);
}

void HubServingTest::sigtermDrainsAndLeavesNothingBehind()
{
    QVERIFY(QFile::exists(m_hub->dataDir() + QStringLiteral("/hub.urls.json")));
    QCOMPARE(m_hub->stop(), 0);
    QVERIFY(!QFile::exists(m_hub->dataDir() + QStringLiteral("/hub.urls.json")));
    QVERIFY(!QFile::exists(m_hub->dataDir() + QStringLiteral("/hub.lock")));
}

void HubServingTest::aSecondHubOnTheDataIsRefused()
{
    const ProgramRun second = m_hub->run(words("serve --listen 127.0.0.1:0"));
    QCOMPARE(second.exitCode, 1);
    QVERIFY2(second.err.contains("already running") && second.err.count('\n') == 1, second.err.constData());
}

void HubServingTest::aTakenPortIsRefused()
{
    const HubProgram other;
    const ProgramRun run
        = other.run(words("serve --listen") + QStringList{QStringLiteral("127.0.0.1:%1").arg(m_hub->port())});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(QByteArray::number(m_hub->port())) && run.err.count('\n') == 1, run.err.constData());
}

void HubServingTest::onlyTheOwnerSeesTheData()
{
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(m_hub->dataDir()).permissions() & others));
}

void HubServingTest::importedTicketsAreServedAtOnce()
{
    const Device device = addDevice();
    QCOMPARE(get("/manifest", device.token).json()[QStringLiteral("total")].toInt(-1), 0);
    QCOMPARE(m_hub->run(words("import - --event") + QStringList{m_event}, "code,name\nA1,Ada\nB2,Bo\n").exitCode, 0);
    QCOMPARE(get("/manifest", device.token).json()[QStringLiteral("total")].toInt(-1), 2);
}

void HubServingTest::scansAreExportedWhileServing()
{
    const Device device = addDevice();
    const Device second = addDevice();
    const QByteArray list = "code,name,status\nA1,Ada,valid\nB2,Bo,cancelled\nC3,Cy,valid\n";
    QCOMPARE(m_hub->run(words("import - --event") + QStringList{m_event}, list).exitCode, 0);
    for (const QString &code : {QStringLiteral("A1"), QStringLiteral("B2"), QStringLiteral("NOBODY")})
        QCOMPARE(scan(code, device.token).status, 200);
    QCOMPARE(scan(QStringLiteral("A1"), second.token).status, 200);
    const QStringList to = words("--format json --event") + QStringList{m_event};
    const auto rows
        = [&](const char *command) { return QJsonDocument::fromJson(m_hub->run(words(command) + to).out).array(); };
    const QJsonArray attendance = rows("export");
    QCOMPARE(attendance.size(), 3);
    const QJsonObject ada = attendance[0].toObject();
    QCOMPARE(ada[QStringLiteral("checked_in")].toBool(), true);
    QCOMPARE(ada[QStringLiteral("checked_in_at")].toString(), QStringLiteral("2026-05-01T18:03:11+00:00"));
    QCOMPARE(ada[QStringLiteral("gate")].toString(), QStringLiteral("North"));
    QCOMPARE(attendance[2].toObject()[QStringLiteral("checked_in")].toBool(), false);
    const QJsonArray scans = rows("export --kind scans");
    QCOMPARE(scans.size(), 4);
    QCOMPARE(scans[3].toObject()[QStringLiteral("reason")].toString(), QStringLiteral("already_checked_in"));
    QStringList cases;
    for (const auto &found : rows("export --kind cases"))
        cases.append(found.toObject()[QStringLiteral("case")].toString());
    QCOMPARE(cases,
        QStringList(
            {QStringLiteral("ticket_cancelled"), QStringLiteral("unknown_ticket"), QStringLiteral("admitted_twice")}));
    QCOMPARE(m_hub->run(words("verify")).exitCode, 0);
}

void HubServingTest::revokedDevicesAreRefusedAtOnce()
{
    const Device device = addDevice();
    QCOMPARE(get("/manifest", device.token).status, 200);
    QCOMPARE(m_hub->run(words("device revoke") + QStringList{device.uuid}).exitCode, 0);
    const HttpReply refused = get("/manifest", device.token);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.code(), QStringLiteral("revoked"));
}

void HubServingTest::pairUsesTheServingAddressAndItsCodeEnrols()
{
    const QJsonObject pairing = m_hub->run(words("pair --gate South --json --event") + QStringList{m_event}).json();
    QVERIFY(pairing[QStringLiteral("uri")].toString().contains(QStringLiteral("%3A%1&").arg(m_hub->port())));
    const QJsonObject body{{QStringLiteral("code"), pairing[QStringLiteral("code")]},
        {QStringLiteral("device_uuid"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {QStringLiteral("device_name"), QStringLiteral("Laptop 3")}};
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.target = QByteArrayLiteral("/enroll");
    request.body = QJsonDocument(body).toJson();
    const HttpReply enrolled = sendRequest(m_hub->port(), request);
    QCOMPARE(enrolled.status, 201);
    QCOMPARE(enrolled.json()[QStringLiteral("gate")].toString(), QStringLiteral("South"));
    QCOMPARE(get("/manifest", enrolled.json()[QStringLiteral("token")].toString().toLatin1()).status, 200);
}

void HubServingTest::pairForgetsTheAddressOfAKilledHub()
{
    m_hub->kill();
    QVERIFY(QFile::exists(m_hub->dataDir() + QStringLiteral("/hub.urls.json")));
    const QJsonObject pairing = m_hub->run(words("pair --gate South --json --event") + QStringList{m_event}).json();
    QVERIFY(pairing[QStringLiteral("uri")].toString().contains(QStringLiteral("%3A8480&")));
    QVERIFY(m_hub->serve()); // a lock that a dead hub left is no hindrance
}

void HubServingTest::theKioskReadsThePairingQr()
{
    const QString kiosk = qEnvironmentVariable("GATEBOOK_BIN") + QStringLiteral("/gatebook-kiosk");
    if (!QFile::exists(kiosk))
        QSKIP("gatebook-kiosk is not built");
    const QString png = m_hub->file(QStringLiteral("qr.png"));
    const QJsonObject pairing = m_hub
                                    ->run(words("pair --gate South --json --png") + QStringList{png}
                                        + QStringList{QStringLiteral("--event"), m_event})
                                    .json();
    QProcess scan;
    scan.start(kiosk, {QStringLiteral("scan"), png});
    QVERIFY(scan.waitForFinished() && scan.exitCode() == 0);
    const QJsonArray codes
        = QJsonDocument::fromJson(scan.readAllStandardOutput()).object()[QStringLiteral("codes")].toArray();
    QCOMPARE(codes.size(), 1);
    QVERIFY(!pairing[QStringLiteral("uri")].toString().isEmpty());
    QCOMPARE(codes[0].toObject()[QStringLiteral("text")], pairing[QStringLiteral("uri")]);
}

void HubServingTest::restoreWaitsForTheHubToStop()
{
    const QString file = m_hub->file(QStringLiteral("backup.db"));
    QCOMPARE(m_hub->run({QStringLiteral("backup"), file}).exitCode, 0);
    const ProgramRun refused = m_hub->run({QStringLiteral("restore"), file});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("already running"));
    QCOMPARE(m_hub->stop(), 0);
    QCOMPARE(m_hub->run({QStringLiteral("restore"), file}).exitCode, 0);
}

void HubServingTest::aRestoredHubKeepsTheEventAndServesAgain()
{
    const Device device = addDevice();
    const QString file = m_hub->file(QStringLiteral("backup.db"));
    QCOMPARE(m_hub->run({QStringLiteral("backup"), file}).exitCode, 0);
    const QByteArray before
        = get("/check-ins", device.token).json()[QStringLiteral("next_cursor")].toString().toLatin1();
    QCOMPARE(m_hub->stop(), 0);
    QCOMPARE(m_hub->run({QStringLiteral("restore"), file}).exitCode, 0);
    QVERIFY(m_hub->serve());
    QCOMPARE(get("/manifest", device.token).status, 200);
    const HttpReply diverged = get("/check-ins?since=" + before, device.token);
    QCOMPARE(diverged.status, 409);
    QCOMPARE(diverged.code(), QStringLiteral("cursor_diverged"));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::HubServingTest)
#include "tst_hubcli_serving.moc"
