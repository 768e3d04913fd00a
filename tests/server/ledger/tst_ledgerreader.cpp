// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "server/ledger/ledgerdatabase.h"
#include "tests/server/ledger/ledgerfixture.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::LedgerFixture;

class TestLedgerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hub.reset(); }

    void manifestPagesAreFullButTheLastAndCarryOneCursor();
    void anEmptyManifestIsOnePage();
    void feedPagesOfEveryLimitMakeTheWhole();
    void nothingNewGivesTheSameCursorBack();
    void aTicketChangedAgainAppearsOnceAtItsNewestSeq();
    void cursorsOfAnotherHistoryOrTagAreNotHeld();
    void aCopyThatWentOnByItselfIsNoticed();
    void cursorTextsAreReadBackAndNothingElseIs();
    void participantsAreFoundByWordAndByWholeCode();
    void missingNumbersComeAsRanges();
    void credentialsTellRevokedFromUnknown();

private:
    std::unique_ptr<LedgerFixture> m_hub;
};

namespace {

struct Item
{
    qint64 seq = 0;
    QUuid uuid;

    bool operator==(const Item &) const = default;
};

std::vector<Item> merged(const wire::FeedPage &page)
{
    std::vector<Item> items;
    for (const wire::FeedCheckIn &row : page.checkIns)
        items.push_back({row.seq, row.clientUuid});
    for (const Ticket &row : page.tickets)
        items.push_back({row.seq, row.uuid});
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.seq < b.seq; });
    return items;
}

} // namespace

void TestLedgerReader::init()
{
    test::failOnAnyWarning();
    m_hub = std::make_unique<LedgerFixture>();
}

