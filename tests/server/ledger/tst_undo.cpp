// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "tests/server/ledger/bothdatabases.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

// What an undo does, on SQLite and on PostgreSQL.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase_data() { test::BothDatabases::addRows(); }
    void init();
    void cleanup();

    void undoingTheCountingAdmissionLetsTheNextOneCount();
    void undoingTheOnlyAdmissionFreesTheTicket();
    void aSecondUndoIsADuplicate();
    void undoingADuplicateChangesNothingElse();
    void anUndoWaitsForItsTarget();
    void anUndoThatWaitedForADenialHasNoEffect();
    void undoingADenialOrAnUndoIsInvalidAndUsesNoUuidUp();

private:
    test::BothDatabases m_databases;
    std::unique_ptr<LedgerFixture> m_hub;
};

namespace {

void compare(const Outcome &outcome, ScanStatus status, ScanReason reason)
{
    QCOMPARE(word(outcome.status), word(status));
    QCOMPARE(word(outcome.reason), word(reason));
}

constexpr auto kApplied = ScanStatus::Applied;
constexpr auto kDuplicate = ScanStatus::Duplicate;
constexpr auto kRejected = ScanStatus::Rejected;

} // namespace

void TestUndo::init()
{
    test::failOnAnyWarning();
    QFETCH_GLOBAL(bool, postgres);
    auto made = m_databases.make(postgres);
    if (!made)
        QSKIP(qPrintable(made.error().message));
    m_hub = std::move(made).value();
}

void TestUndo::cleanup()
{
    if (m_hub)
        QCOMPARE(m_hub->firstBad(), QString());
    m_hub.reset();
}

void TestUndo::undoingTheCountingAdmissionLetsTheNextOneCount()
{
    m_hub->import({QStringLiteral("A")});
    m_hub->push({m_hub->entry(1, QStringLiteral("A")), m_hub->entry(2, QStringLiteral("A")),
        m_hub->entry(3, QStringLiteral("A"))});
    const wire::ItemResult undone = m_hub->send(LedgerFixture::undo(4, 1));
    compare(undone.outcome, kApplied, ScanReason::None);
    QCOMPARE(undone.outcome.ticketUuid, m_hub->ticket(QStringLiteral("A")));
    const wire::FeedCheckIn last = m_hub->feed().checkIns.back();
    QVERIFY(!last.verdict);
    QCOMPARE(last.ticketUuid, m_hub->ticket(QStringLiteral("A")));
    QCOMPARE(last.checkedIn->clientUuid, LedgerFixture::uuid(2));
    const Outcome first = *m_hub->send(m_hub->entry(1, QStringLiteral("A"))).replayed;
    compare(first, kApplied, ScanReason::None);
    QVERIFY(first.undone);
    compare(*m_hub->send(m_hub->entry(2, QStringLiteral("A"))).replayed, kApplied, ScanReason::None);
    const Outcome third = *m_hub->send(m_hub->entry(3, QStringLiteral("A"))).replayed;
    compare(third, kDuplicate, ScanReason::AlreadyCheckedIn);
    QCOMPARE(third.first->clientUuid, LedgerFixture::uuid(2));
}

void TestUndo::undoingTheOnlyAdmissionFreesTheTicket()
{
    m_hub->import({QStringLiteral("A")});
    m_hub->push({m_hub->entry(1, QStringLiteral("A")), LedgerFixture::undo(2, 1)});
    QVERIFY(!m_hub->feed().checkIns.back().checkedIn);
    compare(m_hub->send(m_hub->entry(3, QStringLiteral("A"))).outcome, kApplied, ScanReason::None);
}

void TestUndo::aSecondUndoIsADuplicate()
{
    m_hub->import({QStringLiteral("A")});
    m_hub->push({m_hub->entry(1, QStringLiteral("A")), LedgerFixture::undo(2, 1)});
    const wire::ItemResult second = m_hub->send(LedgerFixture::undo(3, 1));
    compare(second.outcome, kDuplicate, ScanReason::AlreadyUndone);
    QVERIFY(second.outcome.seq.has_value());
    compare(*m_hub->send(LedgerFixture::undo(2, 1)).replayed, kApplied, ScanReason::None);
    compare(*m_hub->send(LedgerFixture::undo(3, 1)).replayed, kDuplicate, ScanReason::AlreadyUndone);
}

