// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

#include "server/admin/csvreader.h"
#include "server/admin/csvwriter.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

using admin::CsvReader;
using admin::CsvWriter;

namespace {

struct ReadAll
{
    QList<QStringList> rows;
    QList<qint64> lines;
    QString error;
};

ReadAll readAll(const QByteArray &text)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    ReadAll all;
    for (;;) {
        const auto record = reader.next();
        if (!record) {
            all.error = record.error().message;
            return all;
        }
        if (!*record)
            return all;
        all.rows.append((*record)->fields);
        all.lines.append((*record)->line);
    }
}

QString fieldFrom(const std::vector<int> &choices)
{
    static const QString kPieces = QStringLiteral("ab \"\",;\t\r\n=+-@'éß漢");
    QString text;
    for (const int choice : choices)
        text += kPieces[qAbs(choice % static_cast<int>(kPieces.size()))];
    return text;
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void anyContentComesBackAsItWas();
    void theFormulaGuardCanBeTakenOffAgain();
    void noGuardedTextLooksLikeAFormula();
    void separatorsLineEndsAndByteOrderMarksAreRecognised_data();
    void separatorsLineEndsAndByteOrderMarksAreRecognised();
    void aDeviceThatGivesLittleAtATimeIsReadAlike();
    void linesAreCountedThroughQuotedBreaks();
    void whatIsNotCsvIsNamedByLineAndColumn_data();
    void whatIsNotCsvIsNamedByLineAndColumn();
};

void CsvTest::anyContentComesBackAsItWas()
{
    const bool holds = rc::check([](const std::vector<std::vector<int>> &choices) {
        QStringList header;
        QStringList cells;
        for (const auto &choice : choices) {
            header.append(QStringLiteral("h"));
            cells.append(fieldFrom(choice));
        }
        RC_PRE(!cells.isEmpty());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        RC_ASSERT(writer.row(header).ok() && writer.row(cells).ok());
        const ReadAll read = readAll(buffer.data());
        RC_ASSERT(read.error.isEmpty());
        RC_ASSERT(read.rows == (QList<QStringList>{header, cells}));
    });
    QVERIFY(holds);
}

void CsvTest::theFormulaGuardCanBeTakenOffAgain()
{
    const bool holds = rc::check([](const std::vector<int> &choices) {
        const QString text = fieldFrom(choices);
        RC_ASSERT(admin::unguarded(admin::guarded(text)) == text);
    });
    QVERIFY(holds);
    QCOMPARE(admin::unguarded(QStringLiteral("'Tis")), QStringLiteral("'Tis"));
}

void CsvTest::noGuardedTextLooksLikeAFormula()
{
    for (const QChar c : QStringLiteral("=+-@\t\r")) {
        const QString text = QString(c) + QStringLiteral("cmd()");
        QCOMPARE(admin::guarded(text), u'\'' + text);
    }
    QCOMPARE(admin::guarded(QStringLiteral("a=b")), QStringLiteral("a=b"));
}

void CsvTest::separatorsLineEndsAndByteOrderMarksAreRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comma, LF") << QByteArray("code,name\nA1,Ada\n");
    QTest::newRow("comma, CRLF") << QByteArray("code,name\r\nA1,Ada\r\n");
    QTest::newRow("semicolon") << QByteArray("code;name\nA1;Ada\n");
    QTest::newRow("tab") << QByteArray("code\tname\nA1\tAda\n");
    QTest::newRow("no last line end") << QByteArray("code,name\nA1,Ada");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "code,name\nA1,Ada\n");
    QTest::newRow("blank lines") << QByteArray("\r\n\ncode,name\n\nA1,Ada\n\n");
    QTest::newRow("quoted") << QByteArray("\"code\",\"name\"\n\"A1\",\"Ada\"\n");
}

void CsvTest::separatorsLineEndsAndByteOrderMarksAreRecognised()
{
    QFETCH(const QByteArray, text);
    const ReadAll read = readAll(text);
    QCOMPARE(read.error, QString());
    const QList<QStringList> expected{
        {QStringLiteral("code"), QStringLiteral("name")}, {QStringLiteral("A1"), QStringLiteral("Ada")}};
    QCOMPARE(read.rows, expected);
}

// The separator is looked for ahead of what is read, behind the byte order mark.
void CsvTest::aDeviceThatGivesLittleAtATimeIsReadAlike()
{
    class Dripping : public QBuffer
    {
        qint64 readData(char *data, qint64 size) override { return QBuffer::readData(data, qMin<qint64>(size, 2)); }
    };
    Dripping device;
    device.setData("\xef\xbb\xbf"
                   "code;name\nA;Ada\n");
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    CsvReader reader(device);
    QCOMPARE((*reader.next())->fields, (QStringList{QStringLiteral("code"), QStringLiteral("name")}));
    QCOMPARE((*reader.next())->fields, (QStringList{QStringLiteral("A"), QStringLiteral("Ada")}));
}

void CsvTest::linesAreCountedThroughQuotedBreaks()
{
    const ReadAll read = readAll("code,name\nA,\"two\r\nlines, \"\"quoted\"\"\"\nB,b\n");
    QCOMPARE(read.error, QString());
    QCOMPARE(read.rows.at(1).at(1), QStringLiteral("two\r\nlines, \"quoted\""));
    QCOMPARE(read.lines, (QList<qint64>{1, 2, 4}));
}

void CsvTest::whatIsNotCsvIsNamedByLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n3,4\n") << QStringLiteral("line 2, column 2:");
    QTest::newRow("text after quote") << QByteArray("a,b\n\"1\"x,2\n") << QStringLiteral("line 2, column 1:");
    QTest::newRow("quote inside") << QByteArray("a,b\n1,x\"y\n") << QStringLiteral("line 2, column 2:");
    QTest::newRow("lone CR") << QByteArray("a,b\n1\r2,3\n") << QStringLiteral("line 2, column 1:");
    QTest::newRow("CR alone ends lines") << QByteArray("a,b\r1,2\r")
                                         << QStringLiteral(
                                                "line 1, column 2: a carriage return without a line feed; save "
                                                "the file as \"CSV UTF-8\"");
    QTest::newRow("Latin-1") << QByteArray("a,b\n1,M\xfcller\n") << QStringLiteral("line 2, column 2:");
    QTest::newRow("UTF-8 cut short") << QByteArray("a,b\n1,2\n3,x\xc3\n") << QStringLiteral("line 3, column 2:");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0b\0",
        6) << QStringLiteral("line 1, column 1:");
    QTest::newRow("endless field") << "a,b\n1," + QByteArray(70'000, 'x') << QStringLiteral("line 2, column 2:");
    QTest::newRow("too many columns") << QByteArray(1'000, ',') << QStringLiteral("line 1, column 1001:");
}

void CsvTest::whatIsNotCsvIsNamedByLineAndColumn()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, where);
    const ReadAll read = readAll(text);
    QVERIFY2(read.error.startsWith(where), qPrintable(read.error));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::CsvTest)
#include "tst_csv.moc"
