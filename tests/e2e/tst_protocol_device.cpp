// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// PUT …/device of PROTOCOL.md, and /metrics and /admin/events, which tell an admin how the hub is doing.
class TstProtocolDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void missingScansAreNamedAsRanges();
    void bodiesAreChecked_data();
    void bodiesAreChecked();
    void metricsCountWhatHappened();
    void anAdminSeesEveryEvent();

private:
    [[nodiscard]] HttpReply put(const QByteArray &body) const;

    std::unique_ptr<HubFixture> m_hub;
    QUuid m_event;
    QByteArray m_token;
};

void TstProtocolDevice::init()
{
    failOnAnyWarning();
    m_hub = std::make_unique<HubFixture>();
    m_event = m_hub->addEvent(QStringLiteral("Night Run"));
    m_hub->addTickets(m_event, QStringList{QStringLiteral("A")});
    m_token = m_hub->addDevice(m_event, QStringLiteral("Laptop 1"));
}

HttpReply TstProtocolDevice::put(const QByteArray &body) const
{
    HttpRequest request;
    request.method = "PUT";
    request.target = staffPath(m_event, "/device");
    request.token = m_token;
    request.body = body;
    return m_hub->send(request);
}

void TstProtocolDevice::missingScansAreNamedAsRanges()
{
    QCOMPARE(put("{\"last_device_seq\": 0}").json().value(QStringLiteral("missing")).toArray(), QJsonArray());
    QList<QJsonObject> items;
    for (const int seq : {2, 3, 6})
        items.append(with(admission(newUuid(), QStringLiteral("A")), QStringLiteral("device_seq"), seq));
    // Refused, but had.
    items.append(with(with(admission(newUuid(), QStringLiteral("A")), QStringLiteral("device_seq"), 8),
        QStringLiteral("scanned_at"), QStringLiteral("yesterday")));
    QCOMPARE(m_hub->post(staffPath(m_event, "/check-ins/batch"), m_token, batchOf(items)).status, 200);

    const HttpReply reply = put("{\"last_device_seq\": 10, \"queue\": 5, \"battery\": 0.5, \"version\": \"0.1.0\", "
                                "\"clock_offset_ms\": -40, \"something_new\": [1]}");
    QCOMPARE(reply.status, 200);
    const QJsonArray expected{QJsonArray{1, 1}, QJsonArray{4, 5}, QJsonArray{7, 7}, QJsonArray{9, 10}};
    QCOMPARE(reply.json().value(QStringLiteral("missing")).toArray(), expected);
}

void TstProtocolDevice::bodiesAreChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing known") << QByteArray("{}") << 200;
    QTest::newRow("not json") << QByteArray("x") << 400;
    QTest::newRow("an array") << QByteArray("[]") << 422;
    QTest::newRow("a negative number") << QByteArray("{\"last_device_seq\": -1}") << 422;
    QTest::newRow("text for a number") << QByteArray(R"({"queue": "5"})") << 422;
    QTest::newRow("too large") << QByteArray(17 << 10, ' ') << 413;
}

void TstProtocolDevice::bodiesAreChecked()
{
    QFETCH(QByteArray, body);
    QTEST(put(body).status, "status");
}

void TstProtocolDevice::metricsCountWhatHappened()
{
    const QByteArray push
        = batchOf({admission(newUuid(), QStringLiteral("A")), admission(newUuid(), QStringLiteral("?"))});
    QCOMPARE(m_hub->post(staffPath(m_event, "/check-ins/batch"), m_token, push).status, 200);
    QCOMPARE(m_hub->get("/nowhere").status, 404);
    const HttpReply reply = m_hub->get("/metrics", m_hub->addAdmin());
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.headers.value("content-type").startsWith("text/plain; version=0.0.4"));
    const QByteArray label = "{event=\"" + m_event.toString(QUuid::WithoutBraces).toLatin1() + "\"} ";
    for (const QByteArray &line : {QByteArray("gatebook_scans_total{status=\"applied\"} 1"),
             QByteArray("gatebook_scans_total{status=\"rejected\"} 1"),
             QByteArray("gatebook_http_requests_total{method=\"POST\",route=\"/staff/events/{event}/check-ins/batch\","
                        "status=\"2xx\"} 1"),
             QByteArray(R"(gatebook_http_requests_total{method="",route="none",status="4xx"} 1)"),
             QByteArray("gatebook_live_streams 0"), "gatebook_event_tickets" + label + '1',
             "gatebook_event_head_seq" + label + '3'})
        QVERIFY2(reply.body.contains('\n' + line + '\n'), (line + "\nis not in\n" + reply.body).constData());
}

void TstProtocolDevice::anAdminSeesEveryEvent()
{
    const QUuid archived = m_hub->addEvent(QStringLiteral("Last year"));
    m_hub->archive(archived);
    const QJsonArray events
        = m_hub->get("/admin/events", m_hub->addAdmin()).json().value(QStringLiteral("events")).toArray();
    QCOMPARE(events.size(), 2);
    QHash<QString, bool> listed;
    for (const auto &event : events)
        listed.insert(event.toObject().value(QStringLiteral("uuid")).toString(),
            event.toObject().value(QStringLiteral("archived")).toBool());
    QCOMPARE(listed.value(m_event.toString(QUuid::WithoutBraces), true), false);
    QCOMPARE(listed.value(archived.toString(QUuid::WithoutBraces), false), true);
}

} // namespace

GATEBOOK_TEST_MAIN(TstProtocolDevice)
#include "tst_protocol_device.moc"
