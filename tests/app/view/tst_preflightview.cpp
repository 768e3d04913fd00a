// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "app/view/kioskview.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;

class PreflightViewTest : public QObject
{
    Q_OBJECT

private:
    test::TestClock m_clock;

    [[nodiscard]] KioskStatus status() const
    {
        KioskStatus status;
        status.enrolled = status.hasManifest = status.canJudge = true;
        status.ticketCount = 2000;
        status.manifestAgeMs = 0;
        status.clockSkewMs = 0;
        status.sync.state = sync::SyncState::Idle;
        status.sync.lastContactMonotonicMs = m_clock.monotonicMs();
        return status;
    }

    // All that a ready gate tells; what is left is the tone.
    void makeReady(PreflightView &view) const
    {
        view.setStatus(status());
        view.setListCheck({ListCheck::Outcome::Equal, 2000, 2000, {}, m_clock.monotonicMs()});
        view.setScannerTest({ScannerTest::State::Good, {}});
        view.setSound(true, QStringLiteral("Speaker"));
        view.setMachine({{PowerFacts::Source::Mains, {}}, 20'000'000'000, DiskWrite{true, {}}});
    }

    static int rowOf(PreflightView &view, const QString &title)
    {
        for (int row = 0; row < view.checks()->rowCount(); ++row)
            if (text(view, row, PreflightModel::Title) == title)
                return row;
        return -1;
    }

    static QString text(PreflightView &view, int row, int role)
    {
        return view.checks()->index(row, 0).data(role).toString();
    }

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void whatIsOpenIsCountedUntilTheGateIsReady()
    {
        PreflightView view(m_clock);
        makeReady(view);
        QCOMPARE(view.verdict(), QStringLiteral("2 things to see to")); // camera and tone
        QCOMPARE(view.tone(), Tone::Again);
        view.act(rowOf(view, QStringLiteral("Camera"))); // not used here
        view.act(rowOf(view, QStringLiteral("Sound")));
        QCOMPARE(view.verdict(), QStringLiteral("Ready for doors"));
        QCOMPARE(view.tone(), Tone::Admit);
        view.setMachine({{}, {}, DiskWrite{false, QStringLiteral("Full.")}});
        QCOMPARE(view.tone(), Tone::Refuse);
        view.act(-1);
        view.act(99); // there is no such row
    }

    void whatIsStillUnderWayIsNoReadiness()
    {
        PreflightView view(m_clock);
        makeReady(view);
        view.setCamera(FrameSource::State::Starting, QStringLiteral("Gate camera"));
        view.act(rowOf(view, QStringLiteral("Sound")));
        QCOMPARE(view.tone(), Tone::Busy);
        QVERIFY(view.verdict() != QStringLiteral("Ready for doors"));
    }

    void picturesAreCountedWhileThePageIsShown()
    {
        PreflightView view(m_clock);
        quint64 frames = 100;
        view.watchFrames([&frames] { return frames; });
        view.setCamera(FrameSource::State::Live, QStringLiteral("Gate camera"));
        view.setShown(true);
        frames += 25;
        m_clock.advance(1000);
        const int row = rowOf(view, QStringLiteral("Camera"));
        QTRY_VERIFY2(text(view, row, PreflightModel::Detail).contains(QStringLiteral("25 pictures")),
            qPrintable(text(view, row, PreflightModel::Detail)));
        m_clock.advance(60'000); // the page was hidden for a while: that says nothing
        view.setShown(false);
        view.setShown(true);
        QVERIFY(text(view, row, PreflightModel::Detail).contains(QStringLiteral("25 pictures")));
    }

    void itLooksAgainByItselfOnlyWhileItIsShown()
    {
        PreflightView view(m_clock);
        QSignalSpy requested(&view, &PreflightView::checkRequested);
        m_clock.advance(PreflightView::kCheckEveryMs);
        view.setShown(true);
        QCOMPARE(requested.size(), 1);
        m_clock.advance(PreflightView::kCheckEveryMs);
        QTRY_COMPARE(requested.size(), 2);
        view.checkAgain();
        QCOMPARE(requested.size(), 3);
        view.setShown(false);
        m_clock.advance(PreflightView::kCheckEveryMs);
        QSignalSpy changed(&view, &PreflightView::changed);
        QVERIFY(!changed.wait(2 * PreflightView::kTickMs));
        QCOMPARE(requested.size(), 3);
    }

    void aRowThatDidNotChangeIsLeftAlone()
    {
        PreflightView view(m_clock);
        makeReady(view);
        QSignalSpy rows(view.checks(), &QAbstractItemModel::dataChanged);
        QSignalSpy resets(view.checks(), &QAbstractItemModel::modelReset);
        view.setSound(true, QStringLiteral("Headphones"));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().first().toModelIndex().row(), rowOf(view, QStringLiteral("Sound")));
        QVERIFY(resets.isEmpty());
    }

    void aToneByAnotherLoudspeakerIsNotProven()
    {
        PreflightView view(m_clock);
        QSignalSpy tones(&view, &PreflightView::toneRequested);
        makeReady(view);
        const int row = rowOf(view, QStringLiteral("Sound"));
        view.act(row);
        QCOMPARE(tones.size(), 1);
        QVERIFY(text(view, row, PreflightModel::WhatToDo).isEmpty());
        view.setSound(true, QStringLiteral("Headphones"));
        QVERIFY(!text(view, row, PreflightModel::WhatToDo).isEmpty());
    }

    void anotherEventsListIsProvenAnew()
    {
        PreflightView view(m_clock);
        makeReady(view);
        QVERIFY(text(view, 0, PreflightModel::Detail).startsWith(QStringLiteral("All")));
        KioskStatus other = status();
        other.event.uuid = QUuid::createUuidV5(QUuid(), QStringLiteral("other"));
        view.setStatus(other);
        QVERIFY(!text(view, 0, PreflightModel::Detail).startsWith(QStringLiteral("All")));
    }

    void whatToDoLeadsToTheSetup()
    {
        KioskView kiosk(m_clock, true);
        kiosk.openPreflight();
        QCOMPARE(kiosk.page(), KioskView::Preflight);
        kiosk.preflight()->act(0); // not paired
        QCOMPARE(kiosk.page(), KioskView::Setup);
    }

    void theChecksFollowTheFirstPairingUnlessThePersonIsElsewhere()
    {
        KioskView kiosk(m_clock, true);
        kiosk.openSearch();
        kiosk.closeFirstSetup();
        QCOMPARE(kiosk.page(), KioskView::Search);
        kiosk.openSetup();
        kiosk.closeFirstSetup();
        QCOMPARE(kiosk.page(), KioskView::Preflight);
        kiosk.openSetup();
        kiosk.showVerdict({});
        kiosk.closeFirstSetup();
        QCOMPARE(kiosk.page(), KioskView::Verdict);
        kiosk.goBack();
        QCOMPARE(kiosk.page(), KioskView::Preflight);
    }

    void aScanDuringTheChecksIsShownAndThePageComesBack()
    {
        KioskView kiosk(m_clock, true);
        kiosk.openPreflight();
        kiosk.showVerdict({});
        QCOMPARE(kiosk.page(), KioskView::Verdict);
        kiosk.goBack();
        QCOMPARE(kiosk.page(), KioskView::Preflight);
        kiosk.goBack();
        QCOMPARE(kiosk.page(), KioskView::Waiting);
    }

    void aScreenReaderHearsHowItStands()
    {
        PreflightView view(m_clock);
        const QString spoken = text(view, 0, PreflightModel::Spoken);
        QVERIFY2(spoken.startsWith(QStringLiteral("Ticket list: not ready. ")), qPrintable(spoken));
        QVERIFY(spoken.contains(QStringLiteral("pairing code")));
    }
};

QTEST_MAIN(PreflightViewTest)
#include "tst_preflightview.moc"
