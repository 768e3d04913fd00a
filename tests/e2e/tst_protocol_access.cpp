// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/api/route.h"
#include "tests/e2e/accesstable.h"
#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

const QByteArrayList kMethods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"};

// PROTOCOL.md, Who may call: every route of the hub × every kind of caller × every kind of event × every method.
class TstProtocolAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { failOnAnyWarning(); }
    void initTestCase();
    void cleanupTestCase() { m_hub.reset(); }

    static void everyRouteIsInTheTableAndNoOther();
    void everyRouteAsksWhoCalls_data();
    void everyRouteAsksWhoCalls();
    void nobodyButAnAdminLearnsWhatIsUnderAdmin();
    void staffLearnNothingOfOtherEvents();
    void aTokenIsLookedUpForEachRequest();
    void whatIsNoBearerTokenIsNone_data();
    void whatIsNoBearerTokenIsNone();

private:
    [[nodiscard]] HttpReply ask(const HttpRequest &request) const { return firstAnswer(m_hub->port(), request); }
    [[nodiscard]] HttpRequest requestOf(const QByteArray &method, const QByteArray &pattern, Target target);
    [[nodiscard]] HttpRequest signedBy(HttpRequest request, Caller caller, Target target) const;
    void check(const QByteArray &method, const QByteArray &pattern, Caller caller, Target target);

    std::unique_ptr<HubFixture> m_hub;
    QHash<Target, QByteArray> m_events; // what stands for {event}
    QHash<Caller, QByteArray> m_tokens;
    QByteArray m_archivedStaff;
};

QByteArray text(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces).toLatin1();
}

void TstProtocolAccess::initTestCase()
{
    m_hub = std::make_unique<HubFixture>();
    const QUuid own = m_hub->addEvent(QStringLiteral("Night Run"));
    const QUuid foreign = m_hub->addEvent(QStringLiteral("Day Run"));
    const QUuid archived = m_hub->addEvent(QStringLiteral("Last year"));
    m_hub->addTickets(own, QStringList{QStringLiteral("A")});
    m_events = {{Target::Own, text(own)}, {Target::Foreign, text(foreign)}, {Target::Archived, text(archived)},
        {Target::Unknown, newUuid().toLatin1()}, {Target::Malformed, "nowhere"}, {Target::EncodedSlash, "x%2Fy"}};
    const QUuid another = m_hub->addEvent(QStringLiteral("Another"));
    m_tokens = {{Caller::UnknownToken, QByteArray(43, 'x')},
        {Caller::OwnStaff, m_hub->addDevice(own, QStringLiteral("1"))},
        {Caller::OtherStaff, m_hub->addDevice(another, QStringLiteral("2"))}, {Caller::Admin, m_hub->addAdmin()},
        {Caller::RevokedDevice, m_hub->addDevice(own, QStringLiteral("3"))}, {Caller::RevokedAdmin, m_hub->addAdmin()}};
    m_archivedStaff = m_hub->addDevice(archived, QStringLiteral("4"));
    m_hub->archive(archived);
    m_hub->revoke(m_tokens.value(Caller::RevokedDevice));
    m_hub->revoke(m_tokens.value(Caller::RevokedAdmin));
}

void TstProtocolAccess::everyRouteIsInTheTableAndNoOther()
{
    QSet<QByteArray> served;
    for (const api::Route &route : api::routes()) {
        const QHash<api::Method, QByteArray> names{{api::Method::Get, "GET"}, {api::Method::Post, "POST"},
            {api::Method::Put, "PUT"}, {api::Method::Delete, "DELETE"}};
        served.insert(names.value(route.method) + ' ' + route.pattern);
    }
    QSet<QByteArray> known;
    for (const AccessRow &row : kAccessTable)
        known.insert(QByteArray(row.method) + ' ' + row.pattern);
    QCOMPARE(served, known);
}

// A request that is sound but for who calls; the method may be wrong.
HttpRequest TstProtocolAccess::requestOf(const QByteArray &method, const QByteArray &pattern, Target target)
{
    HttpRequest request;
    request.method = method;
    request.target = QByteArray(pattern).replace("{event}", m_events.value(target));
    if (pattern.endsWith("/participants"))
        request.target += "?q=ada";
    if (method == "POST" || method == "PUT" || method == "PATCH")
        request.body = QByteArrayLiteral("{}");
    if (pattern.endsWith("/check-ins/batch"))
        request.body = batchOf({admission(newUuid(), QStringLiteral("A"))});
    if (pattern == "/enroll" && method == "POST") {
        const QUuid event = QUuid::fromString(QString::fromLatin1(m_events.value(Target::Own)));
        request.body = R"({"code": ")" + m_hub->pairingCode(event).toLatin1() + R"(", "device_uuid": ")"
            + newUuid().toLatin1() + R"(", "device_name": "Laptop"})";
    }
    return request;
}

HttpRequest TstProtocolAccess::signedBy(HttpRequest request, Caller caller, Target target) const
{
    request.token = m_tokens.value(caller);
    if (caller == Caller::OwnStaff && target == Target::Archived)
        request.token = m_archivedStaff;
    if (caller == Caller::MalformedAuthorization)
        request.headers = {{"Authorization", "Basic " + m_tokens.value(Caller::Admin)}};
    return request;
}

