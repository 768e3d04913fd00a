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

// The rows of PROTOCOL.md's table of results, on SQLite and on PostgreSQL; those of undo are in tst_undo.
class TestLogWriter : public test::BothDatabases
{
    Q_OBJECT

private Q_SLOTS:
    void aRetriedBatchChangesNothingAndTellsTheSame();
    void firstAdmissionCountsAndTheSecondLearnsOfIt();
    void ticketsThatAreNotValidAreCountedWithAReason();
    void alreadyCheckedInComesBeforeTheOtherReasons();
    void validityComparesTheTimeOfTheScan();
    void aDenialIsAppliedAndUsesNothingUp();
    void unknownTicketsAreRecordedAndCountOnceImported();
    void aUuidUsedForSomethingElseIsAConflict();
    void replaysInsideOneBatchAreFound();
    void refusedItemsAreKeptOnceAndBreakNothing();
    void theItemsGateGoesBeforeTheDevices();
    void whatIsAnsweredMovesTheCursorOnlyWhenSomethingWasWritten();
    void twoEventsInOneGroupKeepTheirOwnNumbers();
    void aFailedCommitAnswersNothing();
};

void TestLogWriter::aRetriedBatchChangesNothingAndTellsTheSame()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B")});
    const std::vector<wire::BatchItem> batch{hub().entry(1, QStringLiteral("A")), hub().entry(2, QStringLiteral("B"))};
    const wire::BatchAnswer first = hub().push(batch);
    const wire::FeedPage before = hub().feed();
    const wire::BatchAnswer second = hub().push(batch);
    QCOMPARE(second.results.size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i) {
        compare(first.results[i].outcome, kApplied, ScanReason::None);
        compare(second.results[i].outcome, kDuplicate, ScanReason::Replayed);
        QVERIFY(second.results[i].replayed.has_value());
        QCOMPARE(*second.results[i].replayed, first.results[i].outcome);
    }
    QCOMPARE(second.cursor, first.cursor);
    QCOMPARE(hub().count(QStringLiteral("check_ins")), 2);
    QCOMPARE(hub().feed().checkIns.size(), before.checkIns.size());
}

void TestLogWriter::firstAdmissionCountsAndTheSecondLearnsOfIt()
{
    hub().import({QStringLiteral("A")});
    const wire::ItemResult first = hub().send(hub().entry(1, QStringLiteral("A")), 0);
    const wire::ItemResult second = hub().send(hub().entry(2, QStringLiteral("A")), 1);
    compare(first.outcome, kApplied, ScanReason::None);
    QCOMPARE(first.outcome.seq, std::optional<qint64>(2));
    compare(second.outcome, kDuplicate, ScanReason::AlreadyCheckedIn);
    QVERIFY(second.outcome.first.has_value());
    QCOMPARE(second.outcome.first->clientUuid, LedgerFixture::uuid(1));
    QCOMPARE(second.outcome.first->device, QStringLiteral("Laptop 1"));
    QCOMPARE(second.outcome.first->gate, QStringLiteral("North"));
    const wire::FeedPage page = hub().feed();
    QCOMPARE(page.checkIns.size(), std::size_t(2));
    QCOMPARE(page.checkIns[1].checkedIn->clientUuid, LedgerFixture::uuid(1));
}

void TestLogWriter::ticketsThatAreNotValidAreCountedWithAReason()
{
    hub().import({hub().row(QStringLiteral("C"), TicketStatus::Cancelled),
        hub().row(QStringLiteral("B"), TicketStatus::Blocked)});
    compare(hub().send(hub().entry(1, QStringLiteral("C"))).outcome, kApplied, ScanReason::TicketCancelled);
    compare(hub().send(hub().entry(2, QStringLiteral("B"))).outcome, kApplied, ScanReason::TicketBlocked);
    for (const wire::FeedCheckIn &item : hub().feed().checkIns)
        QCOMPARE(item.checkedIn->clientUuid, item.clientUuid);
}

void TestLogWriter::alreadyCheckedInComesBeforeTheOtherReasons()
{
    hub().import({hub().row(QStringLiteral("C"), TicketStatus::Cancelled)});
    hub().send(hub().entry(1, QStringLiteral("C")));
    compare(hub().send(hub().entry(2, QStringLiteral("C"))).outcome, kDuplicate, ScanReason::AlreadyCheckedIn);
}

void TestLogWriter::validityComparesTheTimeOfTheScan()
{
    ledger::TicketRow row = hub().row(QStringLiteral("A"));
    const Scan scan = hub().entry(1, QStringLiteral("A"));
    row.validUntilMs = std::optional(scan.scannedAtMs);
    hub().import({row});
    compare(hub().send(scan).outcome, kApplied, ScanReason::NotValidNow);
}

