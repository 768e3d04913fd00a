// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include "tests/server/ledger/bothdatabases.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

// The rows of PROTOCOL.md's table of results, on SQLite and on PostgreSQL; those of undo are in tst_undo.
class TestLogWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase_data() { test::BothDatabases::addRows(); }
    void init();
    void cleanup();

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

void TestLogWriter::init()
{
    test::failOnAnyWarning();
    QFETCH_GLOBAL(bool, postgres);
    auto made = m_databases.make(postgres);
    if (!made)
        QSKIP(qPrintable(made.error().message));
    m_hub = std::move(made).value();
}

void TestLogWriter::cleanup()
{
    if (m_hub)
        QCOMPARE(m_hub->firstBad(), QString());
    m_hub.reset();
}

void TestLogWriter::aRetriedBatchChangesNothingAndTellsTheSame()
{
    m_hub->import({QStringLiteral("A"), QStringLiteral("B")});
    const std::vector<wire::BatchItem> batch{
        m_hub->entry(1, QStringLiteral("A")), m_hub->entry(2, QStringLiteral("B"))};
    const wire::BatchAnswer first = m_hub->push(batch);
    const wire::FeedPage before = m_hub->feed();
    const wire::BatchAnswer second = m_hub->push(batch);
    QCOMPARE(second.results.size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i) {
        compare(first.results[i].outcome, kApplied, ScanReason::None);
        compare(second.results[i].outcome, kDuplicate, ScanReason::Replayed);
        QVERIFY(second.results[i].replayed.has_value());
        QCOMPARE(*second.results[i].replayed, first.results[i].outcome);
    }
    QCOMPARE(second.cursor, first.cursor);
    QCOMPARE(m_hub->count(QStringLiteral("check_ins")), 2);
    QCOMPARE(m_hub->feed().checkIns.size(), before.checkIns.size());
}

void TestLogWriter::firstAdmissionCountsAndTheSecondLearnsOfIt()
{
    m_hub->import({QStringLiteral("A")});
    const wire::ItemResult first = m_hub->send(m_hub->entry(1, QStringLiteral("A")), 0);
    const wire::ItemResult second = m_hub->send(m_hub->entry(2, QStringLiteral("A")), 1);
    compare(first.outcome, kApplied, ScanReason::None);
    QCOMPARE(first.outcome.seq, std::optional<qint64>(2));
    compare(second.outcome, kDuplicate, ScanReason::AlreadyCheckedIn);
    QVERIFY(second.outcome.first.has_value());
    QCOMPARE(second.outcome.first->clientUuid, LedgerFixture::uuid(1));
    QCOMPARE(second.outcome.first->device, QStringLiteral("Laptop 1"));
    QCOMPARE(second.outcome.first->gate, QStringLiteral("North"));
    const wire::FeedPage page = m_hub->feed();
    QCOMPARE(page.checkIns.size(), std::size_t(2));
    QCOMPARE(page.checkIns[1].checkedIn->clientUuid, LedgerFixture::uuid(1));
}

void TestLogWriter::ticketsThatAreNotValidAreCountedWithAReason()
{
    m_hub->import({m_hub->row(QStringLiteral("C"), TicketStatus::Cancelled),
        m_hub->row(QStringLiteral("B"), TicketStatus::Blocked)});
    compare(m_hub->send(m_hub->entry(1, QStringLiteral("C"))).outcome, kApplied, ScanReason::TicketCancelled);
    compare(m_hub->send(m_hub->entry(2, QStringLiteral("B"))).outcome, kApplied, ScanReason::TicketBlocked);
    for (const wire::FeedCheckIn &item : m_hub->feed().checkIns)
        QCOMPARE(item.checkedIn->clientUuid, item.clientUuid);
}

void TestLogWriter::alreadyCheckedInComesBeforeTheOtherReasons()
{
    m_hub->import({m_hub->row(QStringLiteral("C"), TicketStatus::Cancelled)});
    m_hub->send(m_hub->entry(1, QStringLiteral("C")));
    compare(m_hub->send(m_hub->entry(2, QStringLiteral("C"))).outcome, kDuplicate, ScanReason::AlreadyCheckedIn);
}

void TestLogWriter::validityComparesTheTimeOfTheScan()
{
    ledger::TicketRow row = m_hub->row(QStringLiteral("A"));
    const Scan scan = m_hub->entry(1, QStringLiteral("A"));
    row.validUntilMs = std::optional(scan.scannedAtMs);
    m_hub->import({row});
    compare(m_hub->send(scan).outcome, kApplied, ScanReason::NotValidNow);
}

