// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/base/clock.h"
#include "tests/support/testmain.h"
#include <QDateTime>

using namespace gatebook;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void tellsTheTimeOfTheMachine();
    void neverRunsBackwards();
    void knowsTheBootAgainAfterARestartOfTheProgram();
};

void ClockTest::tellsTheTimeOfTheMachine()
{
    const SystemClock clock;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = clock.wallMs();
    QVERIFY(now >= before);
    QVERIFY(now <= QDateTime::currentMSecsSinceEpoch());
}

void ClockTest::neverRunsBackwards()
{
    const SystemClock clock;
    qint64 last = clock.monotonicMs();
    for (int i = 0; i < 10'000; ++i) {
        const qint64 now = clock.monotonicMs();
        QVERIFY(now >= last);
        last = now;
    }
}

void ClockTest::knowsTheBootAgainAfterARestartOfTheProgram()
{
    if (QSysInfo::bootUniqueId().isEmpty())
        QSKIP("this system does not name its boots");
    QCOMPARE(SystemClock().bootId(), SystemClock().bootId());
}

GATEBOOK_TEST_MAIN(ClockTest)
#include "tst_clock.moc"
