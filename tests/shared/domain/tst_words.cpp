// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/domain/outcome.h"
#include "shared/domain/ticket.h"
#include "tests/support/testmain.h"

using namespace gatebook;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void everyWordReadsBack();
    void wordsAreThoseOfTheProtocol();
    void otherWordsAreUnknown();
    void eachReasonGoesWithOneStatus();
};

void WordsTest::everyWordReadsBack()
{
    for (int i = 0; i <= static_cast<int>(ScanStatus::Rejected); ++i) {
        const auto value = static_cast<ScanStatus>(i);
        QVERIFY(!word(value).isEmpty());
        QCOMPARE(scanStatusFrom(word(value)), value);
    }
    for (int i = 0; i <= static_cast<int>(ScanReason::UuidConflict); ++i) {
        const auto value = static_cast<ScanReason>(i);
        QCOMPARE(word(value).isEmpty(), value == ScanReason::None);
        QCOMPARE(scanReasonFrom(word(value)), value);
    }
    for (const TicketStatus value : {TicketStatus::Valid, TicketStatus::Cancelled, TicketStatus::Blocked})
        QCOMPARE(ticketStatusFrom(word(value)), value);
    for (const ScanKind value : {ScanKind::Entry, ScanKind::Undo})
        QCOMPARE(scanKindFrom(word(value)), value);
    for (const ScanVerdict value : {ScanVerdict::Admitted, ScanVerdict::Denied})
        QCOMPARE(scanVerdictFrom(word(value)), value);
}

void WordsTest::wordsAreThoseOfTheProtocol()
{
    QCOMPARE(word(ScanStatus::Duplicate), QStringLiteral("duplicate"));
    QCOMPARE(word(ScanReason::AlreadyCheckedIn), QStringLiteral("already_checked_in"));
    QCOMPARE(word(ScanReason::UnsupportedKind), QStringLiteral("unsupported_kind"));
    QCOMPARE(word(TicketStatus::Cancelled), QStringLiteral("cancelled"));
    QCOMPARE(word(ScanKind::Entry), QStringLiteral("entry"));
    QCOMPARE(word(ScanVerdict::Admitted), QStringLiteral("admitted"));
}

void WordsTest::otherWordsAreUnknown()
{
    QVERIFY(!scanStatusFrom(u"Applied"));
    QVERIFY(!scanStatusFrom(u""));
    QVERIFY(!scanReasonFrom(u"other"));
    QVERIFY(!ticketStatusFrom(u"VALID"));
    QVERIFY(!scanKindFrom(u"exit"));
    QVERIFY(!scanVerdictFrom(u"undo"));
}

void WordsTest::eachReasonGoesWithOneStatus()
{
    for (int i = 0; i <= static_cast<int>(ScanReason::UuidConflict); ++i) {
        const auto reason = static_cast<ScanReason>(i);
        const int fitting = int(isStatusWithReason(ScanStatus::Applied, reason))
            + int(isStatusWithReason(ScanStatus::Duplicate, reason))
            + int(isStatusWithReason(ScanStatus::Rejected, reason));
        QCOMPARE(fitting, 1);
    }
    QVERIFY(isStatusWithReason(ScanStatus::Applied, ScanReason::None));
    QVERIFY(isStatusWithReason(ScanStatus::Applied, ScanReason::NotValidNow));
    QVERIFY(isStatusWithReason(ScanStatus::Duplicate, ScanReason::AlreadyUndone));
    QVERIFY(isStatusWithReason(ScanStatus::Rejected, ScanReason::UnknownTicket));
}

GATEBOOK_TEST_MAIN(WordsTest)
#include "tst_words.moc"
