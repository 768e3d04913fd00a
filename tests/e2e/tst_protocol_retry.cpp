// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// What started it all: a device that did not hear the answer sends the same scans again, and nothing happens twice.
class TstProtocolRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { failOnAnyWarning(); }

    static void aBatchSentTwiceIsAppliedOnce();
    static void aRetryInPartAndInAnotherOrderIsAnsweredItemByItem();
    static void aReplayLearnsWhatTheLogSaysNow();
};

int rowsOf(HubFixture &hub, const QString &clientUuid)
{
    int rows = -1;
    const auto read = hub.database().first(QStringLiteral("SELECT count(*) FROM check_ins WHERE client_uuid = ?"),
        {store::bindable(QUuid(clientUuid))}, [&rows](const store::Row &row) { rows = row.integer(0); });
    return read ? rows : -1;
}

void TstProtocolRetry::aBatchSentTwiceIsAppliedOnce()
{
    HubFixture hub;
    const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
    hub.addTickets(event, QStringList{QStringLiteral("CODE-1")});
    const QByteArray token = hub.addDevice(event, QStringLiteral("Laptop 1"));
    const QString scan = newUuid();
    const QByteArray batch = batchOf({admission(scan, QStringLiteral("CODE-1"))});
    const QByteArray path = staffPath(event, "/check-ins/batch");

    const HttpReply first = hub.post(path, token, batch);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.headers.value("gatebook-protocol"), QByteArray("1"));
    QCOMPARE(statusesOf(first.json()), QStringList{QStringLiteral("applied")});
    const QJsonObject applied = first.json().value(QStringLiteral("results")).toArray().first().toObject();

    const HttpReply second = hub.post(path, token, batch);
    QCOMPARE(second.status, 200);
    QCOMPARE(statusesOf(second.json()), QStringList{QStringLiteral("duplicate/replayed")});
    const QJsonObject replayed = second.json().value(QStringLiteral("results")).toArray().first().toObject();
    QCOMPARE(replayed.value(QStringLiteral("client_uuid")).toString(), scan);
    const QJsonObject outcome = replayed.value(QStringLiteral("outcome")).toObject();
    QCOMPARE(outcome.value(QStringLiteral("status")).toString(), QStringLiteral("applied"));
    QCOMPARE(outcome.value(QStringLiteral("seq")), applied.value(QStringLiteral("seq")));
    QCOMPARE(outcome.value(QStringLiteral("ticket_uuid")), applied.value(QStringLiteral("ticket_uuid")));
    QCOMPARE(second.json().value(QStringLiteral("cursor")), first.json().value(QStringLiteral("cursor")));
    QCOMPARE(rowsOf(hub, scan), 1);
}

void TstProtocolRetry::aRetryInPartAndInAnotherOrderIsAnsweredItemByItem()
{
    HubFixture hub;
    const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
    hub.addTickets(event, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    const QByteArray token = hub.addDevice(event, QStringLiteral("Laptop 1"));
    const QByteArray path = staffPath(event, "/check-ins/batch");
    const QJsonObject a = admission(newUuid(), QStringLiteral("A"));
    const QJsonObject b = admission(newUuid(), QStringLiteral("B"));
    const QJsonObject c = admission(newUuid(), QStringLiteral("C"));
    QCOMPARE(hub.post(path, token, batchOf({a, b})).status, 200);

    const HttpReply reply = hub.post(path, token, batchOf({c, b, a}));
    const QStringList expected{
        QStringLiteral("applied"), QStringLiteral("duplicate/replayed"), QStringLiteral("duplicate/replayed")};
    QCOMPARE(statusesOf(reply.json()), expected);
    const QJsonArray results = reply.json().value(QStringLiteral("results")).toArray();
    QCOMPARE(results.at(2).toObject().value(QStringLiteral("client_uuid")), a.value(QStringLiteral("client_uuid")));

    // Upper case is the same uuid; twice in one batch is a replay too.
    const QJsonObject shouted
        = with(c, QStringLiteral("client_uuid"), c.value(QStringLiteral("client_uuid")).toString().toUpper());
    const QJsonObject again = hub.post(path, token, batchOf({shouted, c})).json();
    const QStringList bothReplayed{QStringLiteral("duplicate/replayed"), QStringLiteral("duplicate/replayed")};
    QCOMPARE(statusesOf(again), bothReplayed);
    QCOMPARE(again.value(QStringLiteral("results")).toArray().first().toObject().value(QStringLiteral("client_uuid")),
        c.value(QStringLiteral("client_uuid")));
}

void TstProtocolRetry::aReplayLearnsWhatTheLogSaysNow()
{
    HubFixture hub;
    const QUuid event = hub.addEvent(QStringLiteral("Night Run"));
    hub.addTickets(event, QStringList{QStringLiteral("A")});
    const QByteArray north = hub.addDevice(event, QStringLiteral("Laptop 1"));
    const QByteArray south = hub.addDevice(event, QStringLiteral("Laptop 2"));
    const QByteArray path = staffPath(event, "/check-ins/batch");
    const QString winner = newUuid();
    const QJsonObject loser = admission(newUuid(), QStringLiteral("A"));
    QCOMPARE(hub.post(path, north, batchOf({admission(winner, QStringLiteral("A"))})).status, 200);
    QCOMPARE(statusesOf(hub.post(path, south, batchOf({loser})).json()),
        QStringList{QStringLiteral("duplicate/already_checked_in")});

    QCOMPARE(statusesOf(hub.post(path, north, batchOf({undo(newUuid(), winner)})).json()),
        QStringList{QStringLiteral("applied")});
    const QJsonObject result
        = hub.post(path, south, batchOf({loser})).json().value(QStringLiteral("results")).toArray().first().toObject();
    QCOMPARE(statusOf(result), QStringLiteral("duplicate/replayed"));
    QCOMPARE(statusOf(result.value(QStringLiteral("outcome")).toObject()), QStringLiteral("applied"));

    const QJsonObject undone = hub.post(path, north, batchOf({admission(winner, QStringLiteral("A"))}))
                                   .json()
                                   .value(QStringLiteral("results"))
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value(QStringLiteral("outcome"))
                                   .toObject();
    QCOMPARE(statusOf(undone), QStringLiteral("applied"));
    QCOMPARE(undone.value(QStringLiteral("undone")).toBool(), true);
}

} // namespace

GATEBOOK_TEST_MAIN(TstProtocolRetry)
#include "tst_protocol_retry.moc"
