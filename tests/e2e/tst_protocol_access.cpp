// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/api/route.h"
#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// PROTOCOL.md, Who may call: every route of the hub × every kind of caller × every kind of event.
class TstProtocolAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { failOnAnyWarning(); }
    void initTestCase();
    void cleanupTestCase() { m_hub.reset(); }

    static void everyRouteIsKnownToThisTest();
    void everyRouteAsksWhoCalls_data();
    void everyRouteAsksWhoCalls();
    void authorisationComesBefore404UnderAdmin();
    void aTokenIsLookedUpForEachRequest();
    void aRefusedTokenIsToldHowToSignIn();

private:
    [[nodiscard]] HttpReply call(const QByteArray &route, const QByteArray &event, const QByteArray &token) const;

    std::unique_ptr<HubFixture> m_hub;
    QUuid m_event;
    QHash<QByteArray, QByteArray> m_tokens; // by caller
};

// The table of PROTOCOL.md, written down a second time.
const QByteArrayList kEventReads{"GET /manifest", "GET /check-ins", "GET /participants", "GET /live"};
const QByteArrayList kEventWrites{"POST /check-ins/batch", "PUT /device"};
const QByteArrayList kAdminReads{"GET /metrics.", "GET /admin/events."};
const QByteArrayList kPublic{"POST /enroll.", "GET /healthz."};

const QByteArray kAllowed = "allowed";

// → the problem's code, or "allowed".
QByteArray expectation(const QByteArray &route, const QByteArray &caller, const QByteArray &event)
{
    if (kPublic.contains(route))
        return kAllowed;
    if (caller == "none" || caller == "unknown")
        return "unauthorized";
    if (caller.startsWith("revoked"))
        return "revoked";
    if (kAdminReads.contains(route))
        return caller == "admin" ? kAllowed : QByteArray("forbidden");
    if (caller == "admin" && kEventReads.contains(route))
        return event == "own" ? kAllowed : QByteArray("unknown_event");
    return caller == "own staff" && event == "own" ? kAllowed : QByteArray("forbidden");
}

void TstProtocolAccess::initTestCase()
{
    m_hub = std::make_unique<HubFixture>();
    m_event = m_hub->addEvent(QStringLiteral("Night Run"));
    const QUuid other = m_hub->addEvent(QStringLiteral("Day Run"));
    m_hub->addTickets(m_event, QStringList{QStringLiteral("A")});
    m_tokens = {{"none", {}}, {"unknown", QByteArray(43, 'x')},
        {"own staff", m_hub->addDevice(m_event, QStringLiteral("1"))},
        {"other staff", m_hub->addDevice(other, QStringLiteral("2"))}, {"admin", m_hub->addAdmin()},
        {"revoked staff", m_hub->addDevice(m_event, QStringLiteral("3"))}, {"revoked admin", m_hub->addAdmin()}};
    m_hub->revoke(m_tokens.value("revoked staff"));
    m_hub->revoke(m_tokens.value("revoked admin"));
}

void TstProtocolAccess::everyRouteIsKnownToThisTest()
{
    const auto known = kEventReads.size() + kEventWrites.size() + kAdminReads.size() + kPublic.size();
    QCOMPARE(static_cast<qsizetype>(api::routes().size()), known);
}

// A route that ends with a dot has no event.
HttpReply TstProtocolAccess::call(const QByteArray &route, const QByteArray &event, const QByteArray &token) const
{
    const QByteArray path = route.mid(route.indexOf(' ') + 1);
    HttpRequest request;
    request.method = route.left(route.indexOf(' '));
    request.token = token;
    request.target = path.endsWith('.') ? path.chopped(1) : "/staff/events/" + event + path;
    if (path == "/participants")
        request.target += "?q=ada";
    if (path == "/live")
        request.method = "HEAD"; // the same road, without the endless body
    if (path == "/check-ins/batch")
        request.body = batchOf({admission(newUuid(), QStringLiteral("A"))});
    else if (request.method != "GET" && request.method != "HEAD")
        request.body = QByteArrayLiteral("{}");
    return m_hub->send(request);
}

