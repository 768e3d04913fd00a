// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/pairedkiosk.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

struct Door : PairedKiosk
{
    Door() : PairedKiosk(9, true) { }
};

} // namespace

class GateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void everyVerdictIsJournalledBeforeItIsShown()
    {
        Door door;
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
        QCOMPARE(door.kiosk->scan(QStringLiteral(" ") + InProcessHub::codeOf(1)), VerdictKind::AlreadyIn);
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(9)), VerdictKind::Cancelled);
        QCOMPARE(door.kiosk->scan(QStringLiteral("NOBODY")), VerdictKind::Unknown);
        const auto queued = door.kiosk->store().queued(10);
        QCOMPARE(queued->size(), 4U);
        for (std::size_t i = 0; i < queued->size(); ++i)
            QCOMPARE((*queued)[i].scan.deviceSeq, std::optional<qint64>(static_cast<qint64>(i) + 1));
        QCOMPARE((*queued)[1].scan.deviceReason, QStringLiteral("already_checked_in"));
        door.kiosk->restart();
        QCOMPARE(door.kiosk->store().queued(10)->size(), 4U);
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::AlreadyIn);
    }

    void whatIsNotATicketIsKeptAsLengthAndHashAndNeverPushed()
    {
        Door door;
        QCOMPARE(door.kiosk->scan(QString(4096, u'x')), VerdictKind::NotATicket);
        QCOMPARE(door.kiosk->scan(QStringLiteral("A") + QChar(u'\0') + QStringLiteral("B")), VerdictKind::NotATicket);
        QCOMPARE(door.kiosk->scan(QStringLiteral("A") + QChar(0x202e)), VerdictKind::NotATicket);
        QVERIFY(door.kiosk->store().queued(10)->empty());
        QCOMPARE(door.number(QStringLiteral("SELECT count(*) FROM journal WHERE kind = 2 AND length(read_sha256) = 32"
                                            " AND device_seq IS NULL")),
            3);
        QCOMPARE(door.number(QStringLiteral("SELECT max(read_length) FROM journal")), 4096);
    }

    void aFullDiskMeansNotSavedAndHealsWithSpace()
    {
        Door door;
        const qint64 pages = door.number(QStringLiteral("PRAGMA page_count"));
        QVERIFY(door.number(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)) >= pages);
        bool sawNotSaved = false;
        for (int i = 0; i < 400 && !sawNotSaved; ++i)
            sawNotSaved = door.kiosk->scan(QStringLiteral("NOBODY %1").arg(i)) == VerdictKind::NotSaved;
        QVERIFY(sawNotSaved);
        QVERIFY(door.kiosk->scan(InProcessHub::codeOf(2)) != VerdictKind::Unknown);
        const auto before = door.kiosk->made().size();
        QVERIFY(door.number(QStringLiteral("PRAGMA max_page_count = 1000000")) > 0);
        (void)door.kiosk->scan(InProcessHub::codeOf(3));
        QCOMPARE(door.kiosk->made().size(), before + 1);
        QCOMPARE(door.number(QStringLiteral("SELECT count(*) - max(device_seq) FROM journal")), 0);
    }

    void anUndoneAdmissionFreesTheTicketAtOnce()
    {
        Door door;
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
        door.kiosk->run(door.link(0), 50);
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::AlreadyIn);
        door.kiosk->undoLast();
        QCOMPARE(door.kiosk->scan(InProcessHub::codeOf(1)), VerdictKind::Admit);
        QVERIFY(!door.kiosk->gate().undo(QUuid::createUuid(), {QStringLiteral("Kim"), {}}));
        const QUuid own = door.kiosk->store().queued(10)->back().scan.clientUuid;
        QVERIFY(!door.kiosk->gate().undo(own, {QStringLiteral("  "), {}}));
        QVERIFY(door.kiosk->gate().undo(own, {QStringLiteral("Kim"), {}}).ok());
        QVERIFY(!door.kiosk->gate().undo(own, {QStringLiteral("Kim"), {}}));
    }

    void unknownRulesAreNotGuessedAt()
    {
        Event event;
        QVERIFY(Gate::whyNotReady(event, true).isEmpty());
        QVERIFY(!Gate::whyNotReady(event, false).isEmpty());
        event.requiredRules = {QStringLiteral("zones")};
        QVERIFY(Gate::whyNotReady(event, true).contains(QStringLiteral("zones")));
        event.requiredRules.clear();
        event.ticketIds = QStringLiteral("uuid9");
        QVERIFY(!Gate::whyNotReady(event, true).isEmpty());
    }

    void aSecondInstanceIsRefused()
    {
        QTemporaryDir dir;
        const auto first = KioskDatabase::open(dir.path());
        QVERIFY(first);
        const auto second = KioskDatabase::open(dir.path());
        QVERIFY(!second);
        QVERIFY(second.error().kind == Error::Kind::Busy);
    }
};

GATEBOOK_TEST_MAIN(GateTest)
#include "tst_gate.moc"
