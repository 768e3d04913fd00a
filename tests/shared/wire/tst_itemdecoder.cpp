// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QObject>
#include <QTest>

#include "tests/shared/wire/items.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

// One item: the order of judgement, every refusal with its field, every limit at, below and above its border.
class ItemDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void refusalNamesTheField_data();
    void refusalNamesTheField();
    void takesWhatIsWithinTheLimits_data();
    void takesWhatIsWithinTheLimits();
    void itemWithoutReadableUuidHasNone_data();
    void itemWithoutReadableUuidHasNone();
    void kindIsJudgedRightAfterTheUuid_data();
    void kindIsJudgedRightAfterTheUuid();
    void repeatedKeysAreRefused_data();
    void repeatedKeysAreRefused();
    void nullIsAbsent();
    void codeIsHashedAsItStands();
};

void ItemDecoderTest::refusalNamesTheField_data()
{
    QTest::addColumn<QJsonObject>("item");
    QTest::addColumn<QString>("detail"); // how it begins
    const auto row = [](const char *name, const QJsonObject &item, const char *detail) {
        QTest::newRow(name) << item << QString::fromLatin1(detail);
    };
    row("no time", without(entry(), "scanned_at"), "scanned_at ");
    row("time without offset", with(entry(), "scanned_at", QStringLiteral("2026-05-01T20:03:11")), "scanned_at ");
    row("time a number", with(entry(), "scanned_at", 1777658591), "scanned_at ");
    row("no target", without(entry(), "code"), "code ");
    row("two targets", with(entry(), "ticket_uuid", kOther), "code ");
    row("code a number", with(entry(), "code", 7), "code ");
    row("code empty", with(entry(), "code", QString()), "code ");
    row("code blank", with(entry(), "code", QStringLiteral(" \t")), "code ");
    row("code 513", with(entry(), "code", text(513)), "code ");
    row("nil ticket", with(without(entry(), "code"), "ticket_uuid", QUuid().toString()), "ticket_uuid ");
    row("ticket in braces", with(without(entry(), "code"), "ticket_uuid", QUuid(kOther).toString()), "ticket_uuid ");
    row("undoes on an entry", with(entry(), "undoes", kOther), "undoes ");
    row("verdict unknown", with(entry(), "verdict", QStringLiteral("maybe")), "verdict ");
    row("verdict a bool", with(entry(), "verdict", true), "verdict ");
    row("reason 301", with(entry(), "device_reason", text(301)), "device_reason ");
    row("reason an array", with(entry(), "device_reason", QJsonArray()), "device_reason ");
    row("gate 101", with(entry(), "gate", text(101)), "gate ");
    row("gate a number", with(entry(), "gate", 1), "gate ");
    row("device_seq 0", with(entry(), "device_seq", 0), "device_seq ");
    row("device_seq text", with(entry(), "device_seq", QStringLiteral("1")), "device_seq ");
    row("device_seq half", with(entry(), "device_seq", 1.5), "device_seq ");
    row("age_ms negative", with(entry(), "age_ms", -1), "age_ms ");
    row("override text", with(entry(), "override", QStringLiteral("Kim")), "override ");
    row("override array", with(entry(), "override", QJsonArray()), "override ");
    row("by 101", with(entry(), "override", signedBy(text(101))), "override.by ");
    row("by a number", with(entry(), "override", signedBy(1)), "override.by ");
    row("override.reason 301", with(entry(), "override", signedBy({}, text(301))), "override.reason ");
    const QString nul = QStringLiteral("a\u0000b"); // which PostgreSQL's text can't hold
    row("NUL in gate", with(entry(), "gate", nul), "gate ");
    row("NUL in device_reason", with(entry(), "device_reason", nul), "device_reason ");
    row("NUL in by", with(entry(), "override", signedBy(nul)), "override.by ");
    row("NUL in reason", with(entry(), "override", signedBy({}, nul)), "override.reason ");
    row("undo by NUL", with(undo(), "override", signedBy(nul)), "override.by ");
    row("kind a number", with(entry(), "kind", 1), "kind ");
    row("undo of nothing", without(undo(), "undoes"), "undoes ");
    row("undo of itself", with(undo(), "undoes", kUuid.toUpper()), "undoes ");
    row("undo of a word", with(undo(), "undoes", QStringLiteral("x")), "undoes ");
    row("undo with code", with(undo(), "code", QStringLiteral("A")), "code ");
    row("undo with ticket", with(undo(), "ticket_uuid", kOther), "ticket_uuid ");
    row("undo unsigned", without(undo(), "override"), "override ");
    row("undo without by", with(undo(), "override", QJsonObject()), "override.by ");
    row("undo by blank", with(undo(), "override", signedBy(QStringLiteral(" \u2003"))), "override.by ");
    row("undo by 101", with(undo(), "override", signedBy(text(101))), "override.by ");
    row("undo with bad verdict", with(undo(), "verdict", QStringLiteral("x")), "verdict ");
}