void TstProtocolAccess::check(const QByteArray &method, const QByteArray &pattern, Caller caller, Target target)
{
    const HttpRequest request = signedBy(requestOf(method, pattern, target), caller, target);
    const Expected expected = expectedOf(method, pattern, caller, target);
    const HttpReply reply = ask(request);
    QCOMPARE(reply.status, expected.status);
    QCOMPARE(reply.headers.value("gatebook-protocol"), QByteArray("1"));
    QCOMPARE(reply.headers.value("www-authenticate"), QByteArray(expected.status == 401 ? "Bearer" : ""));
    QCOMPARE(reply.headers.value("allow"), expected.allow);
    if (method == "HEAD")
        QVERIFY(reply.body.isEmpty());
    else
        QCOMPARE(reply.code().toLatin1(), expected.code);
}

void TstProtocolAccess::everyRouteAsksWhoCalls_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<Caller>("caller");
    QTest::addColumn<Target>("target");
    const QList<Target> none{Target::Own};
    QSet<QByteArray> patterns;
    for (const api::Route &route : api::routes()) {
        if (patterns.contains(route.pattern))
            continue;
        patterns.insert(route.pattern);
        for (const QByteArray &method : kMethods) {
            for (const Caller caller : enumValues<Caller>()) {
                for (const Target target : route.pattern.contains("{event}") ? enumValues<Target>() : none)
                    QTest::addRow(
                        "%s %s, %s, %s event", method.data(), route.pattern.data(), enumName(caller), enumName(target))
                        << method << route.pattern << caller << target;
            }
        }
    }
}

void TstProtocolAccess::everyRouteAsksWhoCalls()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, pattern);
    QFETCH(Caller, caller);
    QFETCH(Target, target);
    check(method, pattern, caller, target);
}

// All of an answer but what differs each time.
QByteArray wholeOf(const HttpReply &reply)
{
    QByteArrayList lines{QByteArray::number(reply.status), reply.body};
    for (auto header = reply.headers.begin(); header != reply.headers.end(); ++header) {
        if (header.key() != "date" && header.key() != "x-request-id")
            lines.append(header.key() + ": " + header.value());
    }
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

void TstProtocolAccess::nobodyButAnAdminLearnsWhatIsUnderAdmin()
{
    const QByteArrayList paths{"/admin/nothing", "/admin", "/admin/", "/admin/events/", "/admin/events/x",
        "/admin//events", "/admin/..", "/%61dmin/%65vents", "/admin/events?limit=x"};
    for (const Caller caller : enumValues<Caller>()) {
        for (const QByteArray &method : kMethods) {
            for (const QByteArray &body : QByteArrayList{{}, "{}", QByteArray(20'000, ' ')}) {
                HttpRequest request = signedBy({}, caller, Target::Own);
                request.method = method;
                request.body = body.isNull() ? std::optional<QByteArray>() : body;
                request.target = "/admin/events";
                const HttpReply real = ask(request);
                for (const QByteArray &path : caller == Caller::Admin ? QByteArrayList{} : paths) {
                    request.target = path;
                    QCOMPARE(wholeOf(ask(request)), wholeOf(real));
                }
            }
        }
    }
    for (const QByteArray &path : paths.first(7))
        QCOMPARE(m_hub->get(path, m_tokens.value(Caller::Admin)).status, 404);
}

void TstProtocolAccess::staffLearnNothingOfOtherEvents()
{
    for (const AccessRow &row : kAccessTable) {
        const QByteArray pattern = row.pattern;
        if (!pattern.contains("{event}"))
            continue;
        QSet<QByteArray> answers;
        for (const Target target : enumValues<Target>()) {
            const HttpRequest request = requestOf(row.method, pattern, target);
            answers.insert(wholeOf(ask(signedBy(request, Caller::OtherStaff, Target::Foreign))));
        }
        QCOMPARE(answers.size(), 1);
    }
}

void TstProtocolAccess::aTokenIsLookedUpForEachRequest()
{
    const QUuid event = QUuid::fromString(QString::fromLatin1(m_events.value(Target::Own)));
    const QByteArray token = m_hub->addDevice(event, QStringLiteral("5"));
    const QByteArray path = staffPath(event, "/manifest");
    QCOMPARE(m_hub->get(path, token).status, 200);
    m_hub->revoke(token);
    QCOMPARE(m_hub->get(path, token).code(), QStringLiteral("revoked"));
}

void TstProtocolAccess::whatIsNoBearerTokenIsNone_data()
{
    QTest::addColumn<QByteArray>("before"); // what stands before the token
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("status");
    QTest::newRow("the scheme in another case") << QByteArray("bEARER ") << QByteArray() << 200;
    QTest::newRow("more blanks") << QByteArray("Bearer   ") << QByteArray("  ") << 200;
    QTest::newRow("no scheme") << QByteArray() << QByteArray() << 401;
    QTest::newRow("another scheme") << QByteArray("Basic ") << QByteArray() << 401;
    QTest::newRow("no blank") << QByteArray("Bearer") << QByteArray() << 401;
    QTest::newRow("quoted") << QByteArray("Bearer \"") << QByteArray("\"") << 401;
    QTest::newRow("two tokens") << QByteArray("Bearer ") << QByteArray(" x") << 401;
    QTest::newRow("a longer token") << QByteArray("Bearer ") << QByteArray("=") << 401;
}

void TstProtocolAccess::whatIsNoBearerTokenIsNone()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, status);
    HttpRequest request;
    request.target = "/admin/events";
    request.headers = {{"Authorization", before + m_tokens.value(Caller::Admin) + after}};
    QCOMPARE(m_hub->send(request).status, status);
    request.headers = {{"Authorization", "Bearer"}};
    QCOMPARE(m_hub->send(request).code(), QStringLiteral("unauthorized"));
    request.headers = {{"Authorization", ""}};
    QCOMPARE(m_hub->send(request).code(), QStringLiteral("unauthorized"));
}

} // namespace

GATEBOOK_TEST_MAIN(TstProtocolAccess)
#include "tst_protocol_access.moc"
