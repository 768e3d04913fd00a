// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/domain/ticketid.h"
#include "shared/wire/decode.h"
#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

const QUuid kEvent(QStringLiteral("0191d3a4-5b6c-7d8e-9f00-112233445566"));
const QByteArray kGood = "{\"client_uuid\":\"01900000-0000-7000-8000-000000000001\",\"code\":\"A\","
                         "\"scanned_at\":\"2026-05-01T20:03:11+02:00\"}";

QByteArray batchOf(const QByteArray &item)
{
    return "{\"check_ins\":[" + item + "]}";
}

QByteArray manyItems(int count)
{
    QByteArray items = kGood;
    for (int i = 1; i < count; ++i)
        items += "," + kGood;
    return batchOf(items);
}

} // namespace

// The envelope: what makes the hub say 400 or 422, and what does not.
class BatchDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void readsTheExampleOfTheProtocol();
    void textThatIsNotJsonIsBadJson_data();
    void textThatIsNotJsonIsBadJson();
    void brokenEnvelopeNamesItsField_data();
    void brokenEnvelopeNamesItsField();
    void takes1To500Items();
    void ignoresWhatItDoesNotKnow_data();
    void ignoresWhatItDoesNotKnow();
    void oneBadItemFailsNoOther();
};

void BatchDecoderTest::readsTheExampleOfTheProtocol()
{
    const auto batch = wire::decodeBatch(R"({"sent_at": "2026-05-01T18:03:12Z", "check_ins": [
      {"client_uuid": "01900000-0000-7000-8000-000000000001", "code": " TICKET-CODE\n", "scanned_at": "2026-05-01T20:03:11+02:00"},
      {"client_uuid": "01910000-0000-7000-8000-00000000000A", "ticket_uuid": "0E4D7622-c4e1-51bf-a86e-535644be45f2",
       "scanned_at": "2026-05-01T20:03:11+02:00", "verdict": "denied", "device_reason": "already_checked_in",
       "gate": "North", "device_seq": 17, "age_ms": 0},
      {"client_uuid": "01920000-0000-7000-8000-000000000001", "ticket_uuid": "0e4d7622-c4e1-51bf-a86e-535644be45f2",
       "scanned_at": "2026-05-01T20:03:11+02:00", "override": {"by": "Kim", "reason": "lost wristband"}},
      {"client_uuid": "01930000-0000-7000-8000-000000000001", "kind": "undo", "undoes": "01900000-0000-7000-8000-000000000001",
       "scanned_at": "2026-05-01T20:03:11+02:00", "override": {"by": "Kim", "reason": "wrong person"}}]})",
        kEvent);
    QVERIFY(batch.ok());
    QCOMPARE(batch->sentAtMs, 1'777'658'592'000);
    QCOMPARE(batch->items.size(), 4U);
    Scan scan;
    scan.clientUuid = QUuid(QStringLiteral("01900000-0000-7000-8000-000000000001"));
    scan.ticketUuid = ticketUuid(kEvent, QStringLiteral("TICKET-CODE"));
    scan.scannedAtMs = 1'777'658'591'000;
    QCOMPARE(std::get<Scan>(batch->items[0]), scan);
    scan.clientUuid = QUuid(QStringLiteral("01910000-0000-7000-8000-00000000000a"));
    scan.ticketUuid = QUuid(QStringLiteral("0e4d7622-c4e1-51bf-a86e-535644be45f2"));
    scan.verdict = ScanVerdict::Denied;
    scan.deviceReason = QStringLiteral("already_checked_in");
    scan.gate = QStringLiteral("North");
    scan.deviceSeq = 17;
    scan.ageMs = 0;
    QCOMPARE(std::get<Scan>(batch->items[1]), scan);
    QCOMPARE(
        std::get<Scan>(batch->items[2]).override, (Override{QStringLiteral("Kim"), QStringLiteral("lost wristband")}));
    const Scan &undo = std::get<Scan>(batch->items[3]);
    QCOMPARE(undo.kind, ScanKind::Undo);
    QCOMPARE(undo.undoes, QUuid(QStringLiteral("01900000-0000-7000-8000-000000000001")));
    QVERIFY(undo.ticketUuid.isNull());
}

void BatchDecoderTest::textThatIsNotJsonIsBadJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n");
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><title>Welcome to the hall's Wi-Fi</title>");
    QTest::newRow("half") << manyItems(3).chopped(10);
    QTest::newRow("trailing text") << batchOf(kGood) + "x";
    QTest::newRow("two values") << batchOf(kGood) + batchOf(kGood);
    QTest::newRow("trailing NUL") << batchOf(kGood) + QByteArray(1, '\0');
    QTest::newRow("bad UTF-8") << batchOf("\"\xff\"");
    QTest::newRow("overlong UTF-8") << batchOf("\"\xc0\x80\"");
    QTest::newRow("surrogate in UTF-8") << batchOf("\"\xed\xa0\x80\"");
    QTest::newRow("half a character in the envelope") << QByteArray(R"({"x":"\ud800","check_ins":[1]})");
    QTest::newRow("half a character in a key") << QByteArray(R"({"\udc00":1,"check_ins":[1]})");
    QTest::newRow("half a character, not an envelope") << QByteArray(R"("\ud83dA")");
    QTest::newRow("half a character and worse") << batchOf(R"("\ud800\x")");
    QTest::newRow("raw control character") << batchOf("\"\n\"");
    QTest::newRow("comment") << batchOf("/**/");
    QTest::newRow("comma at the end") << batchOf(kGood + ",");
    QTest::newRow("single quotes") << QByteArray("{'check_ins':[]}");
    QTest::newRow("leading zero") << batchOf("01");
    QTest::newRow("NaN") << batchOf("NaN");
    QTest::newRow("Infinity") << batchOf("-Infinity");
    QTest::newRow("UTF-16") << QByteArray("{\0}\0", 4);
    QTest::newRow("deep array") << batchOf(QByteArray(200'000, '[') + QByteArray(200'000, ']'));
    QTest::newRow("deep object") << batchOf(QByteArray("{\"a\":").repeated(10'000) + "1" + QByteArray(10'000, '}'));
    QTest::newRow("deep and open") << QByteArray(1'000'000, '[');
}