void TestLogWriter::aDenialIsAppliedAndUsesNothingUp()
{
    hub().import({QStringLiteral("A")});
    compare(hub().send(hub().denial(1, QStringLiteral("A"))).outcome, kApplied, ScanReason::None);
    compare(hub().send(hub().denial(2, QStringLiteral("unknown"))).outcome, kApplied, ScanReason::None);
    compare(hub().send(hub().entry(3, QStringLiteral("A"))).outcome, kApplied, ScanReason::None);
    const wire::FeedPage page = hub().feed();
    QCOMPARE(page.checkIns[0].verdict, std::optional(ScanVerdict::Denied));
    QVERIFY(!page.checkIns[0].checkedIn);
}

void TestLogWriter::unknownTicketsAreRecordedAndCountOnceImported()
{
    const wire::ItemResult unknown = hub().send(hub().entry(1, QStringLiteral("late")));
    compare(unknown.outcome, kRejected, ScanReason::UnknownTicket);
    QCOMPARE(unknown.outcome.ticketUuid, hub().ticket(QStringLiteral("late")));
    QCOMPARE(unknown.outcome.seq, std::optional<qint64>(1));
    hub().send(hub().entry(2, QStringLiteral("late")));
    hub().import({QStringLiteral("late")});
    compare(hub().send(hub().entry(3, QStringLiteral("late"))).outcome, kDuplicate, ScanReason::AlreadyCheckedIn);
    const wire::ItemResult again = hub().send(hub().entry(1, QStringLiteral("late")));
    compare(*again.replayed, kApplied, ScanReason::None);
    compare(*hub().send(hub().entry(2, QStringLiteral("late"))).replayed, kDuplicate, ScanReason::AlreadyCheckedIn);
    const wire::FeedPage page = hub().feed();
    QVERIFY(!page.checkIns[0].checkedIn);
    QVERIFY(!page.checkIns[1].checkedIn);
    QCOMPARE(page.tickets.front().checkedIn->clientUuid, LedgerFixture::uuid(1));
    QCOMPARE(page.checkIns[2].checkedIn->clientUuid, LedgerFixture::uuid(1));
}

void TestLogWriter::aUuidUsedForSomethingElseIsAConflict()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B")});
    hub().push({hub().entry(1, QStringLiteral("A")), LedgerFixture::undo(2, 7)});
    const ledger::Cursor before = hub().head();
    for (const Scan &other : {hub().entry(1, QStringLiteral("B")), hub().denial(1, QStringLiteral("A")),
             LedgerFixture::undo(1, 5), LedgerFixture::undo(2, 8), hub().entry(2, QStringLiteral("A"))})
        compare(hub().send(other).outcome, kRejected, ScanReason::UuidConflict);
    QCOMPARE(hub().count(QStringLiteral("refusals")), 5);
    QCOMPARE(hub().head(), before);
    Scan differently = hub().entry(1, QStringLiteral("A"));
    differently.scannedAtMs += 5'000;
    differently.gate = QStringLiteral("West");
    compare(hub().send(differently, 1).outcome, kDuplicate, ScanReason::Replayed);
}

void TestLogWriter::replaysInsideOneBatchAreFound()
{
    hub().import({QStringLiteral("A")});
    const wire::BatchAnswer answer
        = hub().push({hub().entry(1, QStringLiteral("A")), hub().entry(1, QStringLiteral("A"))});
    compare(answer.results[0].outcome, kApplied, ScanReason::None);
    compare(answer.results[1].outcome, kDuplicate, ScanReason::Replayed);
}

void TestLogWriter::refusedItemsAreKeptOnceAndBreakNothing()
{
    hub().import({QStringLiteral("A")});
    const wire::RefusedItem invalid{.clientUuid = std::nullopt,
        .reason = ScanReason::Invalid,
        .detail = QStringLiteral("client_uuid: missing"),
        .deviceSeq = 4,
        .raw = QByteArrayLiteral("{}")};
    const wire::RefusedItem unsupported{.clientUuid = LedgerFixture::uuid(2),
        .reason = ScanReason::UnsupportedKind,
        .detail = {},
        .deviceSeq = std::nullopt,
        .raw = QByteArrayLiteral("{\"kind\":\"exit\"}")};
    for (int i = 0; i < 2; ++i) {
        const wire::BatchAnswer answer = hub().push({invalid, hub().entry(1, QStringLiteral("A")), unsupported});
        QVERIFY(!answer.results[0].clientUuid);
        compare(answer.results[0].outcome, kRejected, ScanReason::Invalid);
        compare(answer.results[2].outcome, kRejected, ScanReason::UnsupportedKind);
    }
    QCOMPARE(hub().count(QStringLiteral("refusals")), 2);
    const auto missing = hub().reader().missing(hub().device(0).id, 5);
    QVERIFY(missing.ok());
    const std::vector<wire::SeqRange> expected{{1, 3}, {5, 5}};
    QCOMPARE(*missing, expected);
}

