// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "tests/shared/wire/items.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

// How large an item is, and what is kept of one that was refused.
class ItemSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void sizeIsThatOfTheCompactJson();
    void escapesCountAsTheirUtf8();
    void refusedItemKeepsWhatWasSent();
    void refusedItemIsKeptWhole();
};

void ItemSizeTest::sizeIsThatOfTheCompactJson()
{
    const qsizetype empty = compact(with(entry(), "x", QString())).size();
    for (const int size : {2047, 2048}) {
        const QByteArray item = compact(with(entry(), "x", text(size - int(empty))));
        QCOMPARE(item.size(), size);
        QVERIFY(std::holds_alternative<Scan>(decoded(item)));
        QByteArray loose = item;
        loose.replace(",", "   ,\n\t  ");
        QVERIFY(std::holds_alternative<Scan>(decoded(loose)));
    }
    const auto refused = decoded(compact(with(entry(), "x", text(2049 - int(empty)))));
    QVERIFY(std::get<wire::RefusedItem>(refused).detail.contains(QStringLiteral("2048")));
}

void ItemSizeTest::escapesCountAsTheirUtf8()
{
    // 300 characters of 2 bytes each, but of 6 as escapes.
    QByteArray escaped = compact(with(entry(), "device_reason", QString(300, u'x')));
    escaped.replace(QByteArray(300, 'x'), QByteArray("\\u00e9").repeated(300));
    const qsizetype size = escaped.size() - 1200; // 4 more a character
    QVERIFY(escaped.size() > 1900);
    QByteArray padded = escaped;
    padded.insert(padded.size() - 1, R"(,"x":")" + QByteArray(2048 - size - 7, 'x') + '"');
    QVERIFY(padded.size() > 3000);
    const auto fits = decoded(padded);
    QVERIFY(std::holds_alternative<Scan>(fits));
    QCOMPARE(std::get<Scan>(fits).deviceReason, QString(300, QChar(0xe9)));
    padded.insert(padded.size() - 2, 'x');
    QVERIFY(std::holds_alternative<wire::RefusedItem>(decoded(padded)));
}

void ItemSizeTest::refusedItemKeepsWhatWasSent()
{
    const auto result = decoded(R"({ "client_uuid" : ")" + kUuid.toLatin1() + R"(", "device_seq" : 12,
 "gate" : "T\u00fcr \"1\" \u0007", "z": [1.5, null, true] })");
    const auto &refused = std::get<wire::RefusedItem>(result);
    QCOMPARE(refused.deviceSeq, 12);
    const QByteArray expected = R"({"client_uuid":")" + kUuid.toLatin1()
        + "\",\"device_seq\":12,\"gate\":\"T\xc3\xbcr \\\"1\\\" \\u0007\",\"z\":[1.5,null,true]}";
    QCOMPARE(refused.raw, expected);
    QCOMPARE(refused.detail.count(u';'), 1); // scanned_at and code
    QVERIFY(!std::get<wire::RefusedItem>(decoded(compact(with(undo(), "device_seq", 0)))).deviceSeq);
    QVERIFY(!std::get<wire::RefusedItem>(decoded("[]")).deviceSeq);
}

void ItemSizeTest::refusedItemIsKeptWhole()
{
    const QByteArray large = compact(with(entry(), "x", QStringLiteral("\U0001F600").repeated(20'000)));
    QCOMPARE(std::get<wire::RefusedItem>(decoded(large)).raw, large);
}

GATEBOOK_TEST_MAIN(ItemSizeTest)
#include "tst_itemsize.moc"
