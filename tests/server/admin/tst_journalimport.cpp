// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>

#include "server/admin/journalimport.h"
#include "server/admin/registry.h"
#include "shared/wire/encode.h"
#include "tests/server/ledger/bothdatabases.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using admin::JournalImport;
using admin::JournalReport;
using test::LedgerFixture;

namespace {

struct Journal
{
    QByteArray text = wire::encode(wire::JournalHeader{0, QStringLiteral("test")});
    qint64 scans = 0;

    Journal &add(const QUuid &event, const QUuid &device, const Scan &scan)
    {
        text += wire::encode(wire::JournalScan{event, device, QStringLiteral("Laptop 9"), false, wire::encode(scan)});
        ++scans;
        return *this;
    }
    [[nodiscard]] QByteArray whole() const { return text + wire::encode(wire::JournalEnd{scans}); }
};

} // namespace

// Files of `gatebook-kiosk journal export`, taken in beside pushes, on SQLite and on PostgreSQL.
class JournalImportTest : public test::BothDatabases
{
    Q_OBJECT

private:
    Result<JournalReport> take(const QByteArray &text)
    {
        QBuffer file;
        file.setData(text);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no buffer");
        return JournalImport(hub().database(), hub().clock(), hub().random()).run(file);
    }
    Journal journal(const std::vector<Scan> &scans, int device = 0)
    {
        Journal made;
        for (const Scan &scan : scans)
            made.add(hub().event().event.uuid, hub().device(device).uuid, scan);
        return made;
    }

private Q_SLOTS:
    void itsScansCountAndASecondTimeChangesNothing();
    void whatWasPushedBeforeIsAReplay();
    void aRevokedDeviceAndOneThatIsNotKnownCountToo();
    void theFirstAdmissionStaysTheFirst();
    void aDamagedLineIsNamedAndHoldsUpNoOther();
    void aFileThatWasCutOffSaysSo();
    void whatIsNoJournalOrOfNoEventHereWritesNothing();
    void anItemThatCannotBeReadIsKeptAsOfAPush();
    void manyScansOfSeveralDevicesKeepTheirOrder();
};

void JournalImportTest::itsScansCountAndASecondTimeChangesNothing()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B")});
    const QByteArray file = journal({hub().entry(1, QStringLiteral("A")), hub().denial(2, QStringLiteral("B")),
                                        hub().entry(3, QStringLiteral("LATER")), hub().undo(4, 1)})
                                .whole();
    const auto first = take(file);
    QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().message));
    QCOMPARE(first->scans, 4);
    QCOMPARE(first->added, 4);
    QCOMPARE(first->unknownTickets, 1);
    QVERIFY(first->whole && first->damaged.empty() && first->setAside.empty());
    const ledger::Cursor head = hub().head();
    const auto second = take(file);
    QVERIFY(second.ok());
    QCOMPARE(second->added, 0);
    QCOMPARE(second->alreadyThere, 4);
    QVERIFY(hub().head() == head);
    QCOMPARE(hub().count(QStringLiteral("check_ins")), 4);
    QCOMPARE(hub().firstBad(), QString());
}

void JournalImportTest::whatWasPushedBeforeIsAReplay()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B")});
    QVERIFY(hub().send(hub().entry(1, QStringLiteral("A"))).outcome.status == ScanStatus::Applied);
    const auto taken
        = take(journal({hub().entry(1, QStringLiteral("A")), hub().entry(2, QStringLiteral("B"))}).whole());
    QVERIFY(taken.ok());
    QCOMPARE(taken->alreadyThere, 1);
    QCOMPARE(taken->added, 1);
    QVERIFY(
        hub().send(hub().entry(2, QStringLiteral("B"))).outcome.reason == ScanReason::Replayed); // and the other way
}

void JournalImportTest::aRevokedDeviceAndOneThatIsNotKnownCountToo()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B")});
    admin::Registry registry(hub().database(), hub().clock(), hub().random());
    QVERIFY(registry.revokeDevice(hub().device(0).uuid).ok());
    const QUuid stranger = LedgerFixture::uuid(999);
    Journal file = journal({hub().entry(1, QStringLiteral("A"))});
    file.add(hub().event().event.uuid, stranger, hub().entry(2, QStringLiteral("B")));
    const auto taken = take(file.whole());
    QVERIFY(taken.ok());
    QCOMPARE(taken->added, 2);
    const wire::FeedPage feed = hub().feed();
    QCOMPARE(feed.checkIns.size(), std::size_t(2));
    QCOMPARE(feed.checkIns[0].deviceUuid, hub().device(0).uuid);
    QCOMPARE(feed.checkIns[1].deviceUuid, stranger);
    QCOMPARE(feed.checkIns[1].device, QStringLiteral("Laptop 9"));
    QVERIFY(feed.checkIns[1].checkedIn.has_value());
    QCOMPARE(registry.devices()->size(), std::size_t(3)); // listed from now on
}

