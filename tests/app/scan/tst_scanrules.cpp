// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "app/scan/confirmfilter.h"
#include "app/scan/framemailbox.h"
#include "app/scan/repeatguard.h"
#include "app/scan/scanarbiter.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

using Sighting = RepeatGuard::Sighting;

const QString kText = QStringLiteral("EVT24-1");

ScanEvent seen(const QString &text, qint64 atMs, int presentation = 0, ScanSource source = ScanSource::Camera)
{
    return {text, QStringLiteral("QRCode"), source, atMs, atMs, presentation};
}

} // namespace

class ScanRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    // --- confirm filter
    void aCodeWithErrorCorrectionCountsAtOnce()
    {
        ConfirmFilter filter;
        QVERIFY(filter.confirms({kText, BarcodeFormat::QrCode}, 0));
        QVERIFY(filter.confirms({kText, BarcodeFormat::Pdf417}, 0));
    }

    void aLinearCodeCountsWhenReadTwice()
    {
        ConfirmFilter filter;
        QVERIFY(!filter.confirms({kText, BarcodeFormat::Code128}, 0));
        QVERIFY(filter.confirms({kText, BarcodeFormat::Code128}, ConfirmFilter::kWindowMs));
    }

    void aMisreadInBetweenOrALongPauseStartsAnew()
    {
        ConfirmFilter filter;
        QVERIFY(!filter.confirms({kText, BarcodeFormat::Code128}, 0));
        QVERIFY(!filter.confirms({QStringLiteral("EVT24-7"), BarcodeFormat::Code128}, 30));
        QVERIFY(!filter.confirms({kText, BarcodeFormat::Code128}, 60));
        QVERIFY(!filter.confirms({kText, BarcodeFormat::Code128}, 61 + ConfirmFilter::kWindowMs));
    }

    // --- repeat guard
    void aTicketInSightIsOneScan()
    {
        RepeatGuard guard;
        QVERIFY(guard.look(seen(kText, 0)) == Sighting::New);
        for (qint64 ms = 33; ms < 10'000; ms += 33)
            QVERIFY(guard.look(seen(kText, ms)) == Sighting::InSight);
    }

    void itCountsAgainAfterItWasOutOfSight()
    {
        RepeatGuard guard;
        QVERIFY(guard.look(seen(kText, 0)) == Sighting::New);
        QVERIFY(guard.look(seen(kText, RepeatGuard::kUnseenMs)) == Sighting::InSight);
        QVERIFY(guard.look(seen(kText, 2 * RepeatGuard::kUnseenMs + 1)) == Sighting::New);
    }

    void twoTicketsInSightAreTwoScans()
    {
        RepeatGuard guard;
        QVERIFY(guard.look(seen(kText, 0)) == Sighting::New);
        QVERIFY(guard.look(seen(QStringLiteral("other"), 10)) == Sighting::New);
        QVERIFY(guard.look(seen(kText, 20)) == Sighting::InSight);
        QVERIFY(guard.look(seen(QStringLiteral("other"), 30)) == Sighting::InSight);
    }

    void theNextPictureIsHeldUpAnew()
    {
        RepeatGuard guard;
        QVERIFY(guard.look(seen(kText, 0, 1)) == Sighting::New);
        QVERIFY(guard.look(seen(kText, 100, 1)) == Sighting::InSight);
        QVERIFY(guard.look(seen(kText, 200, 2)) == Sighting::New);
    }

    void theTicketJustAdmittedIsNoSecondVisitor()
    {
        RepeatGuard guard;
        QVERIFY(guard.look(seen(kText, 0)) == Sighting::New);
        guard.hold(seen(kText, 0), 5'000);
        QVERIFY(guard.look(seen(QStringLiteral("other"), 2'000)) == Sighting::New);
        QVERIFY(guard.look(seen(kText, 2'000)) == Sighting::JustAdmitted);
        QVERIFY(guard.look(seen(kText, 2'100)) == Sighting::InSight);
        QVERIFY(guard.look(seen(kText, 5'000)) == Sighting::JustAdmitted);
        QVERIFY(guard.look(seen(kText, 5'000 + RepeatGuard::kUnseenMs)) == Sighting::InSight);
        QVERIFY(guard.look(seen(kText, 5'001 + 2 * RepeatGuard::kUnseenMs)) == Sighting::New);
    }

    void theNextPictureIsHeldUpAnewEvenOfTheTicketJustAdmitted()
    {
        RepeatGuard guard;
        QVERIFY(guard.look(seen(kText, 0, 1)) == Sighting::New);
        guard.hold(seen(kText, 0, 1), 5'000);
        QVERIFY(guard.look(seen(kText, 700, 2)) == Sighting::New);
    }

    // --- arbiter
    void anEmptyBarcodeStopsNothing()
    {
        ScanArbiter arbiter;
        QSignalSpy out(&arbiter, &ScanArbiter::scanned);
        for (const ScanSource source : {ScanSource::Camera, ScanSource::Wedge, ScanSource::Typed})
            arbiter.offer(seen(QString(), 0, 0, source));
        QVERIFY(arbiter.isIdle());
        arbiter.offer(seen(kText, 10));
        QCOMPARE(out.size(), 1);
        QCOMPARE(out.at(0).at(0).value<ScanEvent>().text, kText);
    }

    void anAdmissionIsHeldUntilItsTimeOrItsRelease()
    {
        ScanArbiter arbiter;
        QSignalSpy out(&arbiter, &ScanArbiter::scanned);
        QSignalSpy again(&arbiter, &ScanArbiter::admittedAgain);
        arbiter.offer(seen(kText, 0));
        arbiter.admissionKnown(20'000);
        arbiter.offer(seen(kText, 4'000, 0, ScanSource::Wedge));
        QCOMPARE(out.size(), 1);
        QCOMPARE(again.size(), 1);
        arbiter.release(); // it was undone
        arbiter.offer(seen(kText, 8'000));
        QCOMPARE(out.size(), 2);
        arbiter.verdictKnown(); // of a denial: nothing is held
        arbiter.offer(seen(kText, 12'000));
        QCOMPARE(out.size(), 3);
        QCOMPARE(again.size(), 1);
    }

    void oneVerdictAtATimeAndNothingLost()
    {
        ScanArbiter arbiter;
        QSignalSpy out(&arbiter, &ScanArbiter::scanned);
        for (int i = 0; i < 3; ++i)
            arbiter.offer(seen(QString::number(i), i));
        QCOMPARE(out.size(), 1);
        arbiter.verdictKnown();
        arbiter.verdictKnown();
        QCOMPARE(out.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(out.at(i).at(0).value<ScanEvent>().text, QString::number(i));
        QVERIFY(!arbiter.isIdle());
        arbiter.verdictKnown();
        QVERIFY(arbiter.isIdle());
    }

    void whatIsTypedTwiceIsMeantTwice()
    {
        ScanArbiter arbiter;
        QSignalSpy out(&arbiter, &ScanArbiter::scanned);
        arbiter.offer(seen(kText, 0, 0, ScanSource::Typed));
        arbiter.verdictKnown();
        arbiter.offer(seen(kText, 1, 0, ScanSource::Typed));
        QCOMPARE(out.size(), 2);
    }

    void aScannerThatFollowsTheCameraIsTheSamePresentation()
    {
        ScanArbiter arbiter;
        QSignalSpy out(&arbiter, &ScanArbiter::scanned);
        arbiter.offer(seen(kText, 0));
        arbiter.verdictKnown();
        arbiter.offer(seen(kText, 300, 0, ScanSource::Wedge));
        QCOMPARE(out.size(), 1);
    }

    void beyondItsLimitTheNewestIsRefusedAloud()
    {
        ScanArbiter arbiter;
        QSignalSpy overflowed(&arbiter, &ScanArbiter::overflowed);
        for (std::size_t i = 0; i < ScanArbiter::kMaxWaiting + 1; ++i)
            arbiter.offer(seen(QString::number(i), 0));
        QCOMPARE(overflowed.size(), 0);
        arbiter.offer(seen(QStringLiteral("one too many"), 0));
        QCOMPARE(overflowed.size(), 1);
    }

    // --- mailbox
    void theNewestFrameWins()
    {
        FrameMailbox mailbox;
        QSignalSpy filled(&mailbox, &FrameMailbox::filled);
        for (int i = 1; i <= 3; ++i)
            mailbox.offer({QVideoFrame(), i, 0});
        QCOMPARE(filled.size(), 1);
        const auto taken = mailbox.take();
        QVERIFY(taken.has_value());
        QCOMPARE(taken->arrivedMs, 3);
        QVERIFY(mailbox.isEmpty());
        QVERIFY(!mailbox.take().has_value());
        QCOMPARE(mailbox.counters().offered, 3U);
        QCOMPARE(mailbox.counters().taken, 1U);
        QCOMPARE(mailbox.counters().dropped, 2U);
    }

    // --- formats
    void formatsAreKnownByAnySpelling()
    {
        const auto formats = [](const char *name) { return formatsFromNames({QString::fromLatin1(name)}); };
        QCOMPARE(formats("QRCode"), BarcodeFormats(BarcodeFormat::QrCode));
        QCOMPARE(formats("QR Code"), BarcodeFormats(BarcodeFormat::QrCode));
        QCOMPARE(formats("code_128"), BarcodeFormats(BarcodeFormat::Code128));
        QCOMPARE(formats("EAN-13"), BarcodeFormats(BarcodeFormat::Ean13));
        QCOMPARE(formats("no such format"), usualFormats());
        QCOMPARE(formatsFromNames({}), usualFormats());
    }
};

GATEBOOK_TEST_MAIN(ScanRulesTest)
#include "tst_scanrules.moc"
