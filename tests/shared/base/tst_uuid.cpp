// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/base/uuid.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"
#include "tests/support/testrandom.h"

using namespace gatebook;

class UuidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void readsEitherCaseAndWritesLower();
    void refusesEveryOtherForm_data();
    void refusesEveryOtherForm();
    void acceptsEveryVersionAndVariant();
    void v7HasTheLayoutOfRfc9562();
    void v7IsOrderedByTime();
    void v7SurvivesAWallClockBefore1970();
};

void UuidTest::readsEitherCaseAndWritesLower()
{
    const auto uuid = parseUuid(u"0190A1B2-c3d4-7E5F-8a9b-0C1D2E3F4A5B");
    QVERIFY(uuid.has_value());
    QCOMPARE(uuidText(*uuid), QStringLiteral("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"));
    QCOMPARE(uuidText(*uuid), uuid->toString(QUuid::WithoutBraces));
}

void UuidTest::refusesEveryOtherForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("braces") << QStringLiteral("{0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b}");
    QTest::newRow("urn") << QStringLiteral("urn:uuid:0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b");
    QTest::newRow("no dashes") << QStringLiteral("0190a1b2c3d47e5f8a9b0c1d2e3f4a5b");
    QTest::newRow("dash moved") << QStringLiteral("0190a1b2c-3d4-7e5f-8a9b-0c1d2e3f4a5b");
    QTest::newRow("one short") << QStringLiteral("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5");
    QTest::newRow("one long") << QStringLiteral("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b0");
    QTest::newRow("blank before") << QStringLiteral(" 190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b");
    QTest::newRow("not hex") << QStringLiteral("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5g");
    QTest::newRow("wide digit") << QStringLiteral("\uff10190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b").left(36);
    QTest::newRow("nil") << QStringLiteral("00000000-0000-0000-0000-000000000000");
    QTest::newRow("max") << QStringLiteral("FFFFFFFF-ffff-ffff-ffff-ffffffffffff");
}

void UuidTest::refusesEveryOtherForm()
{
    QFETCH(const QString, text);
    QVERIFY(!parseUuid(text).has_value());
}

void UuidTest::acceptsEveryVersionAndVariant()
{
    QVERIFY(parseUuid(u"00000000-0000-0000-0000-000000000001").has_value());
    QVERIFY(parseUuid(u"ffffffff-ffff-ffff-ffff-fffffffffffe").has_value());
}

void UuidTest::v7HasTheLayoutOfRfc9562()
{
    test::TestClock clock;
    test::TestRandom random;
    clock.setWallMs(0x017F22E279B0); // the example of RFC 9562, A.6
    const QUuid uuid = makeUuidV7(clock, random);
    QCOMPARE(uuidText(uuid).left(13), QStringLiteral("017f22e2-79b0"));
    QCOMPARE(uuidText(uuid)[14], QChar(u'7'));
    QVERIFY(QStringLiteral("89ab").contains(uuidText(uuid)[19]));
    QVERIFY(makeUuidV7(clock, random) != uuid);
}

void UuidTest::v7IsOrderedByTime()
{
    test::TestClock clock;
    test::TestRandom random;
    QString last;
    for (int i = 0; i < 100; ++i) {
        clock.advance(1 + i);
        const QString now = uuidText(makeUuidV7(clock, random));
        QVERIFY(now > last);
        last = now;
    }
}

void UuidTest::v7SurvivesAWallClockBefore1970()
{
    test::TestClock clock;
    test::TestRandom random;
    clock.setWallMs(-1);
    QVERIFY(parseUuid(uuidText(makeUuidV7(clock, random))).has_value());
}

GATEBOOK_TEST_MAIN(UuidTest)
#include "tst_uuid.moc"
