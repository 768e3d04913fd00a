// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/wire/halfcharacters.h"
#include "tests/shared/wire/items.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

// An odd item is its own misfortune: what stands beside it in the batch is taken.
class HalfCharactersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void onlyTheItemWithHalfACharacterIsRefused_data();
    void onlyTheItemWithHalfACharacterIsRefused();
    void wholePairsAndBackslashesStayAsTheyAre();
    void aTextThatLooksLikeAMarkIsNone();
    void aBodyFullOfThemIsReadOnce();
    void itStandsBesideHugeNumbers();
    void aDeepItemFailsNoOther();
};

void HalfCharactersTest::onlyTheItemWithHalfACharacterIsRefused_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("high") << QByteArray(R"("gate":"\ud800")");
    QTest::newRow("low") << QByteArray(R"("gate":"\uDC00x")");
    QTest::newRow("a pair the wrong way round") << QByteArray(R"("gate":"\udc00\ud800")");
    QTest::newRow("high before a whole pair") << QByteArray(R"("gate":"\ud83d\ud83d\ude00")");
    QTest::newRow("high before another escape") << QByteArray(R"("gate":"\ud83d\n")");
    QTest::newRow("in a field that is not ours") << QByteArray(R"("x":[{"y":"\ud800"}])");
    QTest::newRow("in a key") << QByteArray(R"("\ud800":1)");
}

void HalfCharactersTest::onlyTheItemWithHalfACharacterIsRefused()
{
    QFETCH(const QByteArray, member);
    const QByteArray good = compact(entry());
    const QByteArray odd = good.chopped(1) + "," + member + "}";
    const auto batch = wire::decodeBatch("{\"check_ins\":[" + good + "," + odd + "," + good + "]}", kEvent);
    QVERIFY(batch.ok());
    QCOMPARE(batch->items.size(), 3U);
    QCOMPARE(batch->items.front(), decoded(good));
    QCOMPARE(batch->items.back(), decoded(good));
    const auto &refused = std::get<wire::RefusedItem>(batch->items[1]);
    QCOMPARE(refused.clientUuid, QUuid(kUuid));
    QCOMPARE(refused.reason, ScanReason::Invalid);
    QVERIFY(refused.detail.contains(QStringLiteral("half a surrogate pair")));
    // simdjson writes a whole pair as its character, and what has a short escape with that.
    QCOMPARE(refused.raw, QByteArray(odd).replace(R"(\ud83d\ude00)", "\xf0\x9f\x98\x80"));
    QCOMPARE(batch->raw[1], refused.raw);
}

void HalfCharactersTest::wholePairsAndBackslashesStayAsTheyAre()
{
    for (const QByteArray &text : {QByteArray(R"("\ud83d\ude00")"), QByteArray(R"("\\ud800")"), QByteArray(R"("\\\\")"),
             QByteArray(R"("\u00e9\n\"")"), QByteArray("\"\\"), QByteArray(R"("\ud8)"), QByteArray()})
        QCOMPARE(wire::withHalfCharactersMarked(text), text);
    const QByteArray half(R"({"a":"x\ud800y\uDFFF","b":"\ud83d\ude00"})");
    const QByteArray marked = wire::withHalfCharactersMarked(half);
    QVERIFY(!marked.contains(R"(\ud800)") && marked.contains(R"(\ud83d\ude00)"));
    QCOMPARE(wire::withHalfCharactersRestored(marked), half);
}

// An item may hold the very characters that marks are made of, written out or escaped.
void HalfCharactersTest::aTextThatLooksLikeAMarkIsNone()
{
    const QByteArray written = "\xef\xb7\x90"
                               "d800"
                               "\xef\xb7\x91";
    for (const QByteArray &gate : {written, QByteArray(R"(\uFDD0d800\ufdd1)"), QByteArray(R"(\ufdd0)")}) {
        const QByteArray item = compact(entry()).chopped(1) + R"(,"gate":")" + gate + "\"}";
        const auto batch = wire::decodeBatch("{\"check_ins\":[" + item + R"(,"\ud800"]})", kEvent);
        QVERIFY(batch.ok());
        QCOMPARE(batch->items.front(), decoded(item));
        QVERIFY(std::get<Scan>(batch->items.front()).gate->startsWith(QChar(0xfdd0)));
        QCOMPARE(
            wire::decodeBatch("{\"check_ins\":[" + batch->raw.front() + "]}", kEvent)->raw.front(), batch->raw.front());
    }
    const QByteArray both = "\"" + written + R"(\udc00")";
    QCOMPARE(wire::withHalfCharactersRestored(wire::withHalfCharactersMarked(both)), both);
}

// What a body costs grows with its size, not with its square: this one took 13 seconds, at any device's will.
void HalfCharactersTest::aBodyFullOfThemIsReadOnce()
{
    const QByteArray halves = QByteArray(R"(\ud800)").repeated(170'000);
    const auto batch = wire::decodeBatch(R"({"check_ins":[")" + halves + "\"]}", kEvent);
    QVERIFY(batch.ok());
    QCOMPARE(batch->raw.front(), '"' + halves + '"');
}

void HalfCharactersTest::itStandsBesideHugeNumbers()
{
    const QByteArray good = compact(entry());
    for (const QByteArray &items : {R"("\ud800",1e400,)" + good, R"(1e400,"\ud800",)" + good}) {
        const auto batch = wire::decodeBatch("{\"check_ins\":[" + items + "]}", kEvent);
        QVERIFY(batch.ok());
        QVERIFY(std::holds_alternative<Scan>(batch->items.at(2)));
    }
}

void HalfCharactersTest::aDeepItemFailsNoOther()
{
    const QByteArray good = compact(entry());
    const QByteArray deep = QByteArray(900, '[') + QByteArray(900, ']');
    const auto batch = wire::decodeBatch(
        "{\"check_ins\":[" + good + "," + good.chopped(1) + ",\"x\":" + deep + "}," + deep + "]}", kEvent);
    QVERIFY(batch.ok());
    QVERIFY(std::holds_alternative<Scan>(batch->items.at(0)));
    QVERIFY(std::holds_alternative<Scan>(batch->items.at(1)));
    QCOMPARE(std::get<wire::RefusedItem>(batch->items.at(2)).raw, deep);
}

GATEBOOK_TEST_MAIN(HalfCharactersTest)
#include "tst_halfcharacters.moc"