void JournalImportTest::theFirstAdmissionStaysTheFirst()
{
    hub().import({QStringLiteral("A")});
    QVERIFY(hub().send(hub().entry(1, QStringLiteral("A")), 1).outcome.status == ScanStatus::Applied);
    Scan earlier = hub().entry(2, QStringLiteral("A"));
    earlier.scannedAtMs -= 3'600'000;
    const auto taken = take(journal({earlier}).whole());
    QVERIFY(taken.ok());
    QCOMPARE(taken->added, 1);
    QCOMPARE(taken->doubles, 1);
    QCOMPARE(hub().feed().checkIns.back().checkedIn->clientUuid, LedgerFixture::uuid(1));
}

void JournalImportTest::aDamagedLineIsNamedAndHoldsUpNoOther()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    QByteArrayList lines = journal(
        {hub().entry(1, QStringLiteral("A")), hub().entry(2, QStringLiteral("B")), hub().entry(3, QStringLiteral("C"))})
                               .whole()
                               .split('\n');
    lines[2].replace("admitted", "admitteD");
    lines.insert(3, QByteArray(100'000, 'x')); // one line, however long
    const auto taken = take(lines.join('\n'));
    QVERIFY2(taken.ok(), taken ? "" : qPrintable(taken.error().message));
    QCOMPARE(taken->added, 2);
    QCOMPARE(taken->damaged.size(), std::size_t(2));
    QCOMPARE(taken->damaged[0].line, 3);
    QCOMPARE(taken->damaged[1].line, 4);
    QVERIFY(!taken->whole);
}

void JournalImportTest::aFileThatWasCutOffSaysSo()
{
    hub().import({QStringLiteral("A"), QStringLiteral("B")});
    const Journal file = journal({hub().entry(1, QStringLiteral("A")), hub().entry(2, QStringLiteral("B"))});
    const auto taken = take(file.text);
    QVERIFY(taken.ok());
    QCOMPARE(taken->added, 2);
    QVERIFY(!taken->whole && taken->damaged.empty());
    const auto torn = take(file.text.chopped(30));
    QVERIFY(torn.ok());
    QCOMPARE(torn->alreadyThere, 1);
    QCOMPARE(torn->damaged.size(), std::size_t(1));
}

void JournalImportTest::whatIsNoJournalOrOfNoEventHereWritesNothing()
{
    hub().import({QStringLiteral("A")});
    for (const QByteArray &text :
        {QByteArray("code,name\nA,Ada\n"), QByteArray("\n"), wire::encode(wire::JournalEnd{0})}) {
        const auto taken = take(text);
        QVERIFY(!taken.ok());
        QVERIFY2(taken.error().message.contains(QStringLiteral("no journal")), qPrintable(taken.error().message));
    }
    Journal file = journal({hub().entry(1, QStringLiteral("A"))});
    file.add(LedgerFixture::uuid(77), hub().device(0).uuid, hub().entry(2, QStringLiteral("A")));
    const auto taken = take(file.whole());
    QVERIFY(!taken.ok());
    QVERIFY2(taken.error().message.startsWith(QStringLiteral("line 3: ")), qPrintable(taken.error().message));
    QCOMPARE(hub().count(QStringLiteral("check_ins")), 0);
}

void JournalImportTest::anItemThatCannotBeReadIsKeptAsOfAPush()
{
    hub().import({QStringLiteral("A")});
    QVERIFY(hub().send(hub().entry(1, QStringLiteral("A"))).outcome.status == ScanStatus::Applied);
    Journal file = journal({hub().denial(1, QStringLiteral("A"))}); // the uuid stands for something else
    file.text += wire::encode(wire::JournalScan{hub().event().event.uuid, hub().device(0).uuid, {}, false,
        QByteArrayLiteral("{\"client_uuid\":\"0190d4a6-0000-7000-8000-000000000002\"}")});
    ++file.scans;
    const auto taken = take(file.whole());
    QVERIFY(taken.ok());
    QCOMPARE(taken->setAside.size(), std::size_t(2));
    QCOMPARE(taken->setAside[0].line, 2);
    QCOMPARE(taken->setAside[1].line, 3);
    QVERIFY(taken->whole);
    QCOMPARE(hub().count(QStringLiteral("refusals")), 2);
}

void JournalImportTest::manyScansOfSeveralDevicesKeepTheirOrder()
{
    Journal file;
    for (int i = 1; i <= 1'000; ++i)
        file.add(hub().event().event.uuid, hub().device(i > 450 ? 1 : 0).uuid, hub().entry(i, QString::number(i)));
    const auto taken = take(file.whole());
    QVERIFY(taken.ok());
    QCOMPARE(taken->added, 1'000);
    const wire::FeedPage feed = hub().feed();
    QCOMPARE(feed.checkIns.size(), std::size_t(1'000));
    for (std::size_t i = 0; i < feed.checkIns.size(); ++i)
        QCOMPARE(feed.checkIns[i].clientUuid, LedgerFixture::uuid(static_cast<int>(i) + 1));
    QCOMPARE(hub().firstBad(), QString());
}

GATEBOOK_TEST_MAIN(JournalImportTest)
#include "tst_journalimport.moc"
