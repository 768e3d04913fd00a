// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/domain/admission.h"
#include "tests/support/testmain.h"
#include <algorithm>
#include <random>
#include <rapidcheck.h>

using namespace gatebook;

class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void lowestSeqThatIsNotUndoneCounts();
    void orderOfArrivalDoesNotMatter();
    void undoingTheOneThatCountsLetsTheNextOneCount();
    void rulesAdmissions_data();
    void rulesAdmissions();
    void rulesUndos_data();
    void rulesUndos();
};

void AdmissionTest::lowestSeqThatIsNotUndoneCounts()
{
    QCOMPARE(countingAdmission({}), std::nullopt);
    QCOMPARE(countingAdmission(std::vector<Admission>{{7, false}}), 7);
    QCOMPARE(countingAdmission(std::vector<Admission>{{7, true}}), std::nullopt);
    QCOMPARE(countingAdmission(std::vector<Admission>{{9, false}, {7, false}, {8, false}}), 7);
    QCOMPARE(countingAdmission(std::vector<Admission>{{9, false}, {7, true}, {8, false}}), 8);
}

void AdmissionTest::orderOfArrivalDoesNotMatter()
{
    QVERIFY(rc::check("any order of the history gives the same admission", [] {
        const auto flags = *rc::gen::arbitrary<std::vector<bool>>();
        std::vector<Admission> history;
        history.reserve(flags.size());
        for (const bool undone : flags)
            history.push_back({static_cast<qint64>(history.size()) + 1, undone});
        const auto first = std::find(flags.begin(), flags.end(), false);
        const auto expected = first == flags.end() ? std::nullopt : std::optional<qint64>(first - flags.begin() + 1);
        RC_ASSERT(countingAdmission(history) == expected);
        const auto seed = *rc::gen::arbitrary<unsigned>();
        std::shuffle(history.begin(), history.end(), std::mt19937(seed));
        RC_ASSERT(countingAdmission(history) == expected);
    }));
}

void AdmissionTest::undoingTheOneThatCountsLetsTheNextOneCount()
{
    QVERIFY(rc::check("undo of the counting admission moves on to the next", [] {
        const auto count = *rc::gen::inRange<std::size_t>(1, 20);
        std::vector<Admission> history;
        for (std::size_t i = 0; i < count; ++i)
            history.push_back({static_cast<qint64>(i) + 1, false});
        for (std::size_t i = 0; i < count; ++i) {
            RC_ASSERT(countingAdmission(history) == static_cast<qint64>(i) + 1);
            history[i].undone = true;
        }
        RC_ASSERT(!countingAdmission(history));
    }));
}

void AdmissionTest::rulesAdmissions_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("undone");
    QTest::addColumn<bool>("counted");
    QTest::addColumn<TicketStatus>("ticketStatus");
    QTest::addColumn<bool>("inWindow");
    for (int row = 0; row < 48; ++row) {
        const auto status = static_cast<TicketStatus>(row % 3);
        const int bits = row / 3;
        QTest::addRow("%d", row) << bool(bits & 1) << bool(bits & 2) << bool(bits & 4) << status << bool(bits & 8);
    }
}

void AdmissionTest::rulesAdmissions()
{
    QFETCH(const bool, known);
    QFETCH(const bool, undone);
    QFETCH(const bool, counted);
    QFETCH(const TicketStatus, ticketStatus);
    QFETCH(const bool, inWindow);
    Ticket ticket;
    ticket.status = ticketStatus;
    ticket.validFromMs = 1000;
    AdmissionFacts facts;
    facts.ticket = known ? &ticket : nullptr;
    facts.scannedAtMs = inWindow ? 1000 : 999;
    facts.undone = undone;
    if (counted)
        facts.counting = CheckedIn{};
    Ruling expected; // the table of PROTOCOL.md §2, from its last line up
    if (!inWindow)
        expected = {ScanStatus::Applied, ScanReason::NotValidNow};
    if (ticketStatus == TicketStatus::Blocked)
        expected = {ScanStatus::Applied, ScanReason::TicketBlocked};
    if (ticketStatus == TicketStatus::Cancelled)
        expected = {ScanStatus::Applied, ScanReason::TicketCancelled};
    if (counted)
        expected = {ScanStatus::Duplicate, ScanReason::AlreadyCheckedIn};
    if (!known)
        expected = {ScanStatus::Rejected, ScanReason::UnknownTicket};
    if (undone)
        expected = {ScanStatus::Applied, ScanReason::None};
    QCOMPARE(ruleAdmission(facts), expected);
}

void AdmissionTest::rulesUndos_data()
{
    QTest::addColumn<UndoTarget>("target");
    QTest::addColumn<bool>("undoneBefore");
    QTest::addColumn<ScanStatus>("status");
    QTest::addColumn<ScanReason>("reason");
    QTest::newRow("of an admission") << UndoTarget::Admission << false << ScanStatus::Applied << ScanReason::None;
    QTest::newRow("again") << UndoTarget::Admission << true << ScanStatus::Duplicate << ScanReason::AlreadyUndone;
    QTest::newRow("waits") << UndoTarget::Absent << false << ScanStatus::Applied << ScanReason::None;
    QTest::newRow("waits too") << UndoTarget::Absent << true << ScanStatus::Duplicate << ScanReason::AlreadyUndone;
    QTest::newRow("of a denial") << UndoTarget::Denial << false << ScanStatus::Rejected << ScanReason::Invalid;
    QTest::newRow("of a denial again") << UndoTarget::Denial << true << ScanStatus::Rejected << ScanReason::Invalid;
    QTest::newRow("of an undo") << UndoTarget::Undo << false << ScanStatus::Rejected << ScanReason::Invalid;
    QTest::newRow("of an undo again") << UndoTarget::Undo << true << ScanStatus::Rejected << ScanReason::Invalid;
}

void AdmissionTest::rulesUndos()
{
    QFETCH(const UndoTarget, target);
    QFETCH(const bool, undoneBefore);
    QFETCH(const ScanStatus, status);
    QFETCH(const ScanReason, reason);
    QCOMPARE(ruleUndo(target, undoneBefore), (Ruling{status, reason}));
}

GATEBOOK_TEST_MAIN(AdmissionTest)
#include "tst_admission.moc"