void TestLogWriter::aDenialIsAppliedAndUsesNothingUp()
{
    m_hub->import({QStringLiteral("A")});
    compare(m_hub->send(m_hub->denial(1, QStringLiteral("A"))).outcome, kApplied, ScanReason::None);
    compare(m_hub->send(m_hub->denial(2, QStringLiteral("unknown"))).outcome, kApplied, ScanReason::None);
    compare(m_hub->send(m_hub->entry(3, QStringLiteral("A"))).outcome, kApplied, ScanReason::None);
    const wire::FeedPage page = m_hub->feed();
    QCOMPARE(page.checkIns[0].verdict, std::optional(ScanVerdict::Denied));
    QVERIFY(!page.checkIns[0].checkedIn);
}

void TestLogWriter::unknownTicketsAreRecordedAndCountOnceImported()
{
    const wire::ItemResult unknown = m_hub->send(m_hub->entry(1, QStringLiteral("late")));
    compare(unknown.outcome, kRejected, ScanReason::UnknownTicket);
    QCOMPARE(unknown.outcome.ticketUuid, m_hub->ticket(QStringLiteral("late")));
    QCOMPARE(unknown.outcome.seq, std::optional<qint64>(1));
    m_hub->send(m_hub->entry(2, QStringLiteral("late")));
    m_hub->import({QStringLiteral("late")});
    compare(m_hub->send(m_hub->entry(3, QStringLiteral("late"))).outcome, kDuplicate, ScanReason::AlreadyCheckedIn);
    const wire::ItemResult again = m_hub->send(m_hub->entry(1, QStringLiteral("late")));
    compare(*again.replayed, kApplied, ScanReason::None);
    compare(*m_hub->send(m_hub->entry(2, QStringLiteral("late"))).replayed, kDuplicate, ScanReason::AlreadyCheckedIn);
    const wire::FeedPage page = m_hub->feed();
    QVERIFY(!page.checkIns[0].checkedIn);
    QVERIFY(!page.checkIns[1].checkedIn);
    QCOMPARE(page.tickets.front().checkedIn->clientUuid, LedgerFixture::uuid(1));
    QCOMPARE(page.checkIns[2].checkedIn->clientUuid, LedgerFixture::uuid(1));
}

void TestLogWriter::aUuidUsedForSomethingElseIsAConflict()
{
    m_hub->import({QStringLiteral("A"), QStringLiteral("B")});
    m_hub->push({m_hub->entry(1, QStringLiteral("A")), LedgerFixture::undo(2, 7)});
    const ledger::Cursor before = m_hub->head();
    for (const Scan &other : {m_hub->entry(1, QStringLiteral("B")), m_hub->denial(1, QStringLiteral("A")),
             LedgerFixture::undo(1, 5), LedgerFixture::undo(2, 8), m_hub->entry(2, QStringLiteral("A"))})
        compare(m_hub->send(other).outcome, kRejected, ScanReason::UuidConflict);
    QCOMPARE(m_hub->count(QStringLiteral("refusals")), 5);
    QCOMPARE(m_hub->head(), before);
    Scan differently = m_hub->entry(1, QStringLiteral("A"));
    differently.scannedAtMs += 5'000;
    differently.gate = QStringLiteral("West");
    compare(m_hub->send(differently, 1).outcome, kDuplicate, ScanReason::Replayed);
}

void TestLogWriter::replaysInsideOneBatchAreFound()
{
    m_hub->import({QStringLiteral("A")});
    const wire::BatchAnswer answer
        = m_hub->push({m_hub->entry(1, QStringLiteral("A")), m_hub->entry(1, QStringLiteral("A"))});
    compare(answer.results[0].outcome, kApplied, ScanReason::None);
    compare(answer.results[1].outcome, kDuplicate, ScanReason::Replayed);
}

void TestLogWriter::refusedItemsAreKeptOnceAndBreakNothing()
{
    m_hub->import({QStringLiteral("A")});
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
        const wire::BatchAnswer answer = m_hub->push({invalid, m_hub->entry(1, QStringLiteral("A")), unsupported});
        QVERIFY(!answer.results[0].clientUuid);
        compare(answer.results[0].outcome, kRejected, ScanReason::Invalid);
        compare(answer.results[2].outcome, kRejected, ScanReason::UnsupportedKind);
    }
    QCOMPARE(m_hub->count(QStringLiteral("refusals")), 2);
    const auto missing = m_hub->reader().missing(m_hub->device(0).id, 5);
    QVERIFY(missing.ok());
    const std::vector<wire::SeqRange> expected{{1, 3}, {5, 5}};
    QCOMPARE(*missing, expected);
}

