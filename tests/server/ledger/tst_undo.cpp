// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/ledger/bothdatabases.h"
#include "tests/server/ledger/outcomes.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::compare;
using test::kApplied;
using test::kDuplicate;
using test::kRejected;
using test::LedgerFixture;

// What an undo does, on SQLite and on PostgreSQL.
class TestUndo : public test::BothDatabases
{
    Q_OBJECT

private Q_SLOTS:
    void undoingTheCountingAdmissionLetsTheNextOneCount();
    void undoingTheOnlyAdmissionFreesTheTicket();
    void aSecondUndoIsADuplicate();
    void undoingADuplicateChangesNothingElse();
    void anUndoWaitsForItsTarget();
    void anUndoThatWaitedForADenialHasNoEffect();
    void undoingADenialOrAnUndoIsInvalidAndUsesNoUuidUp();
};

void TestUndo::undoingTheCountingAdmissionLetsTheNextOneCount()
{
    hub().import({QStringLiteral("A")});
    hub().push({hub().entry(1, QStringLiteral("A")), hub().entry(2, QStringLiteral("A")),
        hub().entry(3, QStringLiteral("A"))});
    const wire::ItemResult undone = hub().send(LedgerFixture::undo(4, 1));
    compare(undone.outcome, kApplied, ScanReason::None);
    QCOMPARE(undone.outcome.ticketUuid, hub().ticket(QStringLiteral("A")));
    const wire::FeedCheckIn last = hub().feed().checkIns.back();
    QVERIFY(!last.verdict);
    QCOMPARE(last.ticketUuid, hub().ticket(QStringLiteral("A")));
    QCOMPARE(last.checkedIn->clientUuid, LedgerFixture::uuid(2));
    const Outcome first = *hub().send(hub().entry(1, QStringLiteral("A"))).replayed;
    compare(first, kApplied, ScanReason::None);
    QVERIFY(first.undone);
    compare(*hub().send(hub().entry(2, QStringLiteral("A"))).replayed, kApplied, ScanReason::None);
    const Outcome third = *hub().send(hub().entry(3, QStringLiteral("A"))).replayed;
    compare(third, kDuplicate, ScanReason::AlreadyCheckedIn);
    QCOMPARE(third.first->clientUuid, LedgerFixture::uuid(2));
}

void TestUndo::undoingTheOnlyAdmissionFreesTheTicket()
{
    hub().import({QStringLiteral("A")});
    hub().push({hub().entry(1, QStringLiteral("A")), LedgerFixture::undo(2, 1)});
    QVERIFY(!hub().feed().checkIns.back().checkedIn);
    compare(hub().send(hub().entry(3, QStringLiteral("A"))).outcome, kApplied, ScanReason::None);
}

void TestUndo::aSecondUndoIsADuplicate()
{
    hub().import({QStringLiteral("A")});
    hub().push({hub().entry(1, QStringLiteral("A")), LedgerFixture::undo(2, 1)});
    const wire::ItemResult second = hub().send(LedgerFixture::undo(3, 1));
    compare(second.outcome, kDuplicate, ScanReason::AlreadyUndone);
    QVERIFY(second.outcome.seq.has_value());
    compare(*hub().send(LedgerFixture::undo(2, 1)).replayed, kApplied, ScanReason::None);
    compare(*hub().send(LedgerFixture::undo(3, 1)).replayed, kDuplicate, ScanReason::AlreadyUndone);
}

void TestUndo::undoingADuplicateChangesNothingElse()
{
    hub().import({QStringLiteral("A")});
    hub().push({hub().entry(1, QStringLiteral("A")), hub().entry(2, QStringLiteral("A"))});
    compare(hub().send(LedgerFixture::undo(3, 2)).outcome, kApplied, ScanReason::None);
    QCOMPARE(hub().feed().checkIns.back().checkedIn->clientUuid, LedgerFixture::uuid(1));
    QVERIFY(hub().send(hub().entry(2, QStringLiteral("A"))).replayed->undone);
}

void TestUndo::anUndoWaitsForItsTarget()
{
    hub().import({QStringLiteral("A")});
    hub().send(hub().entry(1, QStringLiteral("A")));
    const wire::ItemResult waiting = hub().send(LedgerFixture::undo(2, 9));
    compare(waiting.outcome, kApplied, ScanReason::None);
    QVERIFY(waiting.outcome.ticketUuid.isNull());
    QVERIFY(hub().feed().checkIns.back().ticketUuid.isNull());
    compare(hub().send(LedgerFixture::undo(3, 9)).outcome, kDuplicate, ScanReason::AlreadyUndone);
    const wire::ItemResult target = hub().send(hub().entry(9, QStringLiteral("A")));
    compare(target.outcome, kApplied, ScanReason::None);
    QVERIFY(target.outcome.undone);
    const wire::FeedPage page = hub().feed();
    for (const wire::FeedCheckIn &item : page.checkIns) {
        QCOMPARE(item.ticketUuid, hub().ticket(QStringLiteral("A")));
        QCOMPARE(item.checkedIn->clientUuid, LedgerFixture::uuid(1));
    }
}

void TestUndo::anUndoThatWaitedForADenialHasNoEffect()
{
    hub().import({QStringLiteral("A")});
    hub().push({LedgerFixture::undo(1, 2), hub().denial(2, QStringLiteral("A")), hub().entry(3, QStringLiteral("A"))});
    compare(*hub().send(LedgerFixture::undo(1, 2)).replayed, kApplied, ScanReason::None);
    const Outcome denial = *hub().send(hub().denial(2, QStringLiteral("A"))).replayed;
    compare(denial, kApplied, ScanReason::None);
    QVERIFY(!denial.undone);
    QCOMPARE(hub().feed().checkIns.back().checkedIn->clientUuid, LedgerFixture::uuid(3));
}

void TestUndo::undoingADenialOrAnUndoIsInvalidAndUsesNoUuidUp()
{
    hub().import({QStringLiteral("A")});
    hub().push({hub().denial(1, QStringLiteral("A")), hub().entry(2, QStringLiteral("A")), LedgerFixture::undo(3, 2)});
    const wire::ItemResult ofDenial = hub().send(LedgerFixture::undo(4, 1));
    compare(ofDenial.outcome, kRejected, ScanReason::Invalid);
    QVERIFY(!ofDenial.outcome.detail.isEmpty());
    QVERIFY(!ofDenial.outcome.seq);
    compare(hub().send(LedgerFixture::undo(5, 3)).outcome, kRejected, ScanReason::Invalid);
    QCOMPARE(hub().count(QStringLiteral("refusals")), 2);
    compare(hub().send(hub().entry(4, QStringLiteral("A"))).outcome, kApplied, ScanReason::None);
}

GATEBOOK_TEST_MAIN(TestUndo)
#include "tst_undo.moc"
