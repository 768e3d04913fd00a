// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/certainty.h"

#include "app/view/verdictview.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using sync::SyncState;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kNow = 100 * kHour; // monotonic

// As told just now.
QString judged(SyncState state, std::optional<qint64> listAgeMs, std::optional<qint64> contactAgeMs)
{
    KioskStatus status;
    status.enrolled = status.hasManifest = status.canJudge = true;
    status.sync.state = state;
    status.manifestAgeMs = listAgeMs;
    if (contactAgeMs)
        status.sync.lastContactMonotonicMs = kNow - *contactAgeMs;
    return certainty::whenJudged(VerdictKind::Admit, status, kNow, kNow);
}

} // namespace

class CertaintyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void whatWasNotJudgedIsNotSaidToBeSure()
    {
        for (const VerdictKind kind : {VerdictKind::NotATicket, VerdictKind::NotReady, VerdictKind::NotSaved})
            QCOMPARE(certainty::whenJudged(kind, KioskStatus(), kNow, kNow), QString());
        QVERIFY(!certainty::whenJudged(VerdictKind::Unknown, KioskStatus(), kNow, kNow).isEmpty());
    }

    void inReachOfTheHubTheListsAgeCounts()
    {
        for (const SyncState state : {SyncState::Idle, SyncState::Pushing, SyncState::Pulling, SyncState::Downloading})
            QCOMPARE(judged(state, 20'000, 1000), QStringLiteral("List up to date"));
        QCOMPARE(judged(SyncState::Idle, certainty::kFreshMs, 0), QStringLiteral("List up to date"));
        QCOMPARE(judged(SyncState::Idle, certainty::kFreshMs + 1, 0), QStringLiteral("List 1 min old"));
        QCOMPARE(judged(SyncState::Downloading, 4 * kMinute, 0), QStringLiteral("List 4 min old"));
        QCOMPARE(judged(SyncState::Archived, 3 * kHour, 0), QStringLiteral("List 3 h old"));
        QCOMPARE(judged(SyncState::Idle, {}, 0), QStringLiteral("Age of the list not known"));
    }

    void outOfReachItIsSaidForHowLong()
    {
        for (const SyncState state :
            {SyncState::Offline, SyncState::Unauthorized, SyncState::Forbidden, SyncState::StoreTrouble})
            QCOMPARE(judged(state, 3 * kHour, 2 * kHour), QStringLiteral("Offline for 2 h"));
        QCOMPARE(judged(SyncState::Offline, 1000, 1000), QStringLiteral("Offline for less than a minute"));
        QCOMPARE(judged(SyncState::Offline, 5 * kMinute, {}), QStringLiteral("Offline, list 5 min old"));
        QCOMPARE(judged(SyncState::Offline, {}, {}), QStringLiteral("Offline, age of the list not known"));
        QCOMPARE(judged(SyncState::Offline, {}, 50 * kHour), QStringLiteral("Offline for 2 days"));
    }

    void theAgeGrowsWithTheMonotonicClockAlone()
    {
        test::TestClock clock;
        KioskStatus status;
        status.sync.state = SyncState::Idle;
        status.manifestAgeMs = kMinute;
        VerdictView view(clock);
        view.setStatus(status);
        clock.setWallMs(clock.wallMs() + 300 * kHour);
        clock.advance(3 * kMinute);
        GateVerdict shown;
        shown.verdict.kind = VerdictKind::Admit;
        view.show(shown);
        QCOMPARE(view.certainty(), QStringLiteral("List 4 min old"));
        QVERIFY(view.spoken().endsWith(view.certainty()));
        status.manifestAgeMs = 0;
        view.setStatus(status); // it was judged before this
        QCOMPARE(view.certainty(), QStringLiteral("List 4 min old"));
    }

    void afterwardsTheHubHasTheLastWord()
    {
        using Standing = RecentScan::Standing;
        QCOMPARE(certainty::afterwards(Standing::Recorded), QStringLiteral("Confirmed by the hub"));
        QCOMPARE(certainty::afterwards(Standing::Waiting), QString());
        QVERIFY(certainty::afterwards(Standing::LostDouble).contains(QStringLiteral("Another gate")));
        QVERIFY(!certainty::afterwards(Standing::SetAside).isEmpty());
    }

    void theOwnGateIsHere_data()
    {
        QTest::addColumn<QString>("gate");
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *gate, const char *device, const char *place) {
            QTest::addRow("%s/%s", gate, device)
                << QString::fromLatin1(gate) << QString::fromLatin1(device) << QString::fromLatin1(place);
        };
        row("North", "Laptop 3", "Here, on this device");
        row("North", "Laptop 4", "Here, on Laptop 4");
        row("North", "", "Here");
        row("South", "Laptop 1", "Gate South, Laptop 1");
        row("South", "Laptop 3", "Gate South, Laptop 3"); // it was moved since, or it is another one of that name
        row("South", "", "Gate South");
        row("", "Laptop 1", "On Laptop 1");
    }

    void theOwnGateIsHere()
    {
        QFETCH(QString, gate);
        QFETCH(QString, device);
        QFETCH(QString, place);
        const test::TestClock clock;
        KioskStatus status;
        status.gate = QStringLiteral("North");
        status.deviceName = QStringLiteral("Laptop 3");
        VerdictView view(clock);
        view.setStatus(status);
        GateVerdict shown;
        shown.verdict.kind = VerdictKind::AlreadyIn;
        shown.verdict.earlier = CheckedIn{{}, clock.wallMs() - kMinute, gate, device};
        view.show(shown);
        QCOMPARE(view.explanation().section(u'\n', 1), place);
    }
};

GATEBOOK_TEST_MAIN(CertaintyTest)
#include "tst_certainty.moc"
