// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/api/query.h"
#include "server/ledger/cursor.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::api;

namespace {

class TstQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { test::failOnAnyWarning(); }

    static void textIsDecodedOnce();
    static void aRepeatedOrBrokenParameterIsRefusedWhereAskedFor();
    static void numbersAreWholeAndInRange_data();
    static void numbersAreWholeAndInRange();
    static void aTokenMustBeReadable();
};

std::optional<QString> textOf(const QByteArray &raw)
{
    const auto text = Query(raw).text("q");
    return text.ok() ? *text : std::nullopt;
}

void TstQuery::textIsDecodedOnce()
{
    QCOMPARE(*textOf("q=ada+m%C3%BCller"), QStringLiteral("ada müller"));
    QCOMPARE(*textOf("x=1&q=a%2Bb%3D%26c=d"), QStringLiteral("a+b=&c=d"));
    QCOMPARE(*textOf("q=%2541"), QStringLiteral("%41"));
    QCOMPARE(*textOf("%71=x"), QStringLiteral("x"));
    QCOMPARE(*textOf("q"), QString());
    QCOMPARE(textOf("Q=x&&="), std::nullopt);
    QCOMPARE(*textOf("q=%1Dcode"), QString(QChar(0x1d)) + QStringLiteral("code"));
}

void TstQuery::aRepeatedOrBrokenParameterIsRefusedWhereAskedFor()
{
    const Query query("q=a&q=a&bad=%zz&nul=%00&utf8=%ff&good=1");
    for (const QByteArray &name : QByteArrayList{"q", "bad", "nul", "utf8"}) {
        const auto text = query.text(name);
        QVERIFY(!text.ok());
        QCOMPARE(text.error().status, 400);
        QCOMPARE(text.error().code, QStringLiteral("bad_parameter"));
    }
    QCOMPARE(**query.text("good"), QStringLiteral("1"));
}

void TstQuery::numbersAreWholeAndInRange_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("expected"); // 0: refused
    QTest::newRow("absent") << QByteArray("x=1") << 20;
    QTest::newRow("one") << QByteArray("limit=1") << 1;
    QTest::newRow("the most") << QByteArray("limit=50") << 50;
    QTest::newRow("zeros before") << QByteArray("limit=007") << 7;
    for (const QByteArray &bad : QByteArrayList{"0", "51", "-1", "+1", " 1", "1.0", "", "0x1", "4294967297", "%D9%A1"})
        QTest::newRow(("refused '" + bad + '\'').constData()) << "limit=" + bad << 0;
}

void TstQuery::numbersAreWholeAndInRange()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, expected);
    const auto number = Query(raw).number("limit", 20, 50);
    QCOMPARE(number.ok() ? *number : 0, expected);
}

void TstQuery::aTokenMustBeReadable()
{
    const ledger::Cursor cursor{7, 3, 9};
    const QByteArray text = ledger::encode(cursor);
    const auto read = Query("since=" + text).token<ledger::Cursor>("since", ledger::decodeCursor);
    QVERIFY(read.ok() && **read == cursor);
    QVERIFY(!Query("x=").token<ledger::Cursor>("since", ledger::decodeCursor)->has_value());
    for (const QByteArray &raw : QByteArrayList{"since=", "since=x", "since=%FF", "since=" + text + "A"}) {
        const auto refused = Query(raw).token<ledger::Cursor>("since", ledger::decodeCursor);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, QStringLiteral("bad_cursor"));
    }
}

} // namespace

GATEBOOK_TEST_MAIN(TstQuery)
#include "tst_query.moc"
