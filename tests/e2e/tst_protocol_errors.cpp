// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// PROTOCOL.md, Errors: each status with its stable word.
class TstProtocolErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { failOnAnyWarning(); }
    void initTestCase();
    void cleanupTestCase() { m_hub.reset(); }

    void aProblemIsAProblemDocument();
    void unknownPaths();
    void badParametersAndCursors_data();
    void badParametersAndCursors();
    void aBodyThatIsNotJsonIs415();
    void brokenTextIs400AndABrokenEnvelope422_data();
    void brokenTextIs400AndABrokenEnvelope422();
    void aBodyOverTheLimitIs413();
    void anArchivedEventCanBePushedButNotRead();
    void aDatabaseThatFailsIs503WithoutAWordAboutIt();

private:
    std::unique_ptr<HubFixture> m_hub;
    QUuid m_event;
    QByteArray m_token;
};

void TstProtocolErrors::initTestCase()
{
    m_hub = std::make_unique<HubFixture>();
    m_event = m_hub->addEvent(QStringLiteral("Night Run"));
    m_hub->addTickets(m_event, QStringList{QStringLiteral("A")});
    m_token = m_hub->addDevice(m_event, QStringLiteral("Laptop 1"));
}

void TstProtocolErrors::aProblemIsAProblemDocument()
{
    const HttpReply reply = m_hub->get("/nowhere");
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.headers.value("gatebook-protocol"), QByteArray("1"));
    QVERIFY(reply.headers.value("content-type").startsWith("application/problem+json"));
    const QJsonObject problem = reply.json();
    for (const QString &field : {QStringLiteral("type"), QStringLiteral("title"), QStringLiteral("detail")})
        QVERIFY2(!problem.value(field).toString().isEmpty(), qPrintable(field));
    QCOMPARE(problem.value(QStringLiteral("status")).toInt(), 404);
    QCOMPARE(reply.code(), QStringLiteral("not_found"));
}

void TstProtocolErrors::unknownPaths()
{
    for (const QByteArray &path :
        QByteArrayList{"/", "/staff", "/healthz/", "/staff/events//manifest/x", "/STAFF/events"})
        QCOMPARE(m_hub->get(path).status, 404);
    QCOMPARE(m_hub->get("/%68ealthz").status, 200);
    QCOMPARE(m_hub->get("/healthz").json().value(QStringLiteral("status")).toString(), QStringLiteral("ok"));
}

void TstProtocolErrors::badParametersAndCursors_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("code");
    const QString parameter = QStringLiteral("bad_parameter");
    const QString cursor = QStringLiteral("bad_cursor");
    for (const QByteArray &limit :
        QByteArrayList{"0", "5001", "-1", "x", "", "1.5", "+1", "99999999999999999999", "%zz", "1&limit=1"}) {
        QTest::addRow("manifest limit=%s", limit.data()) << "/manifest?limit=" + limit << parameter;
        QTest::addRow("feed limit=%s", limit.data()) << "/check-ins?limit=" + limit << parameter;
    }
    QTest::newRow("search limit") << QByteArray("/participants?q=ada&limit=51") << parameter;
    for (const QByteArray &token :
        QByteArrayList{"x", "", "4711", "%21", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}) {
        QTest::addRow("since=%s", token.data()) << "/check-ins?since=" + token << cursor;
        QTest::addRow("after=%s", token.data()) << "/manifest?after=" + token << cursor;
    }
}

void TstProtocolErrors::badParametersAndCursors()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, code);
    const HttpReply reply = m_hub->get(staffPath(m_event, target), m_token);
    QCOMPARE(reply.status, 400);
    if (!target.contains("%zz")) // that one is refused by the front, before anybody asks for the parameter
        QCOMPARE(reply.code(), code);
}

void TstProtocolErrors::aBodyThatIsNotJsonIs415()
{
    HttpRequest request;
    request.method = "POST";
    request.target = staffPath(m_event, "/check-ins/batch");
    request.token = m_token;
    request.body = batchOf({admission(newUuid(), QStringLiteral("A"))});
    for (const QByteArray &type : QByteArrayList{"", "text/plain", "application/json; charset=latin1",
             "application/jsonp", "application/x-www-form-urlencoded"}) {
        request.contentType = type;
        QCOMPARE(m_hub->send(request).status, 415);
    }
    for (const QByteArray &type :
        QByteArrayList{"application/json", "Application/JSON; charset=UTF-8", "application/json;charset=\"utf-8\""}) {
        request.contentType = type;
        QCOMPARE(m_hub->send(request).status, 200);
    }
    request.headers = {{"Content-Encoding", "gzip"}};
    QCOMPARE(m_hub->send(request).status, 415);
}

void TstProtocolErrors::brokenTextIs400AndABrokenEnvelope422_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray item = QJsonDocument(admission(newUuid(), QStringLiteral("A"))).toJson(QJsonDocument::Compact);
    QTest::newRow("empty") << QByteArray() << 400;
    QTest::newRow("half") << QByteArray("{\"check_ins\": [") << 400;
    QTest::newRow("bad UTF-8") << QByteArray("{\"check_ins\": \"\xff\"}") << 400;
    QTest::newRow("trailing text") << batchOf({admission(newUuid(), QStringLiteral("A"))}) + "x" << 400;
    QTest::newRow("an array") << QByteArray("[]") << 422;
    QTest::newRow("no check_ins") << QByteArray("{}") << 422;
    QTest::newRow("no items") << QByteArray("{\"check_ins\": []}") << 422;
    QTest::newRow("null") << QByteArray("{\"check_ins\": null}") << 422;
    QTest::newRow("not a list") << QByteArray("{\"check_ins\": {}}") << 422;
    QTest::newRow("501 items") << "{\"check_ins\": [" + QByteArrayList(501, item).join(',') + "]}" << 422;
    QTest::newRow("a key twice") << "{\"check_ins\": [" + item + "], \"check_ins\": [" + item + "]}" << 422;
    QTest::newRow("sent_at") << "{\"check_ins\": [" + item + R"(], "sent_at": "yesterday"})" << 422;
}

