// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "app/device/resumewatch.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

class ResumeWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void anHourThatNoTimerSawIsASleepAndToldOnce()
    {
        TestClock clock;
        ResumeWatch watch(clock);
        QSignalSpy resumed(&watch, &ResumeWatch::resumed);
        clock.advance(3'600'000);
        QVERIFY(resumed.wait());
        QCOMPARE(resumed.takeFirst().first().toLongLong(), 3'600'000);
        clock.advance(7'200'000); // with nothing in between that was told twice
        QVERIFY(resumed.wait());
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(resumed.first().first().toLongLong(), 7'200'000);
    }

    void aWallClockThatIsSetIsNoSleep()
    {
        TestClock clock;
        ResumeWatch watch(clock);
        QSignalSpy resumed(&watch, &ResumeWatch::resumed);
        clock.setWallMs(clock.wallMs() + 86'400'000);
        clock.advance(ResumeWatch::kSleptMs - 1);
        QTimer later; // comes after the watch's next tick: it was started later, and is no shorter
        later.start(ResumeWatch::kTickMs);
        QVERIFY(QSignalSpy(&later, &QTimer::timeout).wait());
        QVERIFY(resumed.isEmpty());
    }
};

GATEBOOK_TEST_MAIN(ResumeWatchTest)
#include "tst_resumewatch.moc"
