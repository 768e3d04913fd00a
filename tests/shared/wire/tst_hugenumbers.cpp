// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/wire/hugenumbers.h"
#include "tests/support/testmain.h"

using namespace gatebook;

class HugeNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void tamesWhatSimdjsonRefuses_data();
    void tamesWhatSimdjsonRefuses();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
};

void HugeNumbersTest::tamesWhatSimdjsonRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("tamed");
    QTest::newRow("beyond double") << QByteArray("1e400") << QByteArray("1e308");
    QTest::newRow("below double") << QByteArray("[-1.5E+999]") << QByteArray("[-1e308]");
    QTest::newRow("beyond uint64") << QByteArray("18446744073709551616") << QByteArray("18446744073709551616e0");
    QTest::newRow("below int64") << QByteArray("-9223372036854775809,") << QByteArray("-9223372036854775809e0,");
    QTest::newRow("400 digits") << QByteArray(400, '9') << QByteArray("1e308");
    QTest::newRow("after a string") << QByteArray(R"({"a\"1e400":1e400})") << QByteArray(R"({"a\"1e400":1e308})");
}

void HugeNumbersTest::tamesWhatSimdjsonRefuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, tamed);
    QCOMPARE(wire::withHugeNumbersTamed(json), tamed);
}

void HugeNumbersTest::leavesTheRestAlone_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", "0", "-0", "1.5e10", "9223372036854775807", "-9223372036854775808",
             "18446744073709551615", R"("1e400")", R"("\\")", R"("\"1e400")", R"("open 1e400)", R"("open \)", "01e400",
             "1e400.5", "1.e400", "-", "1e", "--1e400", "+1e400", "[1,2.25,true]"})
        QTest::newRow(json) << QByteArray(json);
}

void HugeNumbersTest::leavesTheRestAlone()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(wire::withHugeNumbersTamed(json), json);
}

GATEBOOK_TEST_MAIN(HugeNumbersTest)
#include "tst_hugenumbers.moc"
