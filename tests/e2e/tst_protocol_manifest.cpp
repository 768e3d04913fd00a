// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// PROTOCOL.md §1.
class TstProtocolManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { failOnAnyWarning(); }

    static void allPagesAreFullButTheLast_data();
    static void allPagesAreFullButTheLast();
    static void everyPageCarriesThePositionBeforeTheFirst();
    static void aDownloadResumesAfterARestart();
    static void aPageHoldsWhatADoorNeedsAndNoMore();
    static void gzipIsHonoured();
};

QStringList codes(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QStringLiteral("SECRET-CODE-%1").arg(i, 4, 10, QLatin1Char('0')));
    return list;
}

QString text(const QJsonObject &object, const QString &field)
{
    return object.value(field).toString();
}

void TstProtocolManifest::allPagesAreFullButTheLast_data()
{
    QTest::addColumn<int>("tickets");
    QTest::addColumn<QList<int>>("pages");
    QTest::newRow("none") << 0 << QList<int>{0};
    QTest::newRow("one page, not full") << 7 << QList<int>{7};
    QTest::newRow("exactly full") << 20 << QList<int>{10, 10};
    QTest::newRow("a rest") << 25 << QList<int>{10, 10, 5};
}

void TstProtocolManifest::allPagesAreFullButTheLast()
{
    QFETCH(int, tickets);
    QFETCH(QList<int>, pages);
    HubFixture hub;
    const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
    if (tickets > 0)
        hub.addTickets(event, codes(tickets));
    const QByteArray token = hub.addDevice(event, QStringLiteral("Laptop 1"));

    QList<int> sizes;
    QSet<QString> distinct;
    QByteArray after;
    do {
        const HttpReply reply = hub.get(staffPath(event, "/manifest?limit=10" + after), token);
        QCOMPARE(reply.status, 200);
        const QJsonArray page = reply.json().value(QStringLiteral("tickets")).toArray();
        QCOMPARE(reply.json().value(QStringLiteral("total")).toInt(), tickets);
        for (const auto &ticket : page)
            distinct.insert(text(ticket.toObject(), QStringLiteral("ticket_uuid")));
        sizes.append(static_cast<int>(page.size()));
        const QString next = text(reply.json(), QStringLiteral("next"));
        after = next.isEmpty() ? QByteArray() : "&after=" + next.toLatin1();
    } while (!after.isEmpty());
    QCOMPARE(sizes, pages);
    QCOMPARE(distinct.size(), tickets);
}

void TstProtocolManifest::everyPageCarriesThePositionBeforeTheFirst()
{
    HubFixture hub;
    const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
    hub.addTickets(event, codes(25));
    const QByteArray token = hub.addDevice(event, QStringLiteral("Laptop 1"));
    const QJsonObject first = hub.get(staffPath(event, "/manifest?limit=10"), token).json();

    // Meanwhile: a scan, a new ticket and a cancelled one.
    const QByteArray push = batchOf({admission(newUuid(), QStringLiteral("SECRET-CODE-0003"))});
    QCOMPARE(hub.post(staffPath(event, "/check-ins/batch"), token, push).status, 200);
    hub.addTickets(event, QStringList{QStringLiteral("NEW")});
    const QJsonObject second
        = hub.get(staffPath(event, "/manifest?limit=10&after=") + text(first, QStringLiteral("next")).toLatin1(), token)
              .json();
    QCOMPARE(text(second, QStringLiteral("cursor")), text(first, QStringLiteral("cursor")));

    const QByteArray since = text(first, QStringLiteral("cursor")).toLatin1();
    const QJsonObject delta = hub.get(staffPath(event, "/check-ins?since=" + since), token).json();
    QCOMPARE(delta.value(QStringLiteral("check_ins")).toArray().size(), 1);
    QCOMPARE(delta.value(QStringLiteral("tickets")).toArray().size(), 1);
}

