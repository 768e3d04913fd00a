// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/wire/itemidentity.h"
#include "tests/support/testmain.h"

using namespace gatebook;

class ItemIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void onlyTheAgeDoesNotCount();
    void halfACharacterIsNoneOfTheTextsThatStandForIt();
    void whatIsNoObjectIsItself();
};

void ItemIdentityTest::onlyTheAgeDoesNotCount()
{
    const QByteArray item = wire::itemIdentity(R"({"a":1,"age_ms":5,"b":"\ud800"})");
    QCOMPARE(wire::itemIdentity(R"({"a":1,"age_ms":99999999999999999999,"b":"\ud800"})"), item);
    QCOMPARE(wire::itemIdentity(R"({"a":1,"b":"\ud800","age_ms":null})"), item);
    QCOMPARE(wire::itemIdentity(R"({"a":1,"b":"\ud800"})"), item);
    for (const QByteArray &other : {QByteArray(R"({"a":2,"b":"\ud800"})"), QByteArray(R"({"a":1,"b":"\ud801"})"),
             QByteArray(R"({"a":1,"b":"\ud800","c":{"age_ms":1}})"), QByteArray(R"({"a1":1,"b":"\ud800"})")})
        QVERIFY(wire::itemIdentity(other) != item);
    QVERIFY(wire::itemIdentity(R"({"c":{"age_ms":1}})") != wire::itemIdentity(R"({"c":{"age_ms":2}})"));
}

void ItemIdentityTest::halfACharacterIsNoneOfTheTextsThatStandForIt()
{
    const QByteArray mark = "\xef\xb7\x90"
                            "d800"
                            "\xef\xb7\x91";
    const QByteArrayList items{R"({"a":"\ud800"})", R"({"a":"\\ud800"})", R"({"a":")" + mark + "\"}",
        R"({"a":")" + mark + R"(","b":"\ud800"})", R"({"a":"\ud800","b":"\ud800"})", R"({"\ud800":1})",
        R"({"\\ud800":1})", "{\"" + mark + "\":1}", "{\"" + mark + R"(":"\ud800"})", R"({"\ud800":"\ud800"})"};
    QSet<QByteArray> identities;
    for (const QByteArray &item : items)
        identities.insert(wire::itemIdentity(item));
    QCOMPARE(identities.size(), items.size());
}

void ItemIdentityTest::whatIsNoObjectIsItself()
{
    for (const QByteArray &item : {QByteArray("null"), QByteArray("[1]"), QByteArray("\"x\"")})
        QCOMPARE(wire::itemIdentity(item), item);
}

GATEBOOK_TEST_MAIN(ItemIdentityTest)
#include "tst_itemidentity.moc"
