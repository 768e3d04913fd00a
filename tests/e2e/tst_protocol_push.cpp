// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/base/uuid.h"
#include "shared/domain/ticketid.h"
#include "tests/e2e/batches.h"
#include "tests/e2e/hubfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

// PROTOCOL.md §2: the table of statuses, through HTTP.
class TstProtocolPush : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { failOnAnyWarning(); }
    void initTestCase();
    void cleanupTestCase() { m_hub.reset(); }

    void ticketsThatAreNotValidAreAdmittedWithARemark();
    void theFirstAdmissionWinsAndTheSecondLearnsOfIt();
    void anUndoLetsTheNextAdmissionCount();
    void anUndoMayArriveBeforeItsTarget();
    void anUnknownTicketIsRecordedAndCountsOnceImported();
    void aDenialIsAppliedAndUsesNothingUp();
    void aUuidIsUsedForOneThingOnly();
    void itemsThatCannotBeReadAreRefusedOneByOne();
    void anUnknownKindIsSetAside();
    void resultsStandInTheOrderSentWithRisingSeq();

private:
    // Results of one pushed batch; the status of each is checked to be 200.
    [[nodiscard]] QJsonArray push(const QList<QJsonObject> &items) const;
    [[nodiscard]] QStringList statuses(const QList<QJsonObject> &items) const;

    std::unique_ptr<HubFixture> m_hub;
    QUuid m_event;
    QByteArray m_token;
};

ledger::TicketRow row(const QUuid &event, const QString &code, TicketStatus status)
{
    ledger::TicketRow result;
    result.ticketUuid = ticketUuid(event, code);
    result.code = code;
    result.name = code;
    result.status = status;
    return result;
}