void TstProtocolManifest::aDownloadResumesAfterARestart()
{
    HubFixture hub;
    const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
    hub.addTickets(event, codes(15));
    const QByteArray token = hub.addDevice(event, QStringLiteral("Laptop 1"));
    const QJsonObject first = hub.get(staffPath(event, "/manifest?limit=10"), token).json();
    hub.stop();
    hub.start();
    const HttpReply reply = hub.get(
        staffPath(event, "/manifest?limit=10&after=") + text(first, QStringLiteral("next")).toLatin1(), token);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(QStringLiteral("tickets")).toArray().size(), 5);
    QVERIFY(reply.json().value(QStringLiteral("next")).isNull());
    QCOMPARE(text(reply.json(), QStringLiteral("cursor")), text(first, QStringLiteral("cursor")));
}

void TstProtocolManifest::aPageHoldsWhatADoorNeedsAndNoMore()
{
    HubFixture hub;
    const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
    ledger::TicketRow row;
    row.code = QStringLiteral("SECRET-CODE");
    row.ticketUuid = QUuid::createUuidV5(event, row.code.toUtf8());
    row.name = QStringLiteral("Ada Müller");
    row.email = QStringLiteral("ada@example.org");
    row.phone = QStringLiteral("+49 30 1234567");
    row.category = QStringLiteral("Day ticket");
    hub.addTickets(event, std::vector<ledger::TicketRow>{row});
    const QByteArray token = hub.addDevice(event, QStringLiteral("Laptop 1"), QStringLiteral("East"));
    const QString scan = newUuid();
    const HttpReply pushed
        = hub.post(staffPath(event, "/check-ins/batch"), token, batchOf({admission(scan, row.code)}));
    QCOMPARE(statusesOf(pushed.json()), QStringList{QStringLiteral("applied")});

    const HttpReply reply = hub.get(staffPath(event, "/manifest"), token);
    QVERIFY(!reply.body.contains("SECRET-CODE") && !reply.body.contains("ada@") && !reply.body.contains("1234567"));
    const QJsonObject page = reply.json();
    const QJsonObject about = page.value(QStringLiteral("event")).toObject();
    QCOMPARE(text(about, QStringLiteral("uuid")), event.toString(QUuid::WithoutBraces));
    QCOMPARE(text(about, QStringLiteral("ticket_ids")), QStringLiteral("uuid5"));
    QVERIFY(about.value(QStringLiteral("formats")).isArray() && about.value(QStringLiteral("requires")).isArray());
    const QJsonObject ticket = page.value(QStringLiteral("tickets")).toArray().first().toObject();
    QCOMPARE(text(ticket, QStringLiteral("name")), row.name);
    QCOMPARE(text(ticket, QStringLiteral("status")), QStringLiteral("valid"));
    QCOMPARE(text(ticket, QStringLiteral("ticket_uuid")), row.ticketUuid.toString(QUuid::WithoutBraces));
    const QJsonObject checkedIn = ticket.value(QStringLiteral("checked_in")).toObject();
    QCOMPARE(text(checkedIn, QStringLiteral("client_uuid")), scan);
    QCOMPARE(text(checkedIn, QStringLiteral("gate")), QStringLiteral("East"));
}

void TstProtocolManifest::gzipIsHonoured()
{
    HubFixture hub;
    const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
    hub.addTickets(event, codes(200));
    HttpRequest request;
    request.target = staffPath(event, "/manifest");
    request.token = hub.addDevice(event, QStringLiteral("Laptop 1"));
    const HttpReply plain = hub.send(request);
    request.headers = {{"Accept-Encoding", "gzip"}};
    const HttpReply packed = hub.send(request);
    QCOMPARE(packed.headers.value("content-encoding"), QByteArray("gzip"));
    QVERIFY(packed.body.startsWith("\x1f\x8b") && packed.body.size() < plain.body.size() / 2);
    QVERIFY(!plain.headers.contains("content-encoding"));
}

} // namespace

GATEBOOK_TEST_MAIN(TstProtocolManifest)
#include "tst_protocol_manifest.moc"
