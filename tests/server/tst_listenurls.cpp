// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/listenurls.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

class ListenUrlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void anAddressIsItsOwnUrl();
    void whatOtherMachinesReachByTlsComesFirst();
    void allAddressesBecomeThoseOfThisMachine();
};

void ListenUrlsTest::anAddressIsItsOwnUrl()
{
    const QHostAddress v4(QStringLiteral("127.0.0.1"));
    const QHostAddress v6(QStringLiteral("::1"));
    QCOMPARE(reachableUrls({{v4, 8480}, {v6, 1}, {v4, 8480}}),
        QStringList({QStringLiteral("http://127.0.0.1:8480"), QStringLiteral("http://[::1]:1")}));
}

void ListenUrlsTest::whatOtherMachinesReachByTlsComesFirst()
{
    const QHostAddress near(QStringLiteral("127.0.0.1"));
    const QHostAddress far(QStringLiteral("192.0.2.7"));
    QCOMPARE(reachableUrls({{near, 1}, {far, 2}, {near, 3, true}, {far, 4, true}}),
        QStringList({QStringLiteral("https://192.0.2.7:4"), QStringLiteral("https://127.0.0.1:3"),
            QStringLiteral("http://192.0.2.7:2"), QStringLiteral("http://127.0.0.1:1")}));
}

// Nobody can call http://0.0.0.0.
void ListenUrlsTest::allAddressesBecomeThoseOfThisMachine()
{
    const QStringList v4 = reachableUrls({{QHostAddress(QHostAddress::AnyIPv4), 8480}});
    QVERIFY(v4.contains(QStringLiteral("http://127.0.0.1:8480")));
    QVERIFY(!v4.contains(QStringLiteral("http://0.0.0.0:8480")));
    const QStringList v6 = reachableUrls({{QHostAddress(QHostAddress::AnyIPv6), 8480}});
    for (const QString &url : v6)
        QVERIFY2(
            url.startsWith(QStringLiteral("http://[")) && !url.contains(u'%') && !url.contains(QStringLiteral("[::]")),
            qPrintable(url));
    const QStringList both = reachableUrls({{QHostAddress(QHostAddress::Any), 8480}});
    QCOMPARE(both.size(), v4.size() + v6.size());
}

} // namespace

GATEBOOK_TEST_MAIN(ListenUrlsTest)
#include "tst_listenurls.moc"
