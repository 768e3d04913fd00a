// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "app/view/alarmwatch.h"
#include "app/view/noticeview.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

using Kind = Alarm::Kind;
using sync::SyncState;

constexpr qint64 kNow = 100'000'000;

AlarmFacts calm()
{
    AlarmFacts facts;
    facts.nowMs = kNow;
    facts.status.enrolled = facts.status.hasManifest = true;
    facts.status.sync.state = SyncState::Idle;
    facts.machine = MachineFacts{{PowerFacts::Source::Mains, 90}, 20'000'000'000, {}};
    facts.camera = FrameSource::State::Live;
    return facts;
}

std::vector<Kind> kindsOf(const std::vector<Alarm> &alarms)
{
    std::vector<Kind> kinds;
    for (const Alarm &alarm : alarms)
        kinds.push_back(alarm.kind);
    return kinds;
}

Alarm alarmOf(Kind kind, int level, int severity)
{
    return {kind, level, severity, Tone::Again, QStringLiteral("title %1").arg(severity), QStringLiteral("do it")};
}

} // namespace

class AlarmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aCalmGateHasNone()
    {
        QVERIFY(Alarms::of(calm()).empty());
        QVERIFY(Alarms::of({}).empty()); // nothing is known yet
    }

    void eachSaysWhatToDo()
    {
        AlarmFacts facts = calm();
        facts.notSaved = true;
        facts.machine = MachineFacts{{PowerFacts::Source::Battery, 5}, 1'000'000, {}};
        facts.cameraLostMs = kNow - Alarms::kCameraLostMs;
        facts.hubLostMs = kNow - Alarms::kHubLostMs;
        facts.status.sync.state = SyncState::Offline;
        const auto alarms = Alarms::of(facts);
        QCOMPARE(kindsOf(alarms),
            (std::vector{Kind::NotSaved, Kind::BatteryLow, Kind::DiskLow, Kind::CameraLost, Kind::HubLost}));
        for (const Alarm &alarm : alarms) {
            QVERIFY(!alarm.title.isEmpty());
            QVERIFY(!alarm.whatToDo.isEmpty());
        }
    }

    void aHubIsMissedAfterTenMinutesAndMoreAfterAnHour()
    {
        AlarmFacts facts = calm();
        facts.status.sync.state = SyncState::Offline;
        facts.hubLostMs = kNow - Alarms::kHubLostMs + 1;
        QVERIFY(Alarms::of(facts).empty());
        facts.hubLostMs = kNow - Alarms::kHubLostMs;
        QCOMPARE(kindsOf(Alarms::of(facts)), std::vector{Kind::HubLost});
        QCOMPARE(Alarms::of(facts).front().level, 1);
        facts.status.sync.queue.waiting = 17;
        QVERIFY(Alarms::of(facts).front().whatToDo.contains(QStringLiteral("17 scans")));
        facts.hubLostMs = kNow - Alarms::kHubLostLongMs;
        QCOMPARE(Alarms::of(facts).front().level, 2);
        facts.status.archived = true; // nobody misses it any more
        QVERIFY(Alarms::of(facts).empty());
    }

    void aCameraHasTimeToComeBack()
    {
        AlarmFacts facts = calm();
        facts.cameraLostMs = kNow - Alarms::kCameraLostMs + 1;
        QVERIFY(Alarms::of(facts).empty());
        facts.cameraLostMs = kNow - Alarms::kCameraLostMs;
        QCOMPARE(kindsOf(Alarms::of(facts)), std::vector{Kind::CameraLost});
    }

    void aBatteryCountsOnlyWhileItIsUsed()
    {
        AlarmFacts facts = calm();
        facts.machine->power = {PowerFacts::Source::Battery, Alarms::kBatteryLowPercent + 1};
        QVERIFY(Alarms::of(facts).empty());
        facts.machine->power.percent = Alarms::kBatteryLowPercent;
        QCOMPARE(Alarms::of(facts).front().level, 1);
        facts.machine->power.percent = Alarms::kBatteryAtEndPercent;
        QCOMPARE(Alarms::of(facts).front().level, 2);
        QCOMPARE(Alarms::of(facts).front().tone, Tone::Refuse);
        facts.machine->power.source = PowerFacts::Source::Mains;
        QVERIFY(Alarms::of(facts).empty());
        facts.machine->power = {PowerFacts::Source::Battery, {}};
        QVERIFY(Alarms::of(facts).empty());
    }

    void aHubThatRefusesAndADiskInTroubleAreTold()
    {
        AlarmFacts facts = calm();
        facts.status.sync.state = SyncState::Unauthorized;
        QCOMPARE(kindsOf(Alarms::of(facts)), std::vector{Kind::Unauthorized});
        facts.status.sync.state = SyncState::Forbidden;
        QCOMPARE(kindsOf(Alarms::of(facts)), std::vector{Kind::Forbidden});
        facts.status.sync.state = SyncState::StoreTrouble;
        QCOMPARE(kindsOf(Alarms::of(facts)), std::vector{Kind::DiskTrouble});
        facts.status.sync.state = SyncState::Idle;
        facts.machine->freeBytes = Alarms::kFreeLow - 1;
        QCOMPARE(Alarms::of(facts).front().level, 1);
        facts.machine->freeBytes = Alarms::kFreeAtEnd - 1;
        QCOMPARE(Alarms::of(facts).front().level, 2);
    }

    void whatWasSeenStaysAwayUntilItWorsens()
    {
        AlarmBoard board;
        board.set({alarmOf(Kind::BatteryLow, 1, 50)});
        QVERIFY(board.current().has_value());
        board.seen();
        QVERIFY(!board.current());
        board.set({alarmOf(Kind::BatteryLow, 1, 50)});
        QVERIFY(!board.current());
        board.set({alarmOf(Kind::BatteryLow, 2, 90)});
        QVERIFY(board.current().has_value());
        board.seen();
        board.set({alarmOf(Kind::BatteryLow, 1, 50)}); // charged a little
        QVERIFY(!board.current());
        board.set({alarmOf(Kind::BatteryLow, 2, 90)}); // and worse again
        QVERIFY(board.current().has_value());
    }

    void whatHadGoneIsNew()
    {
        AlarmBoard board;
        board.set({alarmOf(Kind::HubLost, 1, 30)});
        board.seen();
        board.set({});
        board.set({alarmOf(Kind::HubLost, 1, 30)});
        QVERIFY(board.current().has_value());
        board.set({});
        QVERIFY(!board.current()); // nobody has to put away what is no longer so
    }

    void oneAtATimeTheMostSevereFirst()
    {
        AlarmBoard board;
        board.set({alarmOf(Kind::BatteryLow, 2, 90), alarmOf(Kind::HubLost, 1, 30)});
        QVERIFY(board.current()->kind == Kind::BatteryLow);
        QCOMPARE(board.others(), std::size_t{1});
        board.seen();
        QVERIFY(board.current()->kind == Kind::HubLost);
        QCOMPARE(board.others(), std::size_t{0});
        board.seen();
        board.seen(); // nothing is left
        QVERIFY(!board.current());
    }

    void noticesAndAlarmsShareTheBanner()
    {
        NoticeView view;
        QSignalSpy dismissed(&view, &NoticeView::dismissed);
        Notice aside;
        aside.id = 7;
        aside.text = QStringLiteral("It is kept here.");
        view.add(aside, QStringLiteral("UTC"), 0);
        QVERIFY2(view.text().contains(QStringLiteral("supervisor")), qPrintable(view.text()));
        view.setAlarms({alarmOf(Kind::HubLost, 1, 30)});
        QCOMPARE(view.title(), QStringLiteral("A scan was set aside")); // the more severe
        QCOMPARE(view.more(), QStringLiteral("and 1 more"));
        view.setAlarms({alarmOf(Kind::NotSaved, 1, 100), alarmOf(Kind::HubLost, 1, 30)});
        QCOMPARE(view.title(), QStringLiteral("title 100"));
        QCOMPARE(view.text(), QStringLiteral("do it"));
        view.dismiss();
        QCOMPARE(dismissed.size(), 0); // no notice of the store was meant
        QCOMPARE(view.title(), QStringLiteral("A scan was set aside"));
        view.dismiss();
        QCOMPARE(dismissed.size(), 1);
        QCOMPARE(view.title(), QStringLiteral("title 30"));
        view.dismiss();
        QVERIFY(!view.shown());
    }

    void aLostDoubleGoesBeforeWhatWasToldEarlier()
    {
        NoticeView view;
        Notice notice;
        notice.kind = Notice::Kind::Archived;
        view.add(notice, QStringLiteral("UTC"), 0);
        notice.kind = Notice::Kind::LostDouble;
        view.add(notice, QStringLiteral("UTC"), 0);
        QCOMPARE(view.title(), QStringLiteral("Entered twice"));
    }

    void theWatchCountsFromTheFirstFailure()
    {
        test::TestClock clock;
        AlarmWatch watch(clock);
        std::vector<Alarm> alarms;
        connect(&watch, &AlarmWatch::looked, this, [&alarms](const std::vector<Alarm> &now) { alarms = now; });
        KioskStatus status = calm().status;
        status.sync.lastContactMonotonicMs = clock.monotonicMs();
        watch.setStatus(status);
        clock.advance(8 * Alarms::kHubLostLongMs); // asleep
        status.sync.state = SyncState::Offline;
        watch.setStatus(status);
        QVERIFY(alarms.empty());
        clock.advance(Alarms::kHubLostMs);
        status.sync.state = SyncState::Pushing; // a try in between does not count
        watch.setStatus(status);
        QCOMPARE(kindsOf(alarms), std::vector{Kind::HubLost});
        status.sync.lastContactMonotonicMs = clock.monotonicMs();
        watch.setStatus(status);
        QVERIFY(alarms.empty());
    }

    void theWatchMissesOnlyACameraThatWorked()
    {
        test::TestClock clock;
        AlarmWatch watch(clock);
        std::vector<Alarm> alarms;
        connect(&watch, &AlarmWatch::looked, this, [&alarms](const std::vector<Alarm> &now) { alarms = now; });
        watch.setCamera(FrameSource::State::Absent);
        clock.advance(Alarms::kCameraLostMs);
        watch.setCamera(FrameSource::State::Absent);
        QVERIFY(alarms.empty());
        watch.setCamera(FrameSource::State::Live);
        watch.setCamera(FrameSource::State::Stalled);
        clock.advance(Alarms::kCameraLostMs);
        watch.setCamera(FrameSource::State::Absent); // unplugged for good
        QCOMPARE(kindsOf(alarms), std::vector{Kind::CameraLost});
        watch.setCamera(FrameSource::State::Live);
        QVERIFY(alarms.empty());
    }

    void timeAloneRaisesAnAlarm()
    {
        test::TestClock clock;
        AlarmWatch watch(clock);
        KioskStatus status = calm().status;
        status.sync.state = SyncState::Offline;
        watch.setStatus(status);
        std::vector<Alarm> alarms;
        connect(&watch, &AlarmWatch::looked, this, [&alarms](const std::vector<Alarm> &now) { alarms = now; });
        clock.advance(Alarms::kHubLostMs);
        QTRY_VERIFY_WITH_TIMEOUT(!alarms.empty(), 20'000);
    }
};

QTEST_MAIN(AlarmsTest)
#include "tst_alarms.moc"