void ItemDecoderTest::refusalNamesTheField()
{
    QFETCH(const QJsonObject, item);
    QFETCH(const QString, detail);
    const auto result = decoded(compact(item));
    QVERIFY(std::holds_alternative<wire::RefusedItem>(result));
    const auto &refused = std::get<wire::RefusedItem>(result);
    QCOMPARE(refused.reason, ScanReason::Invalid);
    QCOMPARE(refused.clientUuid, QUuid(kUuid));
    QVERIFY2(refused.detail.startsWith(detail), qPrintable(refused.detail));
}

void ItemDecoderTest::takesWhatIsWithinTheLimits_data()
{
    QTest::addColumn<QJsonObject>("item");
    QTest::newRow("code 1") << with(entry(), "code", text(1));
    QTest::newRow("code 511") << with(entry(), "code", text(511));
    QTest::newRow("code 512") << with(entry(), "code", text(512));
    QTest::newRow("code 512 and blanks") << with(entry(), "code", u' ' + text(512) + u'\n');
    QTest::newRow("code 400 beyond the BMP") << with(entry(), "code", QStringLiteral("\U0001F600").repeated(400));
    QTest::newRow("code of controls") << with(entry(), "code", QStringLiteral("\u0000\u202e"));
    QTest::newRow("gate 100") << with(entry(), "gate", text(100));
    QTest::newRow("gate 100 wide") << with(entry(), "gate", QStringLiteral("\U0001F600").repeated(100));
    QTest::newRow("gate empty") << with(entry(), "gate", QString());
    QTest::newRow("reason 300") << with(entry(), "device_reason", text(300));
    QTest::newRow("by 100, reason 300") << with(entry(), "override", signedBy(text(100), text(300)));
    QTest::newRow("override empty") << with(entry(), "override", QJsonObject());
    QTest::newRow("device_seq 1") << with(entry(), "device_seq", 1);
    QTest::newRow("age_ms 0") << with(entry(), "age_ms", 0);
    QTest::newRow("year 0000") << with(entry(), "scanned_at", QStringLiteral("0000-01-01T00:00:00Z"));
    QTest::newRow("year 9999") << with(entry(), "scanned_at", QStringLiteral("9999-12-31T23:59:59-23:59"));
    QTest::newRow("kind entry") << with(entry(), "kind", QStringLiteral("entry"));
    QTest::newRow("unknown field") << with(entry(), "colour", QJsonArray{QJsonObject()});
    QTest::newRow("undo") << undo();
    QTest::newRow("undo by 100") << with(undo(), "override", signedBy(text(100)));
    QTest::newRow("undo with verdict") << with(undo(), "verdict", QStringLiteral("denied"));
}

void ItemDecoderTest::takesWhatIsWithinTheLimits()
{
    QFETCH(const QJsonObject, item);
    const auto result = decoded(compact(item));
    const auto *refused = std::get_if<wire::RefusedItem>(&result);
    QVERIFY2(!refused, refused ? qPrintable(refused->detail) : "");
}

void ItemDecoderTest::itemWithoutReadableUuidHasNone_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("text") << QByteArray("\"x\"");
    QTest::newRow("array") << QByteArray("[{}]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("no uuid") << compact(without(entry(), "client_uuid"));
    QTest::newRow("uuid null") << compact(with(entry(), "client_uuid", QJsonValue()));
    QTest::newRow("uuid a number") << compact(with(entry(), "client_uuid", 1));
    QTest::newRow("uuid short") << compact(with(entry(), "client_uuid", QStringLiteral("0190")));
    QTest::newRow("uuid in braces") << compact(with(entry(), "client_uuid", QUuid(kUuid).toString()));
    QTest::newRow("nil") << compact(with(entry(), "client_uuid", QUuid().toString(QUuid::WithoutBraces)));
    QTest::newRow("max") << compact(
        with(entry(), "client_uuid", QStringLiteral("ffffffff-ffff-ffff-ffff-ffffffffffff")));
    QTest::newRow("and of unknown kind") << QByteArray(R"({"kind":"exit"})");
}

void ItemDecoderTest::itemWithoutReadableUuidHasNone()
{
    QFETCH(const QByteArray, item);
    const auto result = decoded(item);
    QVERIFY(std::holds_alternative<wire::RefusedItem>(result));
    const auto &refused = std::get<wire::RefusedItem>(result);
    QCOMPARE(refused.reason, ScanReason::Invalid);
    QCOMPARE(refused.clientUuid, std::nullopt);
    QCOMPARE(refused.raw, item);
    QVERIFY(!refused.detail.isEmpty());
}

