// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/ticketwriter.h"
#include "tests/server/ledger/ledgerfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

class TestTicketWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void onlyChangedTicketsTakeANewSeq();
    void absentColumnsStayAsStored();
    void aRowThatCancelsCountsAsChanged();
    void replaceCancelsWhatIsAbsentAndDeletesNothing();
    void aDryRunCountsAndWritesNothing();
    void theSearchFollowsAChangedName();
    void tooLargeAChunkIsRefused();

private:
    std::unique_ptr<LedgerFixture> m_hub;
};

void TestTicketWriter::init()
{
    test::failOnAnyWarning();
    m_hub = std::make_unique<LedgerFixture>();
}

void TestTicketWriter::cleanup()
{
    QCOMPARE(m_hub->firstBad(), QString());
    m_hub.reset();
}

void TestTicketWriter::onlyChangedTicketsTakeANewSeq()
{
    const std::vector<ledger::TicketRow> rows{m_hub->row(QStringLiteral("A")), m_hub->row(QStringLiteral("B"))};
    QCOMPARE(m_hub->import(rows), (ledger::TicketCounts{.added = 2}));
    const ledger::Cursor before = m_hub->head();
    QCOMPARE(m_hub->import(rows), (ledger::TicketCounts{.unchanged = 2}));
    QCOMPARE(m_hub->head(), before);
    std::vector<ledger::TicketRow> changed = rows;
    changed[1].note = QStringLiteral("brings a dog");
    QCOMPARE(m_hub->import(changed), (ledger::TicketCounts{.changed = 1, .unchanged = 1}));
    QCOMPARE(m_hub->head().seq, before.seq + 1);
    QCOMPARE(m_hub->feed(before).tickets.size(), std::size_t(1));
}

void TestTicketWriter::absentColumnsStayAsStored()
{
    ledger::TicketRow full = m_hub->row(QStringLiteral("A"));
    full.category = QStringLiteral("Day");
    full.validFromMs = std::optional<qint64>(5);
    full.attention = true;
    m_hub->import({full});
    ledger::TicketRow bare;
    bare.ticketUuid = full.ticketUuid;
    bare.code = full.code;
    bare.name = full.name;
    QCOMPARE(m_hub->import({bare}), (ledger::TicketCounts{.unchanged = 1}));
    bare.validFromMs = std::optional<qint64>();
    QCOMPARE(m_hub->import({bare}), (ledger::TicketCounts{.changed = 1}));
    const Ticket stored = m_hub->feed().tickets.front();
    QCOMPARE(stored.category, QStringLiteral("Day"));
    QVERIFY(stored.attention);
    QVERIFY(!stored.validFromMs);
}

void TestTicketWriter::aRowThatCancelsCountsAsChanged()
{
    m_hub->import({QStringLiteral("A")});
    QCOMPARE(m_hub->import({m_hub->row(QStringLiteral("A"), TicketStatus::Cancelled)}),
        (ledger::TicketCounts{.changed = 1}));
}

void TestTicketWriter::replaceCancelsWhatIsAbsentAndDeletesNothing()
{
    m_hub->import({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    m_hub->import({m_hub->row(QStringLiteral("C"), TicketStatus::Cancelled)});
    ledger::TicketWriter writer(m_hub->database(), m_hub->random());
    const QSet<QUuid> present{m_hub->ticket(QStringLiteral("A"))};
    QCOMPARE(*writer.cancelAbsent(m_hub->event().id, present), (ledger::TicketCounts{.cancelled = 1}));
    QCOMPARE(*writer.cancelAbsent(m_hub->event().id, present), ledger::TicketCounts());
    QCOMPARE(m_hub->count(QStringLiteral("tickets")), 3);
    QCOMPARE(m_hub->count(QStringLiteral("tickets WHERE status = 'cancelled'")), 2);
    QCOMPARE(m_hub->feed().tickets.back().uuid, m_hub->ticket(QStringLiteral("B")));
}

void TestTicketWriter::aDryRunCountsAndWritesNothing()
{
    m_hub->import({QStringLiteral("A"), QStringLiteral("B")});
    const ledger::Cursor before = m_hub->head();
    ledger::TicketWriter trial(m_hub->database(), m_hub->random(), ledger::TicketWriter::Mode::DryRun);
    const std::vector<ledger::TicketRow> rows{
        m_hub->row(QStringLiteral("A"), TicketStatus::Blocked), m_hub->row(QStringLiteral("N"))};
    QCOMPARE(*trial.apply(m_hub->event().id, rows), (ledger::TicketCounts{.added = 1, .changed = 1}));
    QCOMPARE(*trial.cancelAbsent(m_hub->event().id, {}), (ledger::TicketCounts{.cancelled = 2}));
    QCOMPARE(m_hub->head(), before);
    QCOMPARE(m_hub->count(QStringLiteral("tickets WHERE status = 'valid'")), 2);
}

void TestTicketWriter::theSearchFollowsAChangedName()
{
    ledger::TicketRow row = m_hub->row(QStringLiteral("A"));
    row.name = QStringLiteral("Grace Hopper");
    m_hub->import({row});
    row.name = QStringLiteral("Ada Lovelace");
    m_hub->import({row});
    const auto hits = [this](const QString &query) {
        return m_hub->reader().participants(m_hub->event(), query, 20)->participants.size();
    };
    QCOMPARE(hits(QStringLiteral("hopper")), std::size_t(0));
    QCOMPARE(hits(QStringLiteral("lovelace")), std::size_t(1));
}

void TestTicketWriter::tooLargeAChunkIsRefused()
{
    const std::vector<ledger::TicketRow> rows(ledger::TicketWriter::kChunkMax + 1, m_hub->row(QStringLiteral("A")));
    QVERIFY(!ledger::TicketWriter(m_hub->database(), m_hub->random()).apply(m_hub->event().id, rows));
}

GATEBOOK_TEST_MAIN(TestTicketWriter)
#include "tst_ticketwriter.moc"
