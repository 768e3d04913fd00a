// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include <algorithm>

#include "tests/server/ledger/ledgerfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;
using test::TestRandom;

namespace {

constexpr int kTickets = 4;
constexpr int kScans = 30;

// The rules once more, as plainly as they can be said and without any table: everything is computed from the list of what
// was recorded, in its order.
class Oracle
{
public:
    void record(const Scan &scan)
    {
        const Scan *target = find(scan.undoes);
        const bool undoable = !target || (target->kind == ScanKind::Entry && target->verdict == ScanVerdict::Admitted);
        if (find(scan.clientUuid) || (scan.kind == ScanKind::Undo && !undoable))
            return;
        m_log.emplace_back(++m_seq, scan);
    }
    void import(const QUuid &ticket, TicketStatus status)
    {
        const auto known = m_status.constFind(ticket);
        if (known != m_status.cend() && *known == status)
            return;
        ++m_seq;
        m_status.insert(ticket, status);
        if (!m_created.contains(ticket))
            m_created.insert(ticket, m_seq);
    }

    [[nodiscard]] const std::vector<std::pair<qint64, Scan>> &log() const { return m_log; }
    [[nodiscard]] bool isKnown(const QUuid &ticket, qint64 seq) const
    {
        return m_created.value(ticket, seq + 1) <= seq;
    }
    [[nodiscard]] qint64 head() const { return m_seq; }

    [[nodiscard]] const Scan *find(const QUuid &uuid) const
    {
        for (const auto &[seq, scan] : m_log) {
            if (scan.clientUuid == uuid)
                return &scan;
        }
        return nullptr;
    }
    [[nodiscard]] bool isUndone(const QUuid &uuid, qint64 upTo) const
    {
        return std::any_of(m_log.begin(), m_log.end(),
            [&](const auto &line) { return line.first <= upTo && line.second.undoes == uuid; });
    }
    // client_uuid of the admission that counts after position upTo; null: the ticket is free.
    [[nodiscard]] QUuid counting(const QUuid &ticket, qint64 upTo) const
    {
        for (const auto &[seq, scan] : m_log) {
            const bool admission = scan.kind == ScanKind::Entry && scan.verdict == ScanVerdict::Admitted;
            if (seq <= upTo && admission && scan.ticketUuid == ticket && !isUndone(scan.clientUuid, upTo))
                return scan.clientUuid;
        }
        return {};
    }
    // "status/reason" of a recorded scan as of now.
    [[nodiscard]] QString outcome(qint64 seq, const Scan &scan) const
    {
        if (scan.kind == ScanKind::Undo)
            return isUndone(scan.undoes, seq - 1) ? QStringLiteral("duplicate/already_undone")
                                                  : QStringLiteral("applied/");
        if (scan.verdict == ScanVerdict::Denied || isUndone(scan.clientUuid, m_seq))
            return QStringLiteral("applied/");
        if (!m_status.contains(scan.ticketUuid))
            return QStringLiteral("rejected/unknown_ticket");
        if (counting(scan.ticketUuid, m_seq) != scan.clientUuid)
            return QStringLiteral("duplicate/already_checked_in");
        return m_status.value(scan.ticketUuid) == TicketStatus::Cancelled ? QStringLiteral("applied/ticket_cancelled")
                                                                          : QStringLiteral("applied/");
    }

private:
    std::vector<std::pair<qint64, Scan>> m_log;
    QHash<QUuid, TicketStatus> m_status;
    QHash<QUuid, qint64> m_created;
    qint64 m_seq = 0;
};

QString codeOf(quint64 number)
{
    return QStringLiteral("T%1").arg(number);
}

std::vector<Scan> madeUp(const LedgerFixture &hub, TestRandom &random)
{
    std::vector<Scan> scans;
    for (int number = 1; number <= kScans; ++number) {
        const QString code = codeOf(random.below(kTickets));
        switch (random.below(5)) {
        case 0:
            scans.push_back(hub.denial(number, code));
            break;
        case 1:
            scans.push_back(
                LedgerFixture::undo(number, 1 + (number + static_cast<int>(random.below(kScans - 1))) % kScans));
            break;
        default:
            scans.push_back(hub.entry(number, code));
        }
    }
    return scans;
}

QString spelled(const Outcome &outcome)
{
    return word(outcome.status) + u'/' + word(outcome.reason);
}

} // namespace

