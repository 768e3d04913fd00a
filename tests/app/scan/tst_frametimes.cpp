// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/scan/frametimes.h"
#include "tests/support/testmain.h"

using namespace gatebook;

class FrameTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void withoutAFrameThereIsNothingToTell()
    {
        const FrameTimes times;
        QVERIFY(!times.p50());
        QVERIFY(!times.p95());
    }

    void ranksAreThoseOfAllFrames()
    {
        FrameTimes times;
        for (qint64 ms = 1; ms <= 100; ++ms)
            times.add(ms);
        QCOMPARE(times.p50(), std::optional<qint64>(50));
        QCOMPARE(times.p95(), std::optional<qint64>(95));
    }

    void whatIsOutOfRangeCountsAtItsEdge()
    {
        FrameTimes times;
        times.add(-3);
        times.add(1'000'000);
        times.add(1'000'000);
        QCOMPARE(times.p50(), std::optional<qint64>(FrameTimes::kLongestMs));
        times.add(0);
        times.add(0);
        QCOMPARE(times.p50(), std::optional<qint64>(0));
    }
};

GATEBOOK_TEST_MAIN(FrameTimesTest)
#include "tst_frametimes.moc"
