// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/server/admin/importfixture.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

using admin::ImportOptions;
using ledger::TicketCounts;

class TicketImportTest : public ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void wrongFilesAreRefusedWholeNamingLineAndColumn_data();
    void wrongFilesAreRefusedWholeNamingLineAndColumn();
    void everyProblemIsListedUpToTwenty();
    void importingTwiceChangesNothing();
    void absentColumnsKeepAndEmptyCellsClear();
    void aRowThatCancelsCountsAsChanged();
    void replaceCancelsWhatIsNotNamed();
    void replaceWithAnEmptyListIsRefused();
    void aDryRunCountsTheSameAndWritesNothing();
    void columnsCanBeMapped();
    void warningsNameUnknownColumnsAndShortCodes();
    void manyChunksArriveWhole();
    void aWindowMustHoldTogetherWithWhatIsStored();
};

void TicketImportTest::init()
{
    failOnAnyWarning();
    open();
}

void TicketImportTest::wrongFilesAreRefusedWholeNamingLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    const QByteArray head = "code,name,status,valid_from,valid_until,attention,note\nGOOD,Ada,,,,,\n";
    QTest::newRow("empty file") << QByteArray() << QStringLiteral("line 1, column code:");
    QTest::newRow("no code column") << QByteArray("name\nAda\n") << QStringLiteral("line 1, column code:");
    QTest::newRow("no name column") << QByteArray("code\nA1\n") << QStringLiteral("line 1, column name:");
    QTest::newRow("column twice") << QByteArray("code,name,Code\n") << QStringLiteral("line 1, column Code:");
    QTest::newRow("empty code") << head + " ,Bo,,,,,\n" << QStringLiteral("line 3, column code:");
    QTest::newRow("repeated code") << head + "\" GOOD\",Bo,,,,,\n" << QStringLiteral("line 3, column code:");
    QTest::newRow("long code") << head + QByteArray(513, 'x') + ",Bo,,,,,\n" << QStringLiteral("line 3, column code:");
    QTest::newRow("control in code") << head + "A\x01,Bo,,,,,\n" << QStringLiteral("line 3, column code:");
    QTest::newRow("NUL in code") << head + QByteArray("A\0B,Bo,,,,,\n", 12) << QStringLiteral("line 3, column code:");
    QTest::newRow("NUL in name") << head + QByteArray("B1,B\0o,,,,,\n", 12) << QStringLiteral("line 3, column name:");
    QTest::newRow("NUL in note") << head + QByteArray("B1,Bo,,,,,a\0b\n", 14) << QStringLiteral("line 3, column note:");
    QTest::newRow("empty name") << head + "B1,,,,,,\n" << QStringLiteral("line 3, column name:");
    QTest::newRow("long name") << head + "B1," + QByteArray(301, 'x') + ",,,,,\n"
                               << QStringLiteral("line 3, column name:");
    QTest::newRow("status") << head + "B1,Bo,paid,,,,\n" << QStringLiteral("line 3, column status:");
    QTest::newRow("time without offset") << head + "B1,Bo,,2026-05-01T18:00:00,,,\n"
                                         << QStringLiteral("line 3, column valid_from:");
    QTest::newRow("ends before it begins") << head + "B1,Bo,,2026-05-01T18:00:00Z,2026-05-01T18:00:00Z,,\n"
                                           << QStringLiteral("line 3, column valid_until:");
    QTest::newRow("attention") << head + "B1,Bo,,,,maybe,\n" << QStringLiteral("line 3, column attention:");
    QTest::newRow("too few cells") << head + "B1,Bo\n" << QStringLiteral("line 3, column 3:");
    QTest::newRow("too many cells") << head + "B1,Bo,,,,,,,\n" << QStringLiteral("line 3, column 8:");
    QTest::newRow("bad UTF-8") << head + "B1,M\xfcller,,,,,\n" << QStringLiteral("line 3, column 2:");
    QTest::newRow("open quote") << head + "B1,\"Bo,,,,,\n" << QStringLiteral("line 3, column 2:");
}

void TicketImportTest::wrongFilesAreRefusedWholeNamingLineAndColumn()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, where);
    const auto refused = import(text);
    QVERIFY(!refused);
    QVERIFY2(refused.error().error.message.startsWith(where), qPrintable(refused.error().error.message));
    QCOMPARE(ticketCount(), 0);
}

void TicketImportTest::everyProblemIsListedUpToTwenty()
{
    QByteArray text = "code,name\n";
    for (int i = 0; i < 30; ++i)
        text += "A" + QByteArray::number(i) + ",\n";
    const auto refused = import(text);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.size(), 20);
    QVERIFY(refused.error().problems.at(1).startsWith(QStringLiteral("line 3, column name:")));
}

void TicketImportTest::importingTwiceChangesNothing()
{
    const QByteArray text = "code,name,email\nA1,Ada,a@example.org\nB2,Bo,\n";
    const auto first = import(text);
    QVERIFY(first.ok());
    QCOMPARE(first->counts, (TicketCounts{2, 0, 0, 0}));
    const auto second = import(text);
    QVERIFY(second.ok());
    QCOMPARE(second->counts, (TicketCounts{0, 0, 0, 2}));
}

void TicketImportTest::absentColumnsKeepAndEmptyCellsClear()
{
    QVERIFY(import("code,name,email,note\nA1,Ada,a@example.org,wheelchair\n").ok());
    const auto kept = import("code,name\nA1,Ada\n");
    QVERIFY(kept && kept->counts.unchanged == 1);
    QVERIFY(attendance().contains("wheelchair"));
    const auto cleared = import("code,name,note\nA1,Ada,\n");
    QVERIFY(cleared && cleared->counts.changed == 1);
    QVERIFY(!attendance().contains("wheelchair"));
    QVERIFY(attendance().contains("a@example.org"));
}

