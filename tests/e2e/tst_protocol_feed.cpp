// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/domain/ticketid.h"
#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// PROTOCOL.md §3.
class TstProtocolFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { failOnAnyWarning(); }
    void initTestCase();
    void cleanupTestCase() { m_hub.reset(); }

    void pagesTogetherAreTheWholeInSeqOrder();
    void nothingNewGivesTheSameCursor();
    void rowsSayWhatHappenedAndTheStateAfter();
    void aTicketChangedAgainAppearsOnlyAtItsNewestSeq();

private:
    [[nodiscard]] QJsonObject feed(const QByteArray &query) const;

    std::unique_ptr<HubFixture> m_hub;
    QUuid m_event;
    QByteArray m_token;
    QString m_admitted = newUuid();
    QString m_undo = newUuid();
};

void TstProtocolFeed::initTestCase()
{
    m_hub = std::make_unique<HubFixture>();
    m_event = m_hub->addEvent(QStringLiteral("Night Run"));
    m_hub->addTickets(m_event, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    m_token = m_hub->addDevice(m_event, QStringLiteral("Laptop 1"), QStringLiteral("East"));
    const QByteArray push = batchOf({admission(m_admitted, QStringLiteral("A")), denial(newUuid(), QStringLiteral("A")),
        admission(newUuid(), QStringLiteral("A")), undo(m_undo, m_admitted), undo(newUuid(), newUuid())});
    QCOMPARE(m_hub->post(staffPath(m_event, "/check-ins/batch"), m_token, push).status, 200);
    m_hub->addTickets(m_event, {QStringLiteral("D"), QStringLiteral("E")});
    const QByteArray more = batchOf({admission(newUuid(), QStringLiteral("D"))});
    QCOMPARE(m_hub->post(staffPath(m_event, "/check-ins/batch"), m_token, more).status, 200);
}

QJsonObject TstProtocolFeed::feed(const QByteArray &query) const
{
    const HttpReply reply = m_hub->get(staffPath(m_event, "/check-ins" + query), m_token);
    return reply.status == 200 ? reply.json() : QJsonObject();
}

QList<qint64> seqs(const QJsonObject &page)
{
    QList<qint64> list;
    for (const QString &name : {QStringLiteral("check_ins"), QStringLiteral("tickets")}) {
        for (const auto &row : page.value(name).toArray())
            list.append(row.toObject().value(QStringLiteral("seq")).toInteger());
    }
    std::sort(list.begin(), list.end());
    return list;
}

void TstProtocolFeed::pagesTogetherAreTheWholeInSeqOrder()
{
    const QJsonObject whole = feed({});
    QCOMPARE(whole.value(QStringLiteral("check_ins")).toArray().size(), 6);
    QCOMPARE(whole.value(QStringLiteral("tickets")).toArray().size(), 5);
    QCOMPARE(whole.value(QStringLiteral("has_more")).toBool(), false);
    for (const int limit : {1, 2, 4, 11}) {
        QList<qint64> collected;
        QByteArray query = "?limit=" + QByteArray::number(limit);
        QJsonObject page;
        do {
            page = feed(query);
            const QList<qint64> part = seqs(page);
            QVERIFY(part.size() <= limit);
            QVERIFY(collected.isEmpty() || part.isEmpty() || part.first() > collected.last());
            collected += part;
            query = "?limit=" + QByteArray::number(limit)
                + "&since=" + page.value(QStringLiteral("next_cursor")).toString().toLatin1();
        } while (page.value(QStringLiteral("has_more")).toBool());
        QCOMPARE(collected, seqs(whole));
        QCOMPARE(page.value(QStringLiteral("next_cursor")), whole.value(QStringLiteral("next_cursor")));
    }
}

void TstProtocolFeed::nothingNewGivesTheSameCursor()
{
    const QString cursor = feed({}).value(QStringLiteral("next_cursor")).toString();
    const QJsonObject idle = feed("?since=" + cursor.toLatin1());
    QCOMPARE(idle.value(QStringLiteral("next_cursor")).toString(), cursor);
    QVERIFY(seqs(idle).isEmpty());
    QVERIFY(idle.value(QStringLiteral("server_time")).toString().endsWith(u'Z'));
    // The position that a push answers with is the same one.
    const QByteArray replay = batchOf({admission(m_admitted, QStringLiteral("A"))});
    const HttpReply reply = m_hub->post(staffPath(m_event, "/check-ins/batch"), m_token, replay);
    QCOMPARE(reply.json().value(QStringLiteral("cursor")).toString(), cursor);
}

void TstProtocolFeed::rowsSayWhatHappenedAndTheStateAfter()
{
    const QJsonArray rows = feed({}).value(QStringLiteral("check_ins")).toArray();
    const QString ticket = ticketUuid(m_event, QStringLiteral("A")).toString(QUuid::WithoutBraces);
    const QJsonObject first = rows.at(0).toObject();
    QCOMPARE(first.value(QStringLiteral("client_uuid")).toString(), m_admitted);
    QCOMPARE(first.value(QStringLiteral("ticket_uuid")).toString(), ticket);
    QCOMPARE(first.value(QStringLiteral("verdict")).toString(), QStringLiteral("admitted"));
    QVERIFY(first.value(QStringLiteral("reason")).isNull());
    QCOMPARE(first.value(QStringLiteral("device")).toString(), QStringLiteral("Laptop 1"));
    QCOMPARE(first.value(QStringLiteral("device_uuid")).toString(),
        m_hub->deviceUuid(m_token).toString(QUuid::WithoutBraces));
    QCOMPARE(first.value(QStringLiteral("gate")).toString(), QStringLiteral("East"));
    QCOMPARE(first.value(QStringLiteral("scanned_at")).toString(), QStringLiteral("2026-05-01T18:03:11.000Z"));
    const auto counting = [](const QJsonValue &row) {
        return row.toObject().value(QStringLiteral("checked_in")).toObject().value(QStringLiteral("client_uuid"));
    };
    QCOMPARE(counting(rows.at(0)).toString(), m_admitted);
    QCOMPARE(rows.at(1).toObject().value(QStringLiteral("verdict")).toString(), QStringLiteral("denied"));
    QCOMPARE(counting(rows.at(1)).toString(), m_admitted);
    QCOMPARE(statusOf(rows.at(2).toObject()), QStringLiteral("duplicate/already_checked_in"));
    const QJsonObject undone = rows.at(3).toObject();
    QCOMPARE(undone.value(QStringLiteral("kind")).toString(), QStringLiteral("undo"));
    QCOMPARE(undone.value(QStringLiteral("undoes")).toString(), m_admitted);
    QVERIFY(undone.value(QStringLiteral("verdict")).isNull());
    QCOMPARE(undone.value(QStringLiteral("ticket_uuid")).toString(), ticket);
    QCOMPARE(counting(undone), rows.at(2).toObject().value(QStringLiteral("client_uuid"))); // the next one counts
    QVERIFY(rows.at(4).toObject().value(QStringLiteral("ticket_uuid")).isNull());           // its target is absent
}

void TstProtocolFeed::aTicketChangedAgainAppearsOnlyAtItsNewestSeq()
{
    const QByteArray since = feed({}).value(QStringLiteral("next_cursor")).toString().toLatin1();
    ledger::TicketRow row;
    row.code = QStringLiteral("B");
    row.ticketUuid = ticketUuid(m_event, row.code);
    row.name = QStringLiteral("Bea");
    m_hub->addTickets(m_event, std::vector<ledger::TicketRow>{row});
    row.status = TicketStatus::Cancelled;
    m_hub->addTickets(m_event, std::vector<ledger::TicketRow>{row});
    const QJsonObject delta = feed("?since=" + since);
    const QJsonArray tickets = delta.value(QStringLiteral("tickets")).toArray();
    QCOMPARE(tickets.size(), 1);
    QCOMPARE(tickets.first().toObject().value(QStringLiteral("status")).toString(), QStringLiteral("cancelled"));
    QCOMPARE(tickets.first().toObject().value(QStringLiteral("name")).toString(), row.name);
    m_hub->addTickets(m_event, QStringList{QStringLiteral("B")});
}

} // namespace

GATEBOOK_TEST_MAIN(TstProtocolFeed)
#include "tst_protocol_feed.moc"
