// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telemetry/histogram.h"
#include "tests/support/testmain.h"

#include <array>
#include <thread>
#include <vector>

using gatebook::telemetry::Histogram;

namespace {

constexpr std::array<qint64, 3> kBounds{10, 20, 50};

} // namespace

class HistogramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { gatebook::test::failOnAnyWarning(); }
    void aBoundBelongsToItsBucket();
    void nothingIsLostBetweenThreads();
};

void HistogramTest::aBoundBelongsToItsBucket()
{
    Histogram histogram(kBounds);
    for (const qint64 value : {0, 10, 11, 20, 50, 51, 1'000'000})
        histogram.observe(value);
    const Histogram::Snapshot snapshot = histogram.snapshot();
    QCOMPARE(snapshot.upTo, (std::vector<quint64>{2, 4, 5}));
    QCOMPARE(snapshot.count, 7U);
    QCOMPARE(snapshot.sum, 1'000'142);
}

void HistogramTest::nothingIsLostBetweenThreads()
{
    Histogram histogram(kBounds);
    std::array<std::thread, 4> threads;
    for (std::thread &thread : threads)
        thread = std::thread([&histogram] {
            for (int n = 0; n < 10'000; ++n)
                histogram.observe(n % 60);
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(histogram.snapshot().count, 40'000U);
}

GATEBOOK_TEST_MAIN(HistogramTest)
#include "tst_histogram.moc"