void TestLogWriter::theItemsGateGoesBeforeTheDevices()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B")});
    Scan scan = hub().entry(1, QStringLiteral("A"));
    scan.gate = QStringLiteral("West");
    hub().push({scan, hub().entry(2, QStringLiteral("B"))}, 1);
    const wire::FeedPage page = hub().feed();
    QCOMPARE(page.checkIns[0].gate, QStringLiteral("West"));
    QCOMPARE(page.checkIns[1].gate, QStringLiteral("South"));
    QCOMPARE(page.checkIns[1].device, QStringLiteral("Laptop 2"));
    QCOMPARE(page.checkIns[1].deviceUuid, hub().device(1).uuid);
}

void TestLogWriter::whatIsAnsweredMovesTheCursorOnlyWhenSomethingWasWritten()
{
    const wire::BatchAnswer first = hub().push({hub().entry(1, QStringLiteral("A"))});
    QCOMPARE(first.cursor, ledger::encode(hub().head()));
    QCOMPARE(first.serverTimeMs, hub().clock().wallMs());
    const qint64 positions = hub().count(QStringLiteral("positions"));
    QCOMPARE(hub().push({hub().entry(1, QStringLiteral("A"))}).cursor, first.cursor);
    QCOMPARE(hub().count(QStringLiteral("positions")), positions);
    QVERIFY(hub().push({hub().entry(2, QStringLiteral("A"))}).cursor != first.cursor);
}

void TestLogWriter::twoEventsInOneGroupKeepTheirOwnNumbers()
{
    hub().sql(QStringLiteral("INSERT INTO events(id, uuid, name, history, created_at) "
                             "SELECT 77, %1, 'Other', 5, 0")
                  .arg(hub().location().dialect == store::Dialect::Sqlite
                          ? QStringLiteral("x'00112233445566778899aabbccddeeff'")
                          : QStringLiteral("'\\x00112233445566778899aabbccddeeff'::bytea")));
    ledger::PushJob other = hub().job({hub().entry(1, QStringLiteral("A"))});
    other.event.id = 77;
    const std::vector<ledger::PushJob> jobs{other, hub().job({hub().entry(1, QStringLiteral("A"))}), other};
    const auto answers = ledger::LogWriter(hub().database(), hub().clock(), hub().random()).apply(jobs);
    QVERIFY(answers.ok());
    QCOMPARE((*answers)[0].results[0].outcome.seq, std::optional<qint64>(1));
    QCOMPARE((*answers)[1].results[0].outcome.seq, std::optional<qint64>(1));
    compare((*answers)[2].results[0].outcome, kDuplicate, ScanReason::Replayed);
    QCOMPARE((*answers)[0].cursor, (*answers)[2].cursor);
    QVERIFY((*answers)[0].cursor != (*answers)[1].cursor);
}

void TestLogWriter::aFailedCommitAnswersNothing()
{
    QFETCH_GLOBAL(bool, postgres);
    // A constraint that is looked at in COMMIT only.
    hub().sql(QStringLiteral("CREATE TABLE trap(id BIGINT PRIMARY KEY, other BIGINT NOT NULL REFERENCES trap(id) "
                             "DEFERRABLE INITIALLY DEFERRED)"));
    if (postgres) {
        hub().sql(QStringLiteral("CREATE FUNCTION spring() RETURNS trigger LANGUAGE plpgsql AS "
                                 "$$ BEGIN INSERT INTO trap VALUES(1, 2); RETURN NULL; END $$"));
        hub().sql(QStringLiteral(
            "CREATE TRIGGER spring AFTER INSERT ON check_ins FOR EACH STATEMENT EXECUTE FUNCTION spring()"));
    } else {
        hub().sql(QStringLiteral("CREATE TRIGGER spring AFTER INSERT ON check_ins "
                                 "BEGIN INSERT INTO trap VALUES(1, 2); END"));
    }
    const std::vector<ledger::PushJob> jobs{hub().job({hub().entry(1, QStringLiteral("A"))})};
    const ledger::Cursor before = hub().head();
    QVERIFY(!ledger::LogWriter(hub().database(), hub().clock(), hub().random()).apply(jobs).ok());
    QCOMPARE(hub().head(), before);
    QCOMPARE(hub().count(QStringLiteral("check_ins")), 0);
    hub().sql(postgres ? QStringLiteral("DROP TRIGGER spring ON check_ins") : QStringLiteral("DROP TRIGGER spring"));
    compare(hub().send(hub().entry(1, QStringLiteral("A"))).outcome, kRejected, ScanReason::UnknownTicket);
}

GATEBOOK_TEST_MAIN(TestLogWriter)
#include "tst_logwriter.moc"