void BatchDecoderTest::textThatIsNotJsonIsBadJson()
{
    QFETCH(const QByteArray, body);
    const auto batch = wire::decodeBatch(body, kEvent);
    QVERIFY(!batch.ok());
    QCOMPARE(batch.error().status, 400);
    QCOMPARE(batch.error().code, QStringLiteral("bad_json"));
    QVERIFY(!batch.error().detail.isEmpty());
}

void BatchDecoderTest::brokenEnvelopeNamesItsField_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const QString items = QStringLiteral("check_ins");
    QTest::newRow("array") << QByteArray("[]") << QStringLiteral("body");
    QTest::newRow("string") << QByteArray("\"x\"") << QStringLiteral("body");
    QTest::newRow("null") << QByteArray("null") << QStringLiteral("body");
    QTest::newRow("empty object") << QByteArray("{}") << items;
    QTest::newRow("items null") << QByteArray(R"({"check_ins":null})") << items;
    QTest::newRow("items an object") << QByteArray(R"({"check_ins":{}})") << items;
    QTest::newRow("no items") << QByteArray(R"({"check_ins":[]})") << items;
    QTest::newRow("other case") << QByteArray(R"({"Check_Ins":[1]})") << items;
    QTest::newRow("501 items") << manyItems(501) << items;
    QTest::newRow("repeated key") << QByteArray(R"({"check_ins":[1],"check_ins":[1]})") << QStringLiteral("body");
    QTest::newRow("repeated key, escaped")
        << QByteArray(R"({"check_ins":[1],"check\u005fins":[1]})") << QStringLiteral("body");
    QTest::newRow("repeated key within") << QByteArray(R"({"check_ins":[1],"x":{"a":1,"a":2}})")
                                         << QStringLiteral("body");
    QTest::newRow("sent_at a number") << QByteArray(R"({"check_ins":[1],"sent_at":5})") << QStringLiteral("sent_at");
    QTest::newRow("sent_at no time") << QByteArray(R"({"check_ins":[1],"sent_at":"now"})") << QStringLiteral("sent_at");
}

void BatchDecoderTest::brokenEnvelopeNamesItsField()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    const auto batch = wire::decodeBatch(body, kEvent);
    QVERIFY(!batch.ok());
    QCOMPARE(batch.error().status, 422);
    QCOMPARE(batch.error().code, QStringLiteral("invalid_batch"));
    QCOMPARE(batch.error().errors.size(), 1U);
    QCOMPARE(batch.error().errors[0].field, field);
    QVERIFY(!batch.error().errors[0].message.isEmpty());
}

void BatchDecoderTest::takes1To500Items()
{
    QCOMPARE(wire::decodeBatch(manyItems(1), kEvent)->items.size(), 1U);
    QCOMPARE(wire::decodeBatch(manyItems(500), kEvent)->items.size(), 500U);
}

void BatchDecoderTest::ignoresWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("sent_at null") << QByteArray(R"({"sent_at":null,"check_ins":[)" + kGood + "]}");
    QTest::newRow("fields") << QByteArray(R"({"x":1,"y":{"z":[null,true,1.5]},"check_ins":[)" + kGood + "]}");
    QTest::newRow("a number beyond double") << QByteArray(R"({"x":1e400,"check_ins":[)" + kGood + "]}");
    QTest::newRow("an integer beyond 64 bits")
        << QByteArray(R"({"x":-99999999999999999999999,"check_ins":[)" + kGood + "]}");
    QTest::newRow("blanks") << QByteArray("\r\n\t {\"check_ins\" : [ " + kGood + " ] } \n");
}

void BatchDecoderTest::ignoresWhatItDoesNotKnow()
{
    QFETCH(const QByteArray, body);
    const auto batch = wire::decodeBatch(body, kEvent);
    QVERIFY(batch.ok());
    QVERIFY(std::holds_alternative<Scan>(batch->items.at(0)));
}

void BatchDecoderTest::oneBadItemFailsNoOther()
{
    const QByteArrayList bad{"null", "5", "[]", "{}", R"({"client_uuid":"x"})", R"({"a":1e999})", R"({"a":1,"a":2})",
        R"({"client_uuid":"01900000-0000-7000-8000-000000000009","age_ms":123456789012345678901234567890})"};
    const auto batch = wire::decodeBatch(batchOf(kGood + "," + bad.join(",") + "," + kGood), kEvent);
    QVERIFY(batch.ok());
    QCOMPARE(batch->items.size(), std::size_t(bad.size()) + 2);
    QVERIFY(std::holds_alternative<Scan>(batch->items.front()));
    QVERIFY(std::holds_alternative<Scan>(batch->items.back()));
    for (std::size_t i = 1; i <= std::size_t(bad.size()); ++i) {
        const auto &item = std::get<wire::RefusedItem>(batch->items[i]);
        QCOMPARE(item.reason, ScanReason::Invalid);
        QVERIFY(!item.detail.isEmpty());
        QVERIFY(!item.raw.isEmpty());
    }
}

GATEBOOK_TEST_MAIN(BatchDecoderTest)
#include "tst_batchdecoder.moc"