void ItemDecoderTest::kindIsJudgedRightAfterTheUuid_data()
{
    QTest::addColumn<QByteArray>("item");
    const QByteArray head = R"({"client_uuid":")" + kUuid.toLatin1() + R"(","kind":"exit")";
    QTest::newRow("nothing else") << head + "}";
    QTest::newRow("wrong fields") << head + R"(,"scanned_at":5,"code":[],"device_seq":-1})";
    QTest::newRow("too large") << head + R"(,"x":")" + QByteArray(3000, 'x') + "\"}";
    QTest::newRow("repeated key") << head + R"(,"x":1,"x":2})";
    QTest::newRow("upper case") << QByteArray(R"({"client_uuid":")" + kUuid.toLatin1() + R"(","kind":"ENTRY"})");
    QTest::newRow("empty") << QByteArray(R"({"client_uuid":")" + kUuid.toLatin1() + R"(","kind":""})");
}

void ItemDecoderTest::kindIsJudgedRightAfterTheUuid()
{
    QFETCH(const QByteArray, item);
    const auto result = decoded(item);
    QVERIFY(std::holds_alternative<wire::RefusedItem>(result));
    const auto &refused = std::get<wire::RefusedItem>(result);
    QCOMPARE(refused.reason, ScanReason::UnsupportedKind);
    QCOMPARE(refused.clientUuid, QUuid(kUuid));
    QCOMPARE(refused.raw, item);
    QVERIFY(refused.detail.startsWith(QStringLiteral("kind ")));
}

void ItemDecoderTest::repeatedKeysAreRefused_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("field") << QByteArray(R"("gate":"A","gate":"A"})");
    QTest::newRow("escaped") << QByteArray(R"("gate":"A","g\u0061te":"B"})");
    QTest::newRow("client_uuid") << QByteArray(R"("client_uuid":"01900000-0000-7000-8000-000000000002"})");
    QTest::newRow("unknown") << QByteArray(R"("x":1,"x":1})");
    QTest::newRow("null and value") << QByteArray(R"("gate":null,"gate":"A"})");
    QTest::newRow("in override") << QByteArray(R"("override":{"by":"A","by":"B"}})");
    QTest::newRow("in an unknown array") << QByteArray(R"("x":[{"a":1,"a":1}]})");
}

void ItemDecoderTest::repeatedKeysAreRefused()
{
    QFETCH(const QByteArray, tail);
    const auto result = decoded(compact(entry()).chopped(1) + "," + tail);
    QVERIFY(std::holds_alternative<wire::RefusedItem>(result));
    QVERIFY(std::get<wire::RefusedItem>(result).detail.contains(QStringLiteral("twice")));
    QCOMPARE(std::get<wire::RefusedItem>(result).clientUuid, QUuid(kUuid));
}

void ItemDecoderTest::nullIsAbsent()
{
    QJsonObject item = entry();
    for (const char *key :
        {"kind", "verdict", "ticket_uuid", "undoes", "device_reason", "override", "gate", "device_seq", "age_ms"})
        item = with(item, key, QJsonValue());
    const auto result = decoded(compact(item));
    QVERIFY(std::holds_alternative<Scan>(result));
    QCOMPARE(std::get<Scan>(result), std::get<Scan>(decoded(compact(entry()))));
    QVERIFY(std::holds_alternative<wire::RefusedItem>(decoded(compact(with(entry(), "code", QJsonValue())))));
}

void ItemDecoderTest::codeIsHashedAsItStands()
{
    const auto ticketOf
        = [](const QString &code) { return std::get<Scan>(decoded(compact(with(entry(), "code", code)))).ticketUuid; };
    // Made with Python's uuid.uuid5.
    QCOMPARE(ticketOf(QStringLiteral(" TICKET-CODE\n")), QUuid(QStringLiteral("6fc8ae15-1dd6-56c7-b824-419d981bd30c")));
    QCOMPARE(ticketOf(QStringLiteral("Ä\U0001F600")), QUuid(QStringLiteral("0e4d7622-c4e1-51bf-a86e-535644be45f2")));
    QCOMPARE(ticketOf(QStringLiteral("\u001d0104")), QUuid(QStringLiteral("5fdcf827-26a5-5e25-a066-1e583440c373")));
    QCOMPARE(ticketOf(QStringLiteral("\ufeffX")), QUuid(QStringLiteral("16ac7a92-6d91-5ecc-99d2-972a7474e3d9")));
}

GATEBOOK_TEST_MAIN(ItemDecoderTest)
#include "tst_itemdecoder.moc"
