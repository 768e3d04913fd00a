// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/domain/judge.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

constexpr qint64 kNow = 1'777'655'000'000;

Ticket someTicket()
{
    Ticket ticket;
    ticket.uuid = QUuid(QStringLiteral("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"));
    ticket.name = QStringLiteral("Ada");
    return ticket;
}

} // namespace

class JudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void admitsATicketThatIsValidAndFree();
    void knowsNothingOfATicketThatIsOnNoList();
    void tellsWhereATicketWentInBefore();
    void alreadyInPrecedesEveryOtherDenial();
    void judgesTheWindowByHubTimeFromInclusiveUntilExclusive();
    void admitsWithARemarkWhereHubTimeIsUnknown();
    void namesTheReasonOfEachDenial();
    void knowsWhatCanBeATicketCode();
};

void JudgeTest::admitsATicketThatIsValidAndFree()
{
    const Verdict verdict = judge({someTicket(), {}, kNow});
    QCOMPARE(verdict.kind, VerdictKind::Admit);
    QVERIFY(verdict.admitted());
    QCOMPARE(verdict.ticket, someTicket());
    QVERIFY(!verdict.earlier);
    QVERIFY(!verdict.validityUnchecked);
}

void JudgeTest::knowsNothingOfATicketThatIsOnNoList()
{
    const Verdict verdict = judge({{}, CheckedIn{}, kNow});
    QCOMPARE(verdict.kind, VerdictKind::Unknown);
    QVERIFY(!verdict.admitted());
    QVERIFY(!verdict.ticket);
}

void JudgeTest::tellsWhereATicketWentInBefore()
{
    Ticket ticket = someTicket();
    ticket.checkedIn = CheckedIn{QUuid::createUuid(), 5, QStringLiteral("North"), QStringLiteral("Laptop 3")};
    const CheckedIn own{QUuid::createUuid(), 9, QStringLiteral("South"), QStringLiteral("Laptop 1")};
    QCOMPARE(judge({ticket, {}, kNow}).kind, VerdictKind::AlreadyIn);
    QCOMPARE(judge({ticket, own, kNow}).earlier, ticket.checkedIn);
    QCOMPARE(judge({someTicket(), own, kNow}).kind, VerdictKind::AlreadyIn);
    QCOMPARE(judge({someTicket(), own, kNow}).earlier, own);
}

void JudgeTest::alreadyInPrecedesEveryOtherDenial()
{
    Ticket ticket = someTicket();
    ticket.checkedIn = CheckedIn{};
    ticket.status = TicketStatus::Cancelled;
    ticket.validUntilMs = kNow;
    QCOMPARE(judge({ticket, {}, kNow}).kind, VerdictKind::AlreadyIn);
    ticket.checkedIn.reset();
    QCOMPARE(judge({ticket, {}, kNow}).kind, VerdictKind::Cancelled);
    ticket.status = TicketStatus::Blocked;
    QCOMPARE(judge({ticket, {}, kNow}).kind, VerdictKind::Blocked);
    ticket.status = TicketStatus::Valid;
    QCOMPARE(judge({ticket, {}, kNow}).kind, VerdictKind::NotValidNow);
}

void JudgeTest::judgesTheWindowByHubTimeFromInclusiveUntilExclusive()
{
    Ticket ticket = someTicket();
    ticket.validFromMs = kNow;
    ticket.validUntilMs = kNow + 10;
    QCOMPARE(judge({ticket, {}, kNow - 1}).kind, VerdictKind::NotValidNow);
    QCOMPARE(judge({ticket, {}, kNow}).kind, VerdictKind::Admit);
    QCOMPARE(judge({ticket, {}, kNow + 9}).kind, VerdictKind::Admit);
    QCOMPARE(judge({ticket, {}, kNow + 10}).kind, VerdictKind::NotValidNow);
    QVERIFY(!judge({ticket, {}, kNow}).validityUnchecked);
}

void JudgeTest::admitsWithARemarkWhereHubTimeIsUnknown()
{
    Ticket ticket = someTicket();
    QVERIFY(!judge({ticket, {}, {}}).validityUnchecked);
    ticket.validUntilMs = 1;
    QCOMPARE(judge({ticket, {}, {}}).kind, VerdictKind::Admit);
    QVERIFY(judge({ticket, {}, {}}).validityUnchecked);
    ticket.status = TicketStatus::Blocked;
    QVERIFY(!judge({ticket, {}, {}}).validityUnchecked);
}

void JudgeTest::namesTheReasonOfEachDenial()
{
    QCOMPARE(deviceReason(VerdictKind::AlreadyIn), QStringLiteral("already_checked_in"));
    QCOMPARE(deviceReason(VerdictKind::Cancelled), QStringLiteral("ticket_cancelled"));
    QCOMPARE(deviceReason(VerdictKind::Blocked), QStringLiteral("ticket_blocked"));
    QCOMPARE(deviceReason(VerdictKind::NotValidNow), QStringLiteral("not_valid_now"));
    QCOMPARE(deviceReason(VerdictKind::Unknown), QStringLiteral("unknown_ticket"));
    for (const VerdictKind kind :
        {VerdictKind::Admit, VerdictKind::NotATicket, VerdictKind::NotReady, VerdictKind::NotSaved})
        QVERIFY(deviceReason(kind).isEmpty());
}

void JudgeTest::knowsWhatCanBeATicketCode()
{
    QVERIFY(isTicketCode(QStringLiteral("X")));
    QVERIFY(isTicketCode(QStringLiteral("(01)04150\u001d21ABC")));
    QVERIFY(isTicketCode(QString(512, u'x')));
    QVERIFY(isTicketCode(QStringLiteral("\U0001F600").repeated(512)));
    QVERIFY(!isTicketCode(QString()));
    QVERIFY(!isTicketCode(QString(513, u'x')));
    QVERIFY(!isTicketCode(QStringLiteral("a\u0000b")));
    QVERIFY(!isTicketCode(QStringLiteral("a\tb")));
    QVERIFY(!isTicketCode(QStringLiteral("a\u202eb")));
    QVERIFY(!isTicketCode(QStringLiteral("a\u0085b")));
    QVERIFY(!isTicketCode(QStringLiteral("a") + QChar(0xd800)));
    QVERIFY(!isTicketCode(QChar(0xdc00) + QStringLiteral("a")));
}

GATEBOOK_TEST_MAIN(JudgeTest)
#include "tst_judge.moc"
