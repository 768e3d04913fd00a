// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/api/router.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::api;

namespace {

class TstRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { test::failOnAnyWarning(); }

    static void everyRouteFindsItself();
    static void segmentsAreDecodedOnceAfterSplitting();
    static void aKnownPathWithAnotherMethodNamesWhatIsAllowed();
    static void whatIsNoRouteIsNone_data();
    static void whatIsNoRouteIsNone();
    static void everythingUnderAdminIsMarked();
};

QByteArray filled(const Route &route)
{
    QByteArray path = route.pattern;
    return path.replace("{event}", "E");
}

void TstRouter::everyRouteFindsItself()
{
    for (const Route &route : routes()) {
        const Routing routing = routeRequest(route.method, filled(route));
        QCOMPARE(routing.route, &route);
        QCOMPARE(routing.event.has_value(), route.pattern.contains("{event}"));
    }
}

void TstRouter::segmentsAreDecodedOnceAfterSplitting()
{
    QCOMPARE(*routeRequest(Method::Get, "/staff/events/a%2Fb/manifest").event, QStringLiteral("a/b"));
    QCOMPARE(*routeRequest(Method::Get, "/staff/events/%2541/manifest").event, QStringLiteral("%41"));
    QCOMPARE(*routeRequest(Method::Get, "/staff/events/a+b/manifest").event, QStringLiteral("a+b"));
    QVERIFY(routeRequest(Method::Get, "/%68ealth%7a").route != nullptr);
    for (const QByteArray &broken : QByteArrayList{"%", "%4", "%zz", "%C3%28", "%00"}) {
        const Routing routing = routeRequest(Method::Get, "/staff/events/" + broken + "/manifest");
        QVERIFY(routing.route != nullptr && !routing.event);
    }
}

void TstRouter::aKnownPathWithAnotherMethodNamesWhatIsAllowed()
{
    QCOMPARE(routeRequest(Method::Delete, "/healthz").allow, QByteArray("GET, HEAD, OPTIONS"));
    QCOMPARE(routeRequest(Method::Get, "/enroll").allow, QByteArray("POST, OPTIONS"));
    QCOMPARE(routeRequest(Method::Other, "/staff/events/E/device").allow, QByteArray("PUT, OPTIONS"));
    QVERIFY(routeRequest(Method::Delete, "/healthz").route == nullptr);
    QVERIFY(routeRequest(Method::Get, "/healthz").allow.isEmpty());
}

void TstRouter::whatIsNoRouteIsNone_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const QByteArray &path : QByteArrayList{"", "/", "*", "healthz", "//healthz", "/healthz/", "/Healthz",
             "/healthz%0a", "/staff/events/E", "/staff/events/E/check-ins/batch/", "/staff/events/E/F/manifest"})
        QTest::newRow(path.isEmpty() ? "empty" : path.constData()) << path;
}

void TstRouter::whatIsNoRouteIsNone()
{
    QFETCH(QByteArray, path);
    const Routing routing = routeRequest(Method::Get, path);
    QVERIFY(routing.route == nullptr && routing.allow.isEmpty());
}

void TstRouter::everythingUnderAdminIsMarked()
{
    for (const QByteArray &path : QByteArrayList{"/admin", "/admin/", "/admin/events", "/%61dmin/x"})
        QVERIFY(routeRequest(Method::Get, path).underAdmin);
    for (const QByteArray &path : QByteArrayList{"/", "/administrator", "/staff/admin"})
        QVERIFY(!routeRequest(Method::Get, path).underAdmin);
}

} // namespace

GATEBOOK_TEST_MAIN(TstRouter)
#include "tst_router.moc"
