// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/view/readygate.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

using Compared = ListCheck::Outcome;
using State = PreflightCheck::State;
using sync::SyncState;

constexpr qint64 kNow = kReadyMs;
constexpr qint64 kMinute = 60'000;

PreflightFacts offline()
{
    PreflightFacts facts = ready();
    facts.status.sync.state = SyncState::Offline;
    facts.status.sync.lastContactMonotonicMs = kNow - 12 * kMinute;
    return facts;
}

} // namespace

class PreflightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void aReadyGateIsGoodInEveryRespect()
    {
        const auto checks = PreflightChecks::of(ready());
        QCOMPARE(checks.size(), std::size_t{10});
        for (const PreflightCheck &check : checks)
            expectState(check, State::Good);
    }

    void aDeviceThatKnowsNothingYetSaysWhatToDoFirst()
    {
        const auto checks = PreflightChecks::of({});
        QCOMPARE(checks.size(), std::size_t{9}); // nobody asked for the PIN
        expectState(checks.front(), State::Bad);
        QVERIFY(checks.front().action == PreflightCheck::Action::OpenSetup);
    }

    void theListIsProvenByTheHubsTotal()
    {
        PreflightFacts facts = ready();
        QVERIFY(PreflightChecks::list(facts).detail.startsWith(QStringLiteral("All 2,000 tickets of the hub")));
        QVERIFY(PreflightChecks::list(facts).action == PreflightCheck::Action::None);
        facts.list->hubTotal = 2001;
        facts.list->outcome = Compared::NewsComing;
        expectState(PreflightChecks::list(facts), State::Working);
        facts.list->outcome = Compared::Differs;
        expectState(PreflightChecks::list(facts), State::Bad);
        QVERIFY(PreflightChecks::list(facts).detail.contains(QStringLiteral("2,000 of the hub's 2,001")));
        facts.list->outcome = Compared::NotRead;
        expectState(PreflightChecks::list(facts), State::Bad);
    }

    void aListThatNobodyProvedIsNotCalledComplete()
    {
        PreflightFacts facts = ready();
        facts.list.reset();
        expectState(PreflightChecks::list(facts), State::Working); // being asked
        facts.list = ListCheck{Compared::NoAnswer, 0, 0, QStringLiteral("no answer"), kNow};
        expectState(PreflightChecks::list(facts), State::Attention);
        facts.list = ListCheck{Compared::Equal, 2000, 2000, {}, kNow - PreflightChecks::kListFreshMs - 1};
        expectState(PreflightChecks::list(facts), State::Working); // that was long ago
        facts.status.sync.state = SyncState::Offline;
        facts.status.manifestAgeMs = 2 * 60 * kMinute;
        expectState(PreflightChecks::list(facts), State::Attention);
        QVERIFY(PreflightChecks::list(facts).detail.contains(QStringLiteral("2 h ago")));
        facts.status.manifestAgeMs.reset(); // the machine was started anew since
        expectState(PreflightChecks::list(facts), State::Attention);
        QVERIFY(PreflightChecks::list(facts).detail.contains(QStringLiteral("how old")));
    }

    void asManyTicketsAreNotEnoughWhereTheNewsIsOld()
    {
        PreflightFacts facts = ready();
        facts.status.manifestAgeMs = PreflightChecks::kListFreshMs;
        facts.nowMs += 1; // the age grows by itself
        expectState(PreflightChecks::list(facts), State::Working);
        facts.status.sync.state = SyncState::Offline;
        expectState(PreflightChecks::list(facts), State::Attention);
    }

    void aListThatIsOnItsWayIsWaitedFor()
    {
        PreflightFacts facts = ready();
        facts.status.hasManifest = facts.status.canJudge = false;
        facts.status.sync = {SyncState::Downloading, {}, 500, 2000, {}, kNow, {}};
        expectState(PreflightChecks::list(facts), State::Working);
        QVERIFY(PreflightChecks::list(facts).detail.contains(QStringLiteral("500 of 2,000")));
        facts.status.sync.state = SyncState::Offline;
        expectState(PreflightChecks::list(facts), State::Bad);
    }

    void rulesThatAreNotKnownStopTheGate()
    {
        PreflightFacts facts = ready();
        facts.status.canJudge = false;
        expectState(PreflightChecks::list(facts), State::Bad);
        facts.status.revoked = true;
        expectState(PreflightChecks::list(facts), State::Bad);
        QVERIFY(PreflightChecks::list(facts).detail.contains(QStringLiteral("revoked")));
    }

    void theHubIsToldWithAddressAndLastContact_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, SyncState state, State expected) {
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(expected);
        };
        row("idle", SyncState::Idle, State::Good);
        row("downloading", SyncState::Downloading, State::Good);
        row("pushing", SyncState::Pushing, State::Good);
        row("pulling", SyncState::Pulling, State::Good);
        row("offline", SyncState::Offline, State::Attention);
        row("unauthorized", SyncState::Unauthorized, State::Bad);
        row("revoked", SyncState::Revoked, State::Bad);
        row("archived", SyncState::Archived, State::Attention);
        row("forbidden", SyncState::Forbidden, State::Bad);
        row("own disk", SyncState::StoreTrouble, State::Attention);
    }

    void theHubIsToldWithAddressAndLastContact()
    {
        QFETCH(int, state);
        QFETCH(int, expected);
        PreflightFacts facts = ready();
        facts.status.sync.state = static_cast<SyncState>(state);
        facts.status.sync.lastContactMonotonicMs = kNow - 12 * kMinute;
        const PreflightCheck check = PreflightChecks::hub(facts);
        expectState(check, static_cast<State>(expected));
        QVERIFY2(check.detail.contains(QStringLiteral("192.168.1.10:8443, last heard 12 min ago")),
            qPrintable(check.detail));
    }

    void anEmptyQueueIsGoodAndAFullOneWaitsForTheHub()
    {
        PreflightFacts facts = ready();
        facts.status.sync.queue.waiting = 2;
        facts.status.otherEventsWaiting = 3;
        expectState(PreflightChecks::queue(facts), State::Working);
        QVERIFY(PreflightChecks::queue(facts).detail.startsWith(QStringLiteral("5 scans")));
        facts.status.sync.state = SyncState::Offline;
        expectState(PreflightChecks::queue(facts), State::Attention);
        facts.status.sync.queue.setAside = 1;
        expectState(PreflightChecks::queue(facts), State::Attention);
        QVERIFY(PreflightChecks::queue(facts).whatToDo.contains(QStringLiteral("supervisor")));
    }

    void aClockThatIsOffIsToldWithItsDirection()
    {
        PreflightFacts facts = ready();
        facts.status.clockSkewMs = -PreflightChecks::kClockToleranceMs;
        expectState(PreflightChecks::clock(facts), State::Good);
        facts.status.clockSkewMs = 7 * kMinute;
        expectState(PreflightChecks::clock(facts), State::Attention);
        QVERIFY(PreflightChecks::clock(facts).detail.startsWith(QStringLiteral("7 min ahead")));
        facts.status.clockSkewMs = -7 * kMinute;
        QVERIFY(PreflightChecks::clock(facts).detail.startsWith(QStringLiteral("7 min behind")));
        facts.status.clockSkewMs.reset();
        expectState(PreflightChecks::clock(facts), State::Working);
        PreflightFacts alone = offline();
        alone.status.clockSkewMs.reset();
        expectState(PreflightChecks::clock(alone), State::Attention);
    }
};

QTEST_MAIN(PreflightTest)
#include "tst_preflight.moc"