// Scans, denials, undos and imports in any order, in batches of any size, again and again: what the ledger keeps equals what
// a list of the same facts says.
class TestLedgerProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void theLedgerEqualsTheOracle_data();
    void theLedgerEqualsTheOracle();

private:
    static void play(LedgerFixture &hub, Oracle &oracle, const std::vector<Scan> &scans, TestRandom &random);
    static void compareFeed(LedgerFixture &hub, const Oracle &oracle);
    static void compareOutcomes(LedgerFixture &hub, const Oracle &oracle);
};

void TestLedgerProperty::theLedgerEqualsTheOracle_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TestLedgerProperty::play(LedgerFixture &hub, Oracle &oracle, const std::vector<Scan> &scans, TestRandom &random)
{
    for (int step = 0; step < 25; ++step) {
        if (random.below(4) == 0) {
            const QString code = codeOf(random.below(kTickets));
            const TicketStatus status = random.below(3) == 0 ? TicketStatus::Cancelled : TicketStatus::Valid;
            hub.import({hub.row(code, status)});
            oracle.import(hub.ticket(code), status);
            continue;
        }
        std::vector<wire::BatchItem> batch;
        for (quint64 i = 0; i < 1 + random.below(6); ++i) {
            const Scan &scan = scans.at(random.below(scans.size()));
            batch.emplace_back(scan);
            oracle.record(scan);
        }
        hub.push(batch, static_cast<int>(random.below(2)));
    }
}

void TestLedgerProperty::compareFeed(LedgerFixture &hub, const Oracle &oracle)
{
    const wire::FeedPage page = hub.feed();
    QCOMPARE(page.checkIns.size(), oracle.log().size());
    for (std::size_t i = 0; i < page.checkIns.size(); ++i) {
        const wire::FeedCheckIn &row = page.checkIns[i];
        const auto &[seq, scan] = oracle.log()[i];
        QCOMPARE(row.seq, seq);
        QCOMPARE(row.clientUuid, scan.clientUuid);
        const Scan *target = oracle.find(scan.undoes);
        const QUuid ticket = scan.kind == ScanKind::Entry ? scan.ticketUuid : target ? target->ticketUuid : QUuid();
        QCOMPARE(row.ticketUuid, ticket);
        const QUuid counting = oracle.isKnown(ticket, seq) ? oracle.counting(ticket, seq) : QUuid();
        QCOMPARE(row.checkedIn ? row.checkedIn->clientUuid : QUuid(), counting);
    }
    for (const Ticket &ticket : page.tickets) {
        const QUuid counting = oracle.counting(ticket.uuid, oracle.head());
        QCOMPARE(ticket.checkedIn ? ticket.checkedIn->clientUuid : QUuid(), counting);
    }
}

void TestLedgerProperty::compareOutcomes(LedgerFixture &hub, const Oracle &oracle)
{
    for (const auto &[seq, scan] : oracle.log()) {
        const wire::ItemResult again = hub.send(scan);
        QVERIFY(again.replayed.has_value());
        QCOMPARE(spelled(*again.replayed), oracle.outcome(seq, scan));
        QCOMPARE(again.replayed->seq, std::optional(seq));
    }
}

void TestLedgerProperty::theLedgerEqualsTheOracle()
{
    QFETCH(quint64, seed);
    TestRandom random(seed);
    LedgerFixture hub;
    Oracle oracle;
    const std::vector<Scan> scans = madeUp(hub, random);
    play(hub, oracle, scans, random);
    QCOMPARE(hub.head().seq, oracle.head());
    compareFeed(hub, oracle);
    compareOutcomes(hub, oracle);
    QCOMPARE(hub.firstBad(), QString());
}

GATEBOOK_TEST_MAIN(TestLedgerProperty)
#include "tst_ledgerproperty.moc"