void TicketImportTest::aRowThatCancelsCountsAsChanged()
{
    QVERIFY(import("code,name\nA1,Ada\n").ok());
    const auto cancelled = import("code,name,status\nA1,Ada,CANCELLED\n");
    QVERIFY(cancelled.ok());
    QCOMPARE(cancelled->counts, (TicketCounts{0, 1, 0, 0}));
}

void TicketImportTest::replaceCancelsWhatIsNotNamed()
{
    QVERIFY(import("code,name\nA1,Ada\nB2,Bo\n").ok());
    ImportOptions options;
    options.replace = true;
    const auto replaced = import("code,name\nB2,Bo\nC3,Cy\n", options);
    QVERIFY(replaced.ok());
    QCOMPARE(replaced->counts, (TicketCounts{1, 0, 1, 1}));
    QCOMPARE(ticketCount(), 3);
}

void TicketImportTest::replaceWithAnEmptyListIsRefused()
{
    QVERIFY(import("code,name\nA1,Ada\n").ok());
    ImportOptions options;
    options.replace = true;
    QVERIFY(!import("code,name\n", options));
    QVERIFY(!attendance().contains("cancelled"));
}

void TicketImportTest::aDryRunCountsTheSameAndWritesNothing()
{
    QVERIFY(import("code,name\nA1,Ada\nB2,Bo\nD4,Di\n").ok());
    ImportOptions options;
    options.replace = true;
    options.dryRun = true;
    const QByteArray text = "code,name\nB2,Bob\nC3,Cy\nD4,Di\n";
    const QByteArray before = attendance();
    const auto dry = import(text, options);
    QVERIFY(dry.ok());
    QCOMPARE(attendance(), before);
    options.dryRun = false;
    const auto real = import(text, options);
    QVERIFY(real.ok());
    QCOMPARE(dry->counts, real->counts);
    QCOMPARE(real->counts, (TicketCounts{1, 1, 1, 1}));
}

void TicketImportTest::columnsCanBeMapped()
{
    ImportOptions options;
    options.map = {
        {QStringLiteral("Barcode #"), admin::ImportField::Code}, {QStringLiteral("Guest"), admin::ImportField::Name}};
    const auto mapped = import("Barcode #;guest;name\n0012345678901234567890;Ada;ignored\n", options);
    QVERIFY(mapped.ok());
    QCOMPARE(mapped->warnings.size(), 1U);
    QVERIFY(attendance().contains("0012345678901234567890,Ada"));
    QVERIFY(!import("code,name\nA1,Ada\n", options));
}

void TicketImportTest::warningsNameUnknownColumnsAndShortCodes()
{
    const auto report = import("code,name,shoe size\nA1B2C3D4E5F6G7H8,Ada,38\n1234,Bo,40\n");
    QVERIFY(report.ok());
    QCOMPARE(report->warnings.size(), 2U);
    QCOMPARE(report->warnings.at(0).line, 1);
    QVERIFY(report->warnings.at(0).message.contains(QStringLiteral("shoe size")));
    QCOMPARE(report->warnings.at(1).line, 3);
    const auto safe = import("code,name\nA1B2C3D4E5F6G7H8,Ada\n");
    QVERIFY(safe && safe->warnings.empty());
    // What is just below the bound is not called the bound.
    const auto almost = import("code,name\nA-0123456789,Ada\n");
    QVERIFY(almost && almost->warnings.size() == 1U);
    QVERIFY(almost->warnings.at(0).message.contains(QStringLiteral("about 63 bits; 64 or more")));
}

void TicketImportTest::manyChunksArriveWhole()
{
    QByteArray text = "code,name\n";
    for (int i = 0; i < 12'001; ++i)
        text += "CODE" + QByteArray::number(i) + ",Guest " + QByteArray::number(i) + '\n';
    const auto report = import(text);
    QVERIFY(report.ok());
    QCOMPARE(report->counts.added, 12'001);
    QCOMPARE(ticketCount(), 12'001);
}

void TicketImportTest::aWindowMustHoldTogetherWithWhatIsStored()
{
    QVERIFY(import("code,name,valid_from\nA1,Ada,2026-05-01T18:00:00Z\n").ok());
    QVERIFY(import("code,name,valid_until\nB2,Bo,2026-05-01T18:00:00Z\n").ok());
    const QByteArray before = attendance();
    const auto until = import("code,name,valid_until\nC3,Cy,\nA1,Ada,2026-05-01T18:00:00Z\n");
    QVERIFY(!until);
    QVERIFY2(until.error().problems.value(0).startsWith(QStringLiteral("line 3, column valid_until:")),
        qPrintable(until.error().error.message));
    const auto from = import("code,name,valid_from\nB2,Bo,2026-05-01T18:00:00Z\n");
    QVERIFY(!from);
    QVERIFY2(from.error().problems.value(0).startsWith(QStringLiteral("line 2, column valid_from:")),
        qPrintable(from.error().error.message));
    QCOMPARE(attendance(), before);
    QVERIFY(import("code,name,valid_until\nA1,Ada,2026-05-01T18:00:01Z\n").ok());
    QVERIFY(import("code,name,valid_from,valid_until\nB2,Bo,2026-05-01T18:00:00Z,\n").ok());
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TicketImportTest)
#include "tst_ticketimport.moc"
