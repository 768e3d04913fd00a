// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>

#include "server/telemetry/accessline.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using telemetry::AccessRecord;
using telemetry::RequestFacts;

namespace {

constexpr qint64 kWallMs = 1'777'655'000'123;

QJsonObject parsed(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

AccessRecord push()
{
    AccessRecord record;
    record.requestId = QByteArrayLiteral("00c0ffee00c0ffee");
    record.peer = QByteArrayLiteral("192.0.2.7");
    record.method = QByteArrayLiteral("POST");
    record.status = 200;
    record.requestBytes = 1'234;
    record.answerBytes = 567;
    record.durationUs = 1'500;
    record.facts.route = QByteArrayLiteral("/staff/events/{event}/check-ins/batch");
    record.facts.event = QUuid(QStringLiteral("0190d4a6-0000-7000-8000-000000000001"));
    record.facts.role = RequestFacts::Role::Staff;
    record.facts.caller = QUuid(QStringLiteral("0190d4a6-0000-7000-8000-000000000002"));
    record.facts.items = telemetry::ItemCounts{3, 2, 1};
    return record;
}

} // namespace

class AccessLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { gatebook::test::failOnAnyWarning(); }
    void aPushIsToldWhole();
    void whatIsNotKnownIsNull();
    void foreignTextForgesNoLine_data();
    void foreignTextForgesNoLine();
    void missingLinesAreCountedInOneOfTheirOwn();
};

void AccessLineTest::aPushIsToldWhole()
{
    const QByteArray expected
        = R"({"time":"2026-05-01T17:03:20.123Z","kind":"answered","request_id":"00c0ffee00c0ffee","peer":"192.0.2.7",)"
          R"("method":"POST","route":"/staff/events/{event}/check-ins/batch",)"
          R"("event":"0190d4a6-0000-7000-8000-000000000001","role":"staff",)"
          R"("caller":"0190d4a6-0000-7000-8000-000000000002","status":200,"problem":null,"refused":false,)"
          R"("request_bytes":1234,"answer_bytes":567,"duration_ms":1.5,)"
          R"("items":{"applied":3,"duplicate":2,"rejected":1}})"
          "\n";
    QCOMPARE(telemetry::accessLine(push(), kWallMs), expected);
}

void AccessLineTest::whatIsNotKnownIsNull()
{
    AccessRecord record;
    record.status = 400;
    record.refused = true;
    record.facts.problem = QByteArrayLiteral("bad_request");
    const QJsonObject line = parsed(telemetry::accessLine(record, kWallMs));
    for (const char *name : {"method", "route", "event", "role", "caller"})
        QVERIFY2(line.value(QLatin1String(name)).isNull(), name);
    QCOMPARE(line.value(QStringLiteral("problem")).toString(), QStringLiteral("bad_request"));
    QVERIFY(line.value(QStringLiteral("refused")).toBool());
    QVERIFY(!line.contains(QStringLiteral("items")));
}

void AccessLineTest::foreignTextForgesNoLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a line end") << QByteArray("GET\n{\"time\":\"1999\"}");
    QTest::newRow("a carriage return") << QByteArray("GET\r\r");
    QTest::newRow("a quote") << QByteArray(R"(GET","status":"999)");
    QTest::newRow("a backslash at the end") << QByteArray("GET\\");
    QTest::newRow("a terminal's escape") << QByteArray("\x1b[2J\x1b[H");
    QTest::newRow("C1 controls") << QByteArray("\xc2\x9b[31m");
    QTest::newRow("bidi override") << QByteArray("\xe2\x80\xaeTEG");
    QTest::newRow("line separator") << QByteArray("GET\xe2\x80\xa8X");
    QTest::newRow("broken UTF-8") << QByteArray("\xff\xfe\xc3");
    QTest::newRow("NUL") << QByteArray("GE\0T", 4);
    QTest::newRow("long") << QByteArray(100'000, 'x');
}

void AccessLineTest::foreignTextForgesNoLine()
{
    QFETCH(QByteArray, text);
    AccessRecord record = push();
    record.method = text;
    record.peer = text;
    record.facts.problem = text;
    const QByteArray line = telemetry::accessLine(record, kWallMs);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith("}\n"));
    QVERIFY(line.size() < 2'000);
    const QString shown = QString::fromUtf8(line.chopped(1));
    for (const QChar c : shown)
        QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
            && c.category() != QChar::Separator_Line);
    QCOMPARE(parsed(line).value(QStringLiteral("status")).toInt(), 200);
    QCOMPARE(parsed(line).size(), 16);
}

void AccessLineTest::missingLinesAreCountedInOneOfTheirOwn()
{
    const QByteArray expected = "{\"time\":\"2026-05-01T17:03:20.123Z\",\"kind\":\"dropped\",\"lines\":42}\n";
    QCOMPARE(telemetry::droppedLine(42, kWallMs), expected);
}

GATEBOOK_TEST_MAIN(AccessLineTest)
#include "tst_accessline.moc"