void TestUndo::undoingADuplicateChangesNothingElse()
{
    m_hub->import({QStringLiteral("A")});
    m_hub->push({m_hub->entry(1, QStringLiteral("A")), m_hub->entry(2, QStringLiteral("A"))});
    compare(m_hub->send(LedgerFixture::undo(3, 2)).outcome, kApplied, ScanReason::None);
    QCOMPARE(m_hub->feed().checkIns.back().checkedIn->clientUuid, LedgerFixture::uuid(1));
    QVERIFY(m_hub->send(m_hub->entry(2, QStringLiteral("A"))).replayed->undone);
}

void TestUndo::anUndoWaitsForItsTarget()
{
    m_hub->import({QStringLiteral("A")});
    m_hub->send(m_hub->entry(1, QStringLiteral("A")));
    const wire::ItemResult waiting = m_hub->send(LedgerFixture::undo(2, 9));
    compare(waiting.outcome, kApplied, ScanReason::None);
    QVERIFY(waiting.outcome.ticketUuid.isNull());
    QVERIFY(m_hub->feed().checkIns.back().ticketUuid.isNull());
    compare(m_hub->send(LedgerFixture::undo(3, 9)).outcome, kDuplicate, ScanReason::AlreadyUndone);
    const wire::ItemResult target = m_hub->send(m_hub->entry(9, QStringLiteral("A")));
    compare(target.outcome, kApplied, ScanReason::None);
    QVERIFY(target.outcome.undone);
    const wire::FeedPage page = m_hub->feed();
    for (const wire::FeedCheckIn &item : page.checkIns) {
        QCOMPARE(item.ticketUuid, m_hub->ticket(QStringLiteral("A")));
        QCOMPARE(item.checkedIn->clientUuid, LedgerFixture::uuid(1));
    }
}

void TestUndo::anUndoThatWaitedForADenialHasNoEffect()
{
    m_hub->import({QStringLiteral("A")});
    m_hub->push(
        {LedgerFixture::undo(1, 2), m_hub->denial(2, QStringLiteral("A")), m_hub->entry(3, QStringLiteral("A"))});
    compare(*m_hub->send(LedgerFixture::undo(1, 2)).replayed, kApplied, ScanReason::None);
    const Outcome denial = *m_hub->send(m_hub->denial(2, QStringLiteral("A"))).replayed;
    compare(denial, kApplied, ScanReason::None);
    QVERIFY(!denial.undone);
    QCOMPARE(m_hub->feed().checkIns.back().checkedIn->clientUuid, LedgerFixture::uuid(3));
}

void TestUndo::undoingADenialOrAnUndoIsInvalidAndUsesNoUuidUp()
{
    m_hub->import({QStringLiteral("A")});
    m_hub->push(
        {m_hub->denial(1, QStringLiteral("A")), m_hub->entry(2, QStringLiteral("A")), LedgerFixture::undo(3, 2)});
    const wire::ItemResult ofDenial = m_hub->send(LedgerFixture::undo(4, 1));
    compare(ofDenial.outcome, kRejected, ScanReason::Invalid);
    QVERIFY(!ofDenial.outcome.detail.isEmpty());
    QVERIFY(!ofDenial.outcome.seq);
    compare(m_hub->send(LedgerFixture::undo(5, 3)).outcome, kRejected, ScanReason::Invalid);
    QCOMPARE(m_hub->count(QStringLiteral("refusals")), 2);
    compare(m_hub->send(m_hub->entry(4, QStringLiteral("A"))).outcome, kApplied, ScanReason::None);
}

GATEBOOK_TEST_MAIN(TestUndo)
#include "tst_undo.moc"