void TstProtocolAccess::everyRouteAsksWhoCalls_data()
{
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<QByteArray>("caller");
    QTest::addColumn<QByteArray>("event");
    for (const QByteArray &route : kEventReads + kEventWrites + kAdminReads + kPublic) {
        const QByteArrayList events = route.endsWith('.')
            ? QByteArrayList{"own"}
            : QByteArrayList{"own", "unknown", "malformed", "encoded slash"};
        for (const QByteArray &caller :
            QByteArrayList{"none", "unknown", "own staff", "other staff", "admin", "revoked staff", "revoked admin"}) {
            for (const QByteArray &event : events)
                QTest::addRow("%s, %s, %s event", route.data(), caller.data(), event.data())
                    << route << caller << event;
        }
    }
}

void TstProtocolAccess::everyRouteAsksWhoCalls()
{
    QFETCH(QByteArray, route);
    QFETCH(QByteArray, caller);
    QFETCH(QByteArray, event);
    const QHash<QByteArray, QByteArray> events{{"own", m_event.toString(QUuid::WithoutBraces).toLatin1()},
        {"unknown", newUuid().toLatin1()}, {"malformed", "nowhere"}, {"encoded slash", "x%2Fy"}};
    const HttpReply reply = call(route, events.value(event), m_tokens.value(caller));
    QCOMPARE(reply.headers.value("gatebook-protocol"), QByteArray("1"));
    const QByteArray expected = expectation(route, caller, event);
    const QHash<QByteArray, int> statuses{
        {"unauthorized", 401}, {"revoked", 401}, {"forbidden", 403}, {"unknown_event", 404}};
    if (expected == kAllowed) {
        QVERIFY2(reply.status == 200 || (route == "POST /enroll." && reply.status == 422),
            (QByteArray::number(reply.status) + reply.body).constData());
        return;
    }
    QCOMPARE(reply.status, statuses.value(expected));
    if (route != "GET /live") // asked with HEAD
        QCOMPARE(reply.code().toLatin1(), expected);
}

void TstProtocolAccess::authorisationComesBefore404UnderAdmin()
{
    for (const QByteArray &path : QByteArrayList{"/admin/nothing", "/admin", "/admin/events/x", "/admin/"}) {
        QCOMPARE(m_hub->get(path).status, 401);
        QCOMPARE(m_hub->get(path, m_tokens.value("own staff")).status, 403);
        QCOMPARE(m_hub->get(path, m_tokens.value("admin")).status, 404);
    }
    QCOMPARE(m_hub->post("/admin/events", {}, "{}").status, 401);
    QCOMPARE(m_hub->post("/admin/events", m_tokens.value("own staff"), "{}").status, 403);
    QCOMPARE(m_hub->post("/admin/events", m_tokens.value("admin"), "{}").status, 405);
}

void TstProtocolAccess::aTokenIsLookedUpForEachRequest()
{
    const QByteArray token = m_hub->addDevice(m_event, QStringLiteral("4"));
    const QByteArray path = staffPath(m_event, "/manifest");
    QCOMPARE(m_hub->get(path, token).status, 200);
    m_hub->revoke(token);
    QCOMPARE(m_hub->get(path, token).code(), QStringLiteral("revoked"));
}

void TstProtocolAccess::aRefusedTokenIsToldHowToSignIn()
{
    const QByteArray path = staffPath(m_event, "/manifest");
    for (const QByteArray &caller : QByteArrayList{"none", "unknown", "revoked staff"}) {
        const HttpReply reply = m_hub->get(path, m_tokens.value(caller));
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.headers.value("www-authenticate"), QByteArray("Bearer"));
    }
    HttpRequest basic;
    basic.target = path;
    basic.headers = {{"Authorization", "Basic " + m_tokens.value("own staff")}};
    QCOMPARE(m_hub->send(basic).code(), QStringLiteral("unauthorized"));
    basic.headers = {{"Authorization", "bearer " + m_tokens.value("own staff")}};
    QCOMPARE(m_hub->send(basic).status, 200);
}

} // namespace

GATEBOOK_TEST_MAIN(TstProtocolAccess)
#include "tst_protocol_access.moc"
