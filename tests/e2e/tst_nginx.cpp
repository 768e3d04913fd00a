// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include "tests/e2e/batches.h"
#include "tests/e2e/coredevice.h"
#include "tests/e2e/proxiedhub.h"
#include "tests/support/gunzip.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

QByteArray enrolBody(const QString &code)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("device_uuid"), newUuid()},
                             {QStringLiteral("device_name"), QStringLiteral("Laptop 3")}})
        .toJson();
}

} // namespace

// The hub behind nginx with packaging/nginx/gatebook.conf, as README tells to set it up; both are the real programs.
class NginxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_hub.reset(); }
    void nginxIsLessPatientThanTheHubWithWhatIsIdleAndMoreWithWhatRuns();
    void devicesHearOfThePublicAddressAndTheKey();
    void aListIsFetchedInPackedPages();
    void scansArePushedAndReadBack();
    void peopleAreFound();
    void newsIsHeardAtOnce();
    void bodiesThatTheHubWouldNotTakeEndAtNginx();
    void aStrangerHearsSoThoughTheHubTakesNothingOfItsBody();
    void addressesThatClientsInventCountForNobody();
    void logsHoldNoNamesAndNoTokens();
    void aKioskGoesOnAfterTheHubWasAway();

private:
    [[nodiscard]] HttpReply enrol(const QString &code, const QString &from, const QByteArray &forged) const;

    std::unique_ptr<ProxiedHub> m_hub;
};

void NginxTest::initTestCase()
{
    if (!NginxProxy::isInstalled())
        QSKIP("nginx is not installed");
}

void NginxTest::init()
{
    failOnAnyWarning();
    m_hub = std::make_unique<ProxiedHub>();
    const auto started = m_hub->start();
    QVERIFY2(started.ok(), qPrintable(started ? QString() : started.error().message));
}

HttpReply NginxTest::enrol(const QString &code, const QString &from, const QByteArray &forged) const
{
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.target = QByteArrayLiteral("/enroll");
    request.body = enrolBody(code);
    request.headers = {{"X-Forwarded-For", forged}, {"Forwarded", "for=" + forged}, {"X-Real-IP", forged}};
    return m_hub->nginx().send(request, m_hub->pin(), QHostAddress(from));
}