void TstProtocolErrors::brokenTextIs400AndABrokenEnvelope422()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const HttpReply reply = m_hub->post(staffPath(m_event, "/check-ins/batch"), m_token, body);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), status == 400 ? QStringLiteral("bad_json") : QStringLiteral("invalid_batch"));
    if (status != 422)
        return;
    const QJsonArray errors = reply.json().value(QStringLiteral("errors")).toArray();
    QVERIFY(!errors.isEmpty());
    QVERIFY(errors.first().toObject().contains(QStringLiteral("field")));
    QVERIFY(errors.first().toObject().contains(QStringLiteral("message")));
}

void TstProtocolErrors::aBodyOverTheLimitIs413()
{
    const QByteArray path = staffPath(m_event, "/check-ins/batch");
    QByteArray body = batchOf({admission(newUuid(), QStringLiteral("A"))});
    body += QByteArray((1 << 20) - body.size(), ' ');
    QCOMPARE(m_hub->post(path, m_token, body).status, 200);
    QCOMPARE(m_hub->post(path, m_token, body + ' ').status, 413);
}

void TstProtocolErrors::anArchivedEventCanBePushedButNotRead()
{
    const QUuid event = m_hub->addEvent(QStringLiteral("Last year"));
    m_hub->addTickets(event, QStringList{QStringLiteral("A")});
    const QByteArray token = m_hub->addDevice(event, QStringLiteral("Laptop 1"));
    const QByteArray admin = m_hub->addAdmin();
    m_hub->archive(event);
    for (const QByteArray &resource : QByteArrayList{"/manifest", "/check-ins", "/participants?q=ada", "/live"}) {
        HttpRequest request;
        request.target = staffPath(event, resource);
        request.token = token;
        request.headers = {{"Gatebook-Seen", "not a cursor"}}; // 410 comes before 409
        QCOMPARE(m_hub->send(request).status, 410);
        QCOMPARE(m_hub->send(request).code(), QStringLiteral("event_archived"));
        QCOMPARE(m_hub->get(request.target, admin).status, 410);
    }
    const HttpReply pushed = m_hub->post(
        staffPath(event, "/check-ins/batch"), token, batchOf({admission(newUuid(), QStringLiteral("A"))}));
    QCOMPARE(statusesOf(pushed.json()), QStringList{QStringLiteral("applied")});
    HttpRequest status;
    status.method = "PUT";
    status.target = staffPath(event, "/device");
    status.token = token;
    status.body = "{\"last_device_seq\": 2}";
    QCOMPARE(m_hub->send(status).status, 200);
}

void TstProtocolErrors::aDatabaseThatFailsIs503WithoutAWordAboutIt()
{
    HubFixture hub;
    const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
    const QByteArray token = hub.addDevice(event, QStringLiteral("Laptop 1"));
    QVERIFY(hub.database().script({QStringLiteral("ALTER TABLE events RENAME TO events_elsewhere")}).ok());
    const QRegularExpression anything(QStringLiteral("answered 503"));
    const QList<QByteArray> targets{"/healthz", staffPath(event, "/manifest"), staffPath(event, "/check-ins")};
    for (const QByteArray &target : targets) {
        QTest::ignoreMessage(QtWarningMsg, anything);
        const HttpReply reply = hub.get(target, token);
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.code(), QStringLiteral("unavailable"));
        QVERIFY(reply.headers.value("retry-after").toInt() > 0);
        QVERIFY(!reply.body.contains("events_elsewhere") && !reply.body.contains("hub.db"));
        QVERIFY(!reply.body.toLower().contains("select") && !reply.body.contains("no such table"));
    }
    QVERIFY(hub.database().script({QStringLiteral("ALTER TABLE events_elsewhere RENAME TO events")}).ok());
    QCOMPARE(hub.get("/healthz").status, 200);

    // A commit that fails says nothing of any item; the same scan is new afterwards.
    const QByteArray push = batchOf({admission(newUuid(), QStringLiteral("A"))});
    QVERIFY(hub.database().script({QStringLiteral("ALTER TABLE check_ins RENAME TO check_ins_elsewhere")}).ok());
    QTest::ignoreMessage(QtWarningMsg, anything);
    const HttpReply failed = hub.post(staffPath(event, "/check-ins/batch"), token, push);
    QCOMPARE(failed.status, 503);
    QVERIFY(!failed.json().contains(QStringLiteral("results")));
    QVERIFY(hub.database().script({QStringLiteral("ALTER TABLE check_ins_elsewhere RENAME TO check_ins")}).ok());
    const HttpReply pushed = hub.post(staffPath(event, "/check-ins/batch"), token, push);
    QCOMPARE(statusesOf(pushed.json()), QStringList{QStringLiteral("rejected/unknown_ticket")});
}

} // namespace

GATEBOOK_TEST_MAIN(TstProtocolErrors)
#include "tst_protocol_errors.moc"