void TestLogWriter::theItemsGateGoesBeforeTheDevices()
{
    m_hub->import({QStringLiteral("A"), QStringLiteral("B")});
    Scan scan = m_hub->entry(1, QStringLiteral("A"));
    scan.gate = QStringLiteral("West");
    m_hub->push({scan, m_hub->entry(2, QStringLiteral("B"))}, 1);
    const wire::FeedPage page = m_hub->feed();
    QCOMPARE(page.checkIns[0].gate, QStringLiteral("West"));
    QCOMPARE(page.checkIns[1].gate, QStringLiteral("South"));
    QCOMPARE(page.checkIns[1].device, QStringLiteral("Laptop 2"));
    QCOMPARE(page.checkIns[1].deviceUuid, m_hub->device(1).uuid);
}

void TestLogWriter::whatIsAnsweredMovesTheCursorOnlyWhenSomethingWasWritten()
{
    const wire::BatchAnswer first = m_hub->push({m_hub->entry(1, QStringLiteral("A"))});
    QCOMPARE(first.cursor, ledger::encode(m_hub->head()));
    QCOMPARE(first.serverTimeMs, m_hub->clock().wallMs());
    const qint64 positions = m_hub->count(QStringLiteral("positions"));
    QCOMPARE(m_hub->push({m_hub->entry(1, QStringLiteral("A"))}).cursor, first.cursor);
    QCOMPARE(m_hub->count(QStringLiteral("positions")), positions);
    QVERIFY(m_hub->push({m_hub->entry(2, QStringLiteral("A"))}).cursor != first.cursor);
}

void TestLogWriter::twoEventsInOneGroupKeepTheirOwnNumbers()
{
    m_hub->sql(QStringLiteral("INSERT INTO events(id, uuid, name, history, created_at) "
                              "SELECT 77, %1, 'Other', 5, 0")
                   .arg(m_hub->location().dialect == store::Dialect::Sqlite
                           ? QStringLiteral("x'00112233445566778899aabbccddeeff'")
                           : QStringLiteral("'\\x00112233445566778899aabbccddeeff'::bytea")));
    ledger::PushJob other = m_hub->job({m_hub->entry(1, QStringLiteral("A"))});
    other.event.id = 77;
    const std::vector<ledger::PushJob> jobs{other, m_hub->job({m_hub->entry(1, QStringLiteral("A"))}), other};
    const auto answers = ledger::LogWriter(m_hub->database(), m_hub->clock(), m_hub->random()).apply(jobs);
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
    m_hub->sql(QStringLiteral("CREATE TABLE trap(id BIGINT PRIMARY KEY, other BIGINT NOT NULL REFERENCES trap(id) "
                              "DEFERRABLE INITIALLY DEFERRED)"));
    if (postgres) {
        m_hub->sql(QStringLiteral("CREATE FUNCTION spring() RETURNS trigger LANGUAGE plpgsql AS "
                                  "$$ BEGIN INSERT INTO trap VALUES(1, 2); RETURN NULL; END $$"));
        m_hub->sql(QStringLiteral(
            "CREATE TRIGGER spring AFTER INSERT ON check_ins FOR EACH STATEMENT EXECUTE FUNCTION spring()"));
    } else {
        m_hub->sql(QStringLiteral("CREATE TRIGGER spring AFTER INSERT ON check_ins "
                                  "BEGIN INSERT INTO trap VALUES(1, 2); END"));
    }
    const std::vector<ledger::PushJob> jobs{m_hub->job({m_hub->entry(1, QStringLiteral("A"))})};
    const ledger::Cursor before = m_hub->head();
    QVERIFY(!ledger::LogWriter(m_hub->database(), m_hub->clock(), m_hub->random()).apply(jobs).ok());
    QCOMPARE(m_hub->head(), before);
    QCOMPARE(m_hub->count(QStringLiteral("check_ins")), 0);
    m_hub->sql(postgres ? QStringLiteral("DROP TRIGGER spring ON check_ins") : QStringLiteral("DROP TRIGGER spring"));
    compare(m_hub->send(m_hub->entry(1, QStringLiteral("A"))).outcome, kRejected, ScanReason::UnknownTicket);
}

GATEBOOK_TEST_MAIN(TestLogWriter)
#include "tst_logwriter.moc"
