// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/metricstext.h"
#include "tests/support/testmain.h"

#include <array>

using namespace gatebook;
using api::MetricsText;

class MetricsTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void aFamilyIsToldOnceBeforeItsSamples();
    void labelsAreEscaped();
    void numbersReadBackTheSame();
    void aHistogramIsInBaseUnits();
};

void MetricsTextTest::aFamilyIsToldOnceBeforeItsSamples()
{
    MetricsText page;
    page.family("doors_total", MetricsText::Type::Counter, "Doors.");
    page.sample({{"hall", "A"}}, quint64{7});
    page.sample({}, 1);
    QCOMPARE(page.text(),
        QByteArray("# HELP doors_total Doors.\n# TYPE doors_total counter\n"
                   "doors_total{hall=\"A\"} 7\ndoors_total 1\n"));
}

void MetricsTextTest::labelsAreEscaped()
{
    MetricsText page;
    page.family("x", MetricsText::Type::Gauge, "X.");
    page.sample({{"a", "quote \" backslash \\ line\n end"}, {"b", "\\n"}}, 1);
    QVERIFY2(page.text().endsWith(R"(x{a="quote \" backslash \\ line\n end",b="\\n"} 1)"
                                  "\n"),
        page.text().constData());
}

void MetricsTextTest::numbersReadBackTheSame()
{
    MetricsText page;
    page.family("x", MetricsText::Type::Gauge, "X.");
    page.sample({}, 1777655000.123);
    page.sample({}, std::numeric_limits<quint64>::max());
    QVERIFY(page.text().contains("\nx 1777655000.123\n"));
    QVERIFY(page.text().contains("\nx 18446744073709551615\n"));
}

void MetricsTextTest::aHistogramIsInBaseUnits()
{
    static constexpr std::array<qint64, 2> kBounds{2'500, 1'000'000};
    telemetry::Histogram histogram(kBounds);
    for (const qint64 us : {1'000, 2'500, 900'000, 3'000'000})
        histogram.observe(us);
    MetricsText page;
    page.family("took_seconds", MetricsText::Type::Histogram, "How long.");
    page.histogram({{"route", "/"}}, histogram.snapshot(), 1e6);
    QVERIFY2(page.text().endsWith("took_seconds_bucket{route=\"/\",le=\"0.0025\"} 2\n"
                                  "took_seconds_bucket{route=\"/\",le=\"1\"} 3\n"
                                  "took_seconds_bucket{route=\"/\",le=\"+Inf\"} 4\n"
                                  "took_seconds_sum{route=\"/\"} 3.9035\n"
                                  "took_seconds_count{route=\"/\"} 4\n"),
        page.text().constData());
}

GATEBOOK_TEST_MAIN(MetricsTextTest)
#include "tst_metricstext.moc"