void TstProtocolPush::initTestCase()
{
    m_hub = std::make_unique<HubFixture>();
    m_event = m_hub->addEvent(QStringLiteral("Night Run"));
    QStringList codes;
    for (char letter = 'A'; letter <= 'N'; ++letter)
        codes.append(QString(QLatin1Char(letter)));
    m_hub->addTickets(m_event, codes);
    ledger::TicketRow early = row(m_event, QStringLiteral("EARLY"), TicketStatus::Valid);
    early.validUntilMs = std::optional<qint64>(1'000);
    ledger::TicketRow both = row(m_event, QStringLiteral("BOTH"), TicketStatus::Blocked);
    both.validUntilMs = std::optional<qint64>(1'000);
    m_hub->addTickets(m_event,
        {row(m_event, QStringLiteral("CANCELLED"), TicketStatus::Cancelled),
            row(m_event, QStringLiteral("BLOCKED"), TicketStatus::Blocked), early, both});
    m_token = m_hub->addDevice(m_event, QStringLiteral("Laptop 1"));
}

QJsonArray TstProtocolPush::push(const QList<QJsonObject> &items) const
{
    const HttpReply reply = m_hub->post(staffPath(m_event, "/check-ins/batch"), m_token, batchOf(items));
    return reply.status == 200 ? reply.json().value(QStringLiteral("results")).toArray() : QJsonArray();
}

QStringList TstProtocolPush::statuses(const QList<QJsonObject> &items) const
{
    return statusesOf({{QStringLiteral("results"), push(items)}});
}

void TstProtocolPush::ticketsThatAreNotValidAreAdmittedWithARemark()
{
    const QStringList expected{QStringLiteral("applied/ticket_cancelled"), QStringLiteral("applied/ticket_blocked"),
        QStringLiteral("applied/not_valid_now"), QStringLiteral("applied/ticket_blocked"),
        QStringLiteral("duplicate/already_checked_in")};
    QCOMPARE(statuses({admission(newUuid(), QStringLiteral("CANCELLED")),
                 admission(newUuid(), QStringLiteral("BLOCKED")), admission(newUuid(), QStringLiteral("EARLY")),
                 admission(newUuid(), QStringLiteral("BOTH")), admission(newUuid(), QStringLiteral("CANCELLED"))}),
        expected);
}

void TstProtocolPush::theFirstAdmissionWinsAndTheSecondLearnsOfIt()
{
    const QString first = newUuid();
    const QJsonObject earlier = with(admission(newUuid(), QStringLiteral(" A\t")), QStringLiteral("scanned_at"),
        QStringLiteral("2020-01-01T00:00:00Z"));
    const QJsonArray results
        = push({with(admission(first, QStringLiteral("A")), QStringLiteral("gate"), QStringLiteral("South")), earlier});
    QCOMPARE(statusOf(results.at(0).toObject()), QStringLiteral("applied"));
    const QJsonObject second = results.at(1).toObject();
    QCOMPARE(statusOf(second), QStringLiteral("duplicate/already_checked_in"));
    QCOMPARE(
        second.value(QStringLiteral("ticket_uuid")).toString(), uuidText(ticketUuid(m_event, QStringLiteral("A"))));
    const QJsonObject winner = second.value(QStringLiteral("first")).toObject();
    QCOMPARE(winner.value(QStringLiteral("client_uuid")).toString(), first);
    QCOMPARE(winner.value(QStringLiteral("scanned_at")).toString(), QStringLiteral("2026-05-01T18:03:11.000Z"));
    QCOMPARE(winner.value(QStringLiteral("gate")).toString(), QStringLiteral("South"));
    QCOMPARE(winner.value(QStringLiteral("device")).toString(), QStringLiteral("Laptop 1"));
}

void TstProtocolPush::anUndoLetsTheNextAdmissionCount()
{
    const QString first = newUuid();
    const QStringList expected{QStringLiteral("applied"), QStringLiteral("duplicate/already_checked_in"),
        QStringLiteral("applied"), QStringLiteral("duplicate/already_undone"),
        QStringLiteral("duplicate/already_checked_in")};
    QCOMPARE(statuses({admission(first, QStringLiteral("B")), admission(newUuid(), QStringLiteral("B")),
                 undo(newUuid(), first), undo(newUuid(), first), admission(newUuid(), QStringLiteral("B"))}),
        expected);
    const QString alone = newUuid();
    const QStringList freed{QStringLiteral("applied"), QStringLiteral("applied"), QStringLiteral("applied")};
    QCOMPARE(statuses({admission(alone, QStringLiteral("C")), undo(newUuid(), alone),
                 admission(newUuid(), QStringLiteral("C"))}),
        freed);
}

void TstProtocolPush::anUndoMayArriveBeforeItsTarget()
{
    const QString target = newUuid();
    const QStringList waiting{QStringLiteral("applied"), QStringLiteral("duplicate/already_undone")};
    QCOMPARE(statuses({undo(newUuid(), target), undo(newUuid(), target)}), waiting);
    const QJsonArray results
        = push({admission(target, QStringLiteral("D")), admission(newUuid(), QStringLiteral("D"))});
    QCOMPARE(statusOf(results.at(0).toObject()), QStringLiteral("applied"));
    QCOMPARE(results.at(0).toObject().value(QStringLiteral("undone")).toBool(), true);
    QCOMPARE(statusOf(results.at(1).toObject()), QStringLiteral("applied"));
}

void TstProtocolPush::anUnknownTicketIsRecordedAndCountsOnceImported()
{
    const QString code = QStringLiteral("LATE");
    const QString scan = newUuid();
    const QJsonObject result = push({admission(scan, code)}).first().toObject();
    QCOMPARE(statusOf(result), QStringLiteral("rejected/unknown_ticket"));
    QCOMPARE(result.value(QStringLiteral("ticket_uuid")).toString(), uuidText(ticketUuid(m_event, code)));
    QVERIFY(result.value(QStringLiteral("seq")).toInt() > 0);

    m_hub->addTickets(m_event, QStringList{code});
    const QJsonArray results = push({admission(scan, code), admission(newUuid(), code)});
    QCOMPARE(statusOf(results.at(0).toObject()), QStringLiteral("duplicate/replayed"));
    QCOMPARE(statusOf(results.at(0).toObject().value(QStringLiteral("outcome")).toObject()), QStringLiteral("applied"));
    QCOMPARE(statusOf(results.at(1).toObject()), QStringLiteral("duplicate/already_checked_in"));
}

void TstProtocolPush::aDenialIsAppliedAndUsesNothingUp()
{
    const QString denied = newUuid();
    const QStringList expected{QStringLiteral("applied"), QStringLiteral("applied"), QStringLiteral("applied"),
        QStringLiteral("rejected/invalid")};
    QCOMPARE(statuses({denial(denied, QStringLiteral("E")), denial(newUuid(), QStringLiteral("nobody knows")),
                 admission(newUuid(), QStringLiteral("E")), undo(newUuid(), denied)}),
        expected);
}

void TstProtocolPush::aUuidIsUsedForOneThingOnly()
{
    const QString uuid = newUuid();
    const QString ticket = uuidText(ticketUuid(m_event, QStringLiteral("F")));
    QJsonObject byTicket = with(admission(uuid, QStringLiteral("F")), QStringLiteral("ticket_uuid"), ticket);
    byTicket.remove(QStringLiteral("code"));
    const QStringList expected{QStringLiteral("applied"), QStringLiteral("rejected/uuid_conflict"),
        QStringLiteral("rejected/uuid_conflict"), QStringLiteral("rejected/uuid_conflict"),
        QStringLiteral("duplicate/replayed"), QStringLiteral("duplicate/replayed")};
    QCOMPARE(statuses({admission(uuid, QStringLiteral("F")), admission(uuid, QStringLiteral("G")),
                 denial(uuid, QStringLiteral("F")), undo(uuid, newUuid()), byTicket,
                 with(admission(uuid, QStringLiteral("F")), QStringLiteral("gate"), QStringLiteral("elsewhere"))}),
        expected);
}

void TstProtocolPush::itemsThatCannotBeReadAreRefusedOneByOne()
{
    const QString reused = newUuid();
    QJsonObject twoTargets = with(admission(newUuid(), QStringLiteral("H")), QStringLiteral("ticket_uuid"), newUuid());
    QJsonObject nothing = admission(newUuid(), QStringLiteral("H"));
    nothing.remove(QStringLiteral("code"));
    QJsonObject anonymous = undo(newUuid(), newUuid());
    anonymous.remove(QStringLiteral("override"));
    const QString self = newUuid();
    const QList<QJsonObject> bad{with(admission(QString(), QStringLiteral("H")), QStringLiteral("client_uuid"), 7),
        with(admission(reused, QStringLiteral("H")), QStringLiteral("scanned_at"), QStringLiteral("2026-05-01 20:00")),
        twoTargets, nothing, anonymous, undo(self, self), admission(newUuid(), QString()),
        admission(newUuid(), QString(513, u'x')),
        with(admission(newUuid(), QStringLiteral("H")), QStringLiteral("gate"), QString(101, u'x')),
        with(admission(newUuid(), QStringLiteral("H")), QStringLiteral("gate"), QStringLiteral("a\u0000b")),
        with(admission(newUuid(), QStringLiteral("H")), QStringLiteral("note"), QString(2048, u'x')),
        with(admission(newUuid(), QStringLiteral("H")), QStringLiteral("verdict"), QStringLiteral("perhaps")),
        with(admission(newUuid(), QStringLiteral("H")), QStringLiteral("device_seq"), 0)};
    const QJsonArray results = push(bad + QList<QJsonObject>{admission(reused, QStringLiteral("H"))});
    QCOMPARE(results.size(), bad.size() + 1);
    for (qsizetype i = 0; i < bad.size(); ++i) {
        const QJsonObject result = results.at(i).toObject();
        QCOMPARE(statusOf(result), QStringLiteral("rejected/invalid"));
        QVERIFY(!result.value(QStringLiteral("detail")).toString().isEmpty());
        QVERIFY(!result.contains(QStringLiteral("seq")) || result.value(QStringLiteral("seq")).isNull());
    }
    QVERIFY(results.first().toObject().value(QStringLiteral("client_uuid")).isNull());
    QCOMPARE(statusOf(results.last().toObject()), QStringLiteral("applied")); // the uuid was not used up
}

void TstProtocolPush::anUnknownKindIsSetAside()
{
    const QString uuid = newUuid();
    const QJsonObject exit = with(admission(uuid, QStringLiteral("I")), QStringLiteral("kind"), QStringLiteral("exit"));
    const QStringList expected{QStringLiteral("rejected/unsupported_kind"), QStringLiteral("applied")};
    QCOMPARE(statuses({with(exit, QStringLiteral("scanned_at"), 5), admission(uuid, QStringLiteral("I"))}), expected);
}

void TstProtocolPush::resultsStandInTheOrderSentWithRisingSeq()
{
    QList<QJsonObject> items;
    for (const QString &code : {QStringLiteral("N"), QStringLiteral("L"), QStringLiteral("M"), QStringLiteral("L")})
        items.append(admission(newUuid(), code));
    const QJsonArray results = push(items);
    QCOMPARE(results.size(), items.size());
    qint64 last = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject result = results.at(i).toObject();
        QCOMPARE(result.value(QStringLiteral("client_uuid")), items.at(i).value(QStringLiteral("client_uuid")));
        QVERIFY(result.value(QStringLiteral("seq")).toInteger() > last);
        last = result.value(QStringLiteral("seq")).toInteger();
    }
}

} // namespace

GATEBOOK_TEST_MAIN(TstProtocolPush)
#include "tst_protocol_push.moc"
