// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/scantimings.h"
#include "tests/support/testmain.h"

using namespace gatebook;

class ScanTimingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void nothingIsKnownBeforeTheFirstScan()
    {
        const ScanTimings timings;
        QCOMPARE(timings.count(ScanStep::Judge), 0U);
        QVERIFY(!timings.p50(ScanStep::Judge));
        QVERIFY(!timings.p95(ScanStep::Judge));
    }

    void theRanksAreThoseOfTheSortedTimes()
    {
        ScanTimings timings;
        timings.add(ScanStep::Commit, 7);
        QCOMPARE(timings.p50(ScanStep::Commit), std::optional<qint64>(7));
        QCOMPARE(timings.p95(ScanStep::Commit), std::optional<qint64>(7));
        for (qint64 ms = 100; ms >= 1; --ms)
            timings.add(ScanStep::Show, ms);
        QCOMPARE(timings.p50(ScanStep::Show), std::optional<qint64>(50));
        QCOMPARE(timings.p95(ScanStep::Show), std::optional<qint64>(95));
        QCOMPARE(timings.count(ScanStep::Commit), 1U); // each step by itself
    }

    void theOldestAreForgotten()
    {
        ScanTimings timings;
        const auto kept = static_cast<qint64>(ScanTimings::kKept);
        for (qint64 i = 0; i < kept; ++i)
            timings.add(ScanStep::Answer, 5000);
        for (qint64 i = 0; i < kept / 2 + 1; ++i)
            timings.add(ScanStep::Answer, 20);
        QCOMPARE(timings.count(ScanStep::Answer), ScanTimings::kKept);
        QCOMPARE(timings.p50(ScanStep::Answer), std::optional<qint64>(20));
        QCOMPARE(timings.p95(ScanStep::Answer), std::optional<qint64>(5000));
    }
};

GATEBOOK_TEST_MAIN(ScanTimingsTest)
#include "tst_scantimings.moc"