void NginxTest::nginxIsLessPatientThanTheHubWithWhatIsIdleAndMoreWithWhatRuns()
{
    const QString configuration = QString::fromUtf8(NginxProxy::configuration());
    const auto number = [&](const char *pattern) {
        return QRegularExpression(QString::fromLatin1(pattern)).match(configuration).captured(1).toInt();
    };
    const front::FrontLimits hub;
    const int idleMs = 1'000 * number("upstream[^}]* keepalive_timeout (\\d+)s;");
    QVERIFY(idleMs > 0 && idleMs < hub.idleMs);
    QVERIFY(1'000 * number(" proxy_read_timeout (\\d+)s;") > hub.handlerMs);
    const int headBytes
        = 1'024 * (1 + 4 * number("client_header_buffer_size 1k;\n *large_client_header_buffers (\\d) 4k;"));
    QVERIFY(headBytes > 1'024 && headBytes < hub.headBytes);
}

void NginxTest::devicesHearOfThePublicAddressAndTheKey()
{
    const wire::PairingUri uri = m_hub->pair();
    QCOMPARE(uri.urls, QStringList{m_hub->nginx().url()});
    const HttpReply reply = m_hub->post("/enroll", enrolBody(uri.code.reveal())); // nginx has shown the key of that pin
    QCOMPARE(reply.status, 201);
    const QJsonObject hub = reply.json()[QStringLiteral("hub")].toObject();
    QCOMPARE(hub[QStringLiteral("urls")].toArray(), QJsonArray{m_hub->nginx().url()});
    QCOMPARE(hub[QStringLiteral("pin")].toString(), uri.pin);
}

void NginxTest::aListIsFetchedInPackedPages()
{
    QSet<QString> tickets;
    QString next;
    for (int pages = 0; pages == 0 || !next.isEmpty(); ++pages) {
        QVERIFY(pages < 3);
        const QByteArray after = next.isEmpty() ? QByteArray() : "&after=" + next.toLatin1();
        const HttpReply page = m_hub->get("/manifest?limit=200" + after, {{"Accept-Encoding", "gzip"}});
        QCOMPARE(page.status, 200);
        QCOMPARE(page.headers.value("content-encoding"), "gzip");
        QCOMPARE(page.headers.value("gatebook-protocol"), "1");
        const QJsonObject content = QJsonDocument::fromJson(gunzipped(page.body)).object();
        for (const auto &ticket : content[QStringLiteral("tickets")].toArray())
            tickets.insert(ticket.toObject()[QStringLiteral("ticket_uuid")].toString());
        next = content[QStringLiteral("next")].toString();
    }
    QCOMPARE(tickets.size(), ProxiedHub::kTickets);
}

void NginxTest::scansArePushedAndReadBack()
{
    const QString start = m_hub->get("/check-ins?limit=5000").json()[QStringLiteral("next_cursor")].toString();
    QList<QJsonObject> scans;
    for (int i = 0; i < 500; ++i)
        scans.append(admission(newUuid(), QStringLiteral("CODE-%1").arg(i)));
    const HttpReply pushed = m_hub->post(m_hub->path("/check-ins/batch"), batchOf(scans));
    QCOMPARE(pushed.status, 200);
    QCOMPARE(statusesOf(pushed.json()).count(QStringLiteral("applied")), 500);
    const HttpReply delta = m_hub->get("/check-ins?limit=5000&since=" + start.toLatin1());
    QCOMPARE(delta.status, 200);
    QCOMPARE(delta.json()[QStringLiteral("check_ins")].toArray().size(), 500);
}

void NginxTest::peopleAreFound()
{
    const HttpReply found = m_hub->get("/participants?q=ada%20599");
    QCOMPARE(found.status, 200);
    const QJsonArray people = found.json()[QStringLiteral("participants")].toArray();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people[0].toObject()[QStringLiteral("name")].toString(), QStringLiteral("Ada Number 599"));
}

void NginxTest::newsIsHeardAtOnce()
{
    const auto live = m_hub->nginx().connection(m_hub->pin());
    QVERIFY(live);
    HttpRequest request;
    request.target = m_hub->path("/live");
    request.token = m_hub->token();
    live->write(requestBytes(request, "keep-alive"));
    QTRY_VERIFY_WITH_TIMEOUT(live->peek(65'536).contains("event: cursor"), kPatienceMs);
    QVERIFY2(live->readAll().startsWith("HTTP/1.1 200 "), "no stream");
    const HttpReply pushed
        = m_hub->post(m_hub->path("/check-ins/batch"), batchOf({admission(newUuid(), QStringLiteral("CODE-1"))}));
    const QByteArray cursor = pushed.json()[QStringLiteral("cursor")].toString().toLatin1();
    QVERIFY(!cursor.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(live->peek(65'536).contains(cursor), kPatienceMs);
}

void NginxTest::bodiesThatTheHubWouldNotTakeEndAtNginx()
{
    const QByteArray most = "{\"check_ins\":[" + QByteArray((1 << 20) - 16, ' ') + "]}";
    QCOMPARE(most.size(), 1 << 20);
    const HttpReply taken = m_hub->post(m_hub->path("/check-ins/batch"), most);
    QCOMPARE(taken.code(), QStringLiteral("invalid_batch")); // read by the hub, to its end
    const HttpReply refused = m_hub->post(m_hub->path("/check-ins/batch"), most + ' ');
    QCOMPARE(refused.status, 413);
    QVERIFY(!refused.headers.contains("gatebook-protocol"));
}

void NginxTest::aStrangerHearsSoThoughTheHubTakesNothingOfItsBody()
{
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.target = m_hub->path("/check-ins/batch");
    request.token = QByteArrayLiteral("nobodys");
    request.body = QByteArray(1 << 20, ' ');
    for (int i = 0; i < 8; ++i)
        QCOMPARE(m_hub->nginx().send(request, m_hub->pin()).code(), QStringLiteral("unauthorized"));
}

// Each from an address of its own: five wrong codes a minute, whatever they say of themselves.
void NginxTest::addressesThatClientsInventCountForNobody()
{
    const QString wrong = QStringLiteral("ABCD-EFGH-JK");
    const QString good = m_hub->pair().code.reveal();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(enrol(wrong, QStringLiteral("127.0.0.2"), "203.0.113." + QByteArray::number(i)).status, 403);
    for (const char *forged : {"203.0.113.9", "127.0.0.3", "127.0.0.1", "127.0.0.1, 203.0.113.9", "unknown", ","})
        QCOMPARE(enrol(good, QStringLiteral("127.0.0.2"), forged).status, 429);
    QCOMPARE(enrol(wrong, QStringLiteral("127.0.0.3"), "127.0.0.2").status, 403);
    QCOMPARE(enrol(good, QStringLiteral("127.0.0.4"), "127.0.0.2").status, 201);
}

void NginxTest::logsHoldNoNamesAndNoTokens()
{
    QCOMPARE(m_hub->get("/participants?q=number%20599").status, 200);
    m_hub->kill();
    QCOMPARE(m_hub->get("/participants?q=number%20599").status, 502);
    QTRY_COMPARE(m_hub->nginx().logs().count("/participants\" "), 2);
    const QByteArray logs = m_hub->nginx().logs();
    for (const QByteArray &secret : {QByteArray("umber"), QByteArray("q="), m_hub->token(), m_hub->token().left(12)})
        QVERIFY2(!logs.contains(secret), logs.constData());
}

void NginxTest::aKioskGoesOnAfterTheHubWasAway()
{
    const QTemporaryDir dir;
    CoreDevice device;
    QVERIFY(device.core.start(dir.path()));
    QSignalSpy enrolled(&device.core, &KioskCore::enrolmentFinished);
    device.core.enrol(wire::pairingUriText(m_hub->pair()));
    QTRY_COMPARE_WITH_TIMEOUT(enrolled.size(), 1, kPatienceMs);
    QVERIFY2(enrolled.first().first().toBool(), qPrintable(enrolled.first().last().toString()));
    QTRY_VERIFY_WITH_TIMEOUT(device.status.hasManifest, kPatienceMs);

    m_hub->kill();
    const HttpReply away = m_hub->get("/check-ins");
    QCOMPARE(away.status, 502);
    QVERIFY(!away.headers.contains("gatebook-protocol"));
    QSignalSpy verdicts(&device.core, &KioskCore::verdictReady);
    ScanEvent scan;
    scan.text = QStringLiteral("CODE-7");
    device.core.scan(scan);
    QTRY_COMPARE_WITH_TIMEOUT(verdicts.size(), 1, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        (device.core.syncNow(), device.status.sync.detail.contains(QStringLiteral("(502)"))), kPatienceMs);
    QCOMPARE(device.status.sync.queue.waiting, 1); // nothing is acknowledged by a 502

    QVERIFY(m_hub->serveAgain());
    QTRY_VERIFY_WITH_TIMEOUT((device.core.syncNow(), device.status.sync.queue.waiting == 0), kPatienceMs);
    const QJsonArray rows = m_hub->get("/check-ins").json()[QStringLiteral("check_ins")].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].toObject()[QStringLiteral("status")].toString(), QStringLiteral("applied"));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::NginxTest)
#include "tst_nginx.moc"
