// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/base/timestamp.h"
#include "tests/support/testmain.h"
#include <rapidcheck.h>

using namespace gatebook;

class TimestampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void readsRfc3339_data();
    void readsRfc3339();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void writesUtcWithMilliseconds();
    void readsWhatItWrote();
};

void TimestampTest::readsRfc3339_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("epoch") << QStringLiteral("1970-01-01T00:00:00Z") << qint64(0);
    QTest::newRow("before epoch") << QStringLiteral("1969-12-31T23:59:59.999Z") << qint64(-1);
    QTest::newRow("milliseconds") << QStringLiteral("2026-05-01T18:03:12.345Z") << qint64(1'777'658'592'345);
    QTest::newRow("offset east") << QStringLiteral("2026-05-01T20:03:12.345+02:00") << qint64(1'777'658'592'345);
    QTest::newRow("offset west") << QStringLiteral("2026-05-01T12:33:12.345-05:30") << qint64(1'777'658'592'345);
    QTest::newRow("unknown offset") << QStringLiteral("2026-05-01T18:03:12.345-00:00") << qint64(1'777'658'592'345);
    QTest::newRow("small letters") << QStringLiteral("2026-05-01t18:03:12.345z") << qint64(1'777'658'592'345);
    QTest::newRow("one digit") << QStringLiteral("1970-01-01T00:00:00.5Z") << qint64(500);
    QTest::newRow("more than milliseconds") << QStringLiteral("1970-01-01T00:00:00.123987654321Z") << qint64(123);
    QTest::newRow("leap second") << QStringLiteral("2016-12-31T23:59:60Z") << qint64(1'483'228'800'000);
    QTest::newRow("leap day") << QStringLiteral("2024-02-29T00:00:00Z") << qint64(1'709'164'800'000);
    QTest::newRow("year 0000") << QStringLiteral("0000-01-01T00:00:00Z") << qint64(-62'167'219'200'000);
    QTest::newRow("year 9999") << QStringLiteral("9999-12-31T23:59:59.999Z") << qint64(253'402'300'799'999);
    QTest::newRow("clamped below") << QStringLiteral("0000-01-01T00:00:00+01:00") << qint64(-62'167'219'200'000);
    QTest::newRow("clamped above") << QStringLiteral("9999-12-31T23:59:59-01:00") << qint64(253'402'300'799'999);
    QTest::newRow("last leap second") << QStringLiteral("9999-12-31T23:59:60Z") << qint64(253'402'300'799'999);
}

void TimestampTest::readsRfc3339()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, ms);
    QCOMPARE(parseTimestamp(text).value_or(1), ms);
}

void TimestampTest::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026-05-01", "2026-05-01T18:03:12", "2026-05-01T18:03Z", "2026-05-01 18:03:12Z",
             "2026-05-01T18:03:12.Z", "2026-05-01T18:03:12,5Z", "2026-05-01T18:03:12+0200", "2026-05-01T18:03:12+02",
             "2026-05-01T18:03:12+24:00", "2026-05-01T18:03:12+02:60", "2026-05-01T24:00:00Z", "2026-05-01T18:60:00Z",
             "2026-05-01T18:03:61Z", "2026-13-01T18:03:12Z", "2026-00-01T18:03:12Z", "2026-02-29T18:03:12Z",
             "2026-04-31T18:03:12Z", "2026-05-00T18:03:12Z", "26-05-01T18:03:12Z", "12026-05-01T18:03:12Z",
             "+2026-05-01T18:03:12Z", "-001-05-01T18:03:12Z", "2026-05-01T18:03:12ZZ", " 2026-05-01T18:03:12Z",
             "2026-05-01T18:03:12Z ", "1777658592", "now"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("arabic digits") << QStringLiteral("\u0662\u0660\u0662\u0666-05-01T18:03:12Z");
    QTest::newRow("NUL at the end") << QStringLiteral("2026-05-01T18:03:12Z") + QChar(0);
}

void TimestampTest::refusesEverythingElse()
{
    QFETCH(const QString, text);
    QVERIFY(!parseTimestamp(text).has_value());
}

void TimestampTest::writesUtcWithMilliseconds()
{
    QCOMPARE(timestampText(1'777'658'592'345), QStringLiteral("2026-05-01T18:03:12.345Z"));
    QCOMPARE(timestampText(-1), QStringLiteral("1969-12-31T23:59:59.999Z"));
    QCOMPARE(timestampText(0), QStringLiteral("1970-01-01T00:00:00.000Z"));
    QCOMPARE(timestampText(std::numeric_limits<qint64>::min()), QStringLiteral("0000-01-01T00:00:00.000Z"));
    QCOMPARE(timestampText(std::numeric_limits<qint64>::max()), QStringLiteral("9999-12-31T23:59:59.999Z"));
}

void TimestampTest::readsWhatItWrote()
{
    QVERIFY(rc::check("parse(text(ms)) = ms over the years 0000 to 9999", [] {
        const auto ms = *rc::gen::inRange<qint64>(-62'167'219'200'000, 253'402'300'800'000);
        RC_ASSERT(parseTimestamp(timestampText(ms)) == ms);
    }));
}

GATEBOOK_TEST_MAIN(TimestampTest)
#include "tst_timestamp.moc"