void TestLedgerReader::manifestPagesAreFullButTheLastAndCarryOneCursor()
{
    m_hub->import({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")});
    m_hub->send(m_hub->entry(1, QStringLiteral("A")));
    std::vector<QUuid> seen;
    std::optional<ledger::PageToken> after;
    const QByteArray start = ledger::encode(m_hub->head());
    for (int number = 0; number < 2; ++number) {
        const auto page = m_hub->reader().manifestPage(m_hub->event(), after, 2);
        QVERIFY(page.ok());
        QCOMPARE(page->tickets.size(), std::size_t(2));
        QCOMPARE(page->total, 4);
        QCOMPARE(page->cursor, start);
        QCOMPARE(page->next.has_value(), number == 0);
        for (const Ticket &ticket : page->tickets)
            seen.push_back(ticket.uuid);
        if (page->next)
            after = ledger::decodePageToken(*page->next);
        m_hub->send(m_hub->entry(10 + number, QStringLiteral("B"))); // what moves meanwhile comes by the feed
    }
    const std::vector<QUuid> expected{m_hub->ticket(QStringLiteral("A")), m_hub->ticket(QStringLiteral("B")),
        m_hub->ticket(QStringLiteral("C")), m_hub->ticket(QStringLiteral("D"))};
    QCOMPARE(seen, expected);
    const auto whole = m_hub->reader().manifestPage(m_hub->event(), std::nullopt, 5'000);
    QCOMPARE(whole->tickets[0].checkedIn->clientUuid, LedgerFixture::uuid(1));
    QVERIFY(!whole->tickets[3].checkedIn);
}

void TestLedgerReader::anEmptyManifestIsOnePage()
{
    const auto page = m_hub->reader().manifestPage(m_hub->event(), std::nullopt, 10);
    QVERIFY(page.ok());
    QVERIFY(page->tickets.empty());
    QVERIFY(!page->next);
}

void TestLedgerReader::feedPagesOfEveryLimitMakeTheWhole()
{
    for (int i = 0; i < 6; ++i) {
        m_hub->import({QString::number(i)});
        m_hub->push({m_hub->entry(2 * i, QString::number(i)), m_hub->entry(2 * i + 1, QString::number(i / 2))});
    }
    m_hub->import({m_hub->row(QStringLiteral("2"), TicketStatus::Blocked)});
    const std::vector<Item> whole = merged(m_hub->feed());
    QCOMPARE(whole.size(), std::size_t(18));
    for (int limit = 1; limit <= 19; ++limit) {
        std::vector<Item> paged;
        std::optional<ledger::Cursor> since;
        for (bool more = true; more;) {
            const wire::FeedPage page = m_hub->feed(since, limit);
            const std::vector<Item> items = merged(page);
            QVERIFY(items.size() == static_cast<std::size_t>(limit) || !page.hasMore);
            paged.insert(paged.end(), items.begin(), items.end());
            since = ledger::decodeCursor(page.nextCursor);
            QVERIFY(since && *m_hub->reader().holds(m_hub->event().id, *since));
            more = page.hasMore;
        }
        QCOMPARE(paged, whole);
        QCOMPARE(*since, m_hub->head());
    }
}

void TestLedgerReader::nothingNewGivesTheSameCursorBack()
{
    const wire::FeedPage empty = m_hub->feed();
    QCOMPARE(m_hub->feed(ledger::decodeCursor(empty.nextCursor)).nextCursor, empty.nextCursor);
    m_hub->send(m_hub->entry(1, QStringLiteral("A")));
    const wire::FeedPage one = m_hub->feed();
    const wire::FeedPage none = m_hub->feed(ledger::decodeCursor(one.nextCursor));
    QCOMPARE(none.nextCursor, one.nextCursor);
    QVERIFY(none.checkIns.empty() && none.tickets.empty() && !none.hasMore);
}

void TestLedgerReader::aTicketChangedAgainAppearsOnceAtItsNewestSeq()
{
    m_hub->import({QStringLiteral("A"), QStringLiteral("B")});
    m_hub->import({m_hub->row(QStringLiteral("A"), TicketStatus::Cancelled)});
    const wire::FeedPage page = m_hub->feed();
    QCOMPARE(page.tickets.size(), std::size_t(2));
    QCOMPARE(page.tickets.back().seq, 3);
    QCOMPARE(page.tickets.back().status, TicketStatus::Cancelled);
}

void TestLedgerReader::cursorsOfAnotherHistoryOrTagAreNotHeld()
{
    m_hub->push({m_hub->entry(1, QStringLiteral("A")), m_hub->entry(2, QStringLiteral("A"))});
    const ledger::Cursor head = m_hub->head();
    const auto holds = [this](ledger::Cursor cursor) { return *m_hub->reader().holds(m_hub->event().id, cursor); };
    QVERIFY(holds(head));
    QVERIFY(holds({.history = head.history, .seq = 1, .tag = head.tag}));
    QVERIFY(holds({.history = head.history, .seq = 0, .tag = 0}));
    QVERIFY(!holds({.history = head.history + 1, .seq = head.seq, .tag = head.tag}));
    QVERIFY(!holds({.history = head.history, .seq = head.seq, .tag = head.tag + 1}));
    QVERIFY(!holds({.history = head.history, .seq = head.seq + 1, .tag = head.tag}));
    QVERIFY(!holds({.history = head.history, .seq = 0, .tag = head.tag}));
    m_hub->sql(QStringLiteral("UPDATE events SET history = history + 1"));
    QVERIFY(!holds(head));
}

void TestLedgerReader::aCopyThatWentOnByItselfIsNoticed()
{
    m_hub->send(m_hub->entry(1, QStringLiteral("A")));
    const ledger::Cursor common = m_hub->head();
    QTemporaryDir folder;
    const store::DatabaseLocation copy{
        .dialect = store::Dialect::Sqlite, .path = folder.filePath(QStringLiteral("copy.db")), .url = {}};
    m_hub->sql(QStringLiteral("VACUUM INTO '%1'").arg(copy.path));
    m_hub->send(m_hub->entry(2, QStringLiteral("A")));
    const ledger::Cursor here = m_hub->head();

    auto opened = ledger::openLedger(copy, store::Role::Writer);
    QVERIFY(opened.ok());
    test::TestRandom otherRandom(99);
    const std::vector<ledger::PushJob> jobs{m_hub->job({m_hub->entry(3, QStringLiteral("A"))})};
    QVERIFY(ledger::LogWriter(**opened, m_hub->clock(), otherRandom).apply(jobs).ok());
    ledger::LedgerReader reader(**opened);
    const auto there = reader.head(m_hub->event().id);
    QCOMPARE(there->seq, here.seq);
    QVERIFY(*reader.holds(m_hub->event().id, common));
    QVERIFY(!*reader.holds(m_hub->event().id, here));
    QVERIFY(!*m_hub->reader().holds(m_hub->event().id, *there));
}

void TestLedgerReader::cursorTextsAreReadBackAndNothingElseIs()
{
    const ledger::Cursor cursor{.history = ~quint64(0), .seq = 4'711, .tag = 42};
    const QByteArray text = ledger::encode(cursor);
    QCOMPARE(ledger::decodeCursor(text), std::optional(cursor));
    const ledger::PageToken token{.start = cursor, .afterTicketId = 7};
    QCOMPARE(ledger::decodePageToken(ledger::encode(token)), std::optional(token));
    QVERIFY(!ledger::decodePageToken(text));
    QVERIFY(!ledger::decodeCursor(ledger::encode(token)));
    for (const QByteArray &bad : {QByteArray(), QByteArrayLiteral("0"), text.chopped(1), text + 'A', text + '=',
             QByteArrayLiteral("'; DROP TABLE events"), QByteArray(1'000, 'A')})
        QVERIFY2(!ledger::decodeCursor(bad), bad.constData());
    for (int i = 0; i < text.size(); ++i) {
        QByteArray changed = text;
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        QVERIFY(ledger::decodeCursor(changed) != std::optional(cursor)); // one text per cursor
    }
}

void TestLedgerReader::participantsAreFoundByWordAndByWholeCode()
{
    ledger::TicketRow ada = m_hub->row(QStringLiteral("K7QP-3M2X"));
    ada.name = QStringLiteral("Ada Müller");
    ada.email = QStringLiteral("ada@example.org");
    m_hub->import({ada, m_hub->row(QStringLiteral("OTHER"))});
    m_hub->send(m_hub->entry(1, QStringLiteral("K7QP-3M2X")));
    for (const QString &query : {QStringLiteral("muller"), QStringLiteral(" K7QP-3M2X ")}) {
        const auto found = m_hub->reader().participants(m_hub->event(), query, 20);
        QVERIFY(found.ok());
        QCOMPARE(found->participants.size(), std::size_t(1));
        QCOMPARE(found->participants[0].name, QStringLiteral("Ada Müller"));
        QCOMPARE(found->participants[0].email, QStringLiteral("a***@example.org"));
        QCOMPARE(found->participants[0].checkedIn->clientUuid, LedgerFixture::uuid(1));
    }
    QVERIFY(m_hub->reader().participants(m_hub->event(), QStringLiteral("K7QP"), 20)->participants.empty());
    const auto cut = m_hub->reader().participants(m_hub->event(), QStringLiteral("guest ada"), 1);
    QVERIFY(cut->participants.size() <= 1);
}

void TestLedgerReader::missingNumbersComeAsRanges()
{
    const qint64 device = m_hub->device(0).id;
    const auto missing = [&](qint64 last) { return *m_hub->reader().missing(device, last); };
    QCOMPARE(missing(0), std::vector<wire::SeqRange>());
    QCOMPARE(missing(3), (std::vector<wire::SeqRange>{{1, 3}}));
    for (const int number : {2, 3, 7}) {
        Scan scan = m_hub->entry(number, QStringLiteral("A"));
        scan.deviceSeq = number;
        m_hub->send(scan);
    }
    QCOMPARE(missing(9), (std::vector<wire::SeqRange>{{1, 1}, {4, 6}, {8, 9}}));
    QCOMPARE(missing(7), (std::vector<wire::SeqRange>{{1, 1}, {4, 6}}));
    QCOMPARE(missing(3), (std::vector<wire::SeqRange>{{1, 1}}));
    const qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(missing(most).back(), wire::SeqRange(8, most - 1));
    QCOMPARE(*m_hub->reader().missing(m_hub->device(1).id, 2), (std::vector<wire::SeqRange>{{1, 2}}));
}

void TestLedgerReader::credentialsTellRevokedFromUnknown()
{
    const QByteArray hash(32, 'h');
    QVERIFY(!*m_hub->reader().credential(hash));
    QVERIFY(
        m_hub->database()
            .change(QStringLiteral("INSERT INTO tokens(hash, role, device_id, created_at) VALUES(?, 'staff', ?, 0)"),
                {hash, m_hub->device(1).id})
            .ok());
    const auto staff = m_hub->reader().credential(hash);
    QVERIFY(staff.ok() && *staff);
    QVERIFY(!(*staff)->revoked);
    QCOMPARE((*staff)->device->name, QStringLiteral("Laptop 2"));
    QCOMPARE((*staff)->eventUuid, m_hub->event().event.uuid);
    m_hub->sql(QStringLiteral("UPDATE devices SET revoked_at = 1"));
    QVERIFY((*m_hub->reader().credential(hash))->revoked);
}

GATEBOOK_TEST_MAIN(TestLedgerReader)
#include "tst_ledgerreader.moc"
