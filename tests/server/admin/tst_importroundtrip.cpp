// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/server/admin/importfixture.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

using ledger::TicketCounts;

// What an export writes, an import takes in again as it was.
class ImportRoundTripTest : public ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void anExportCanBeImportedAgainUnchanged();
    void aCodeIsTakenByteForByte();
    void codesThatLookLikeFormulasComeBackFromOurExport_data();
    void codesThatLookLikeFormulasComeBackFromOurExport();
};

void ImportRoundTripTest::init()
{
    failOnAnyWarning();
    open();
}

void ImportRoundTripTest::anExportCanBeImportedAgainUnchanged()
{
    QVERIFY(import("code,name,phone,note,valid_from,attention,status\n"
                   "=A1,\"Müller, \"\"Ada\"\"\",+49 170,\"two\nlines\",2026-05-01T18:00:00.250Z,yes,blocked\n"
                   "'-B2,@bo,,'quoted,,,\n")
                .ok());
    const QByteArray exported = attendance();
    QVERIFY(exported.contains("\r\n'=A1,"));
    QVERIFY(exported.contains(",'+49 170,"));
    QVERIFY(exported.contains(",2026-05-01T20:00:00.250+02:00,"));
    const auto again = import(exported);
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().error.message));
    QCOMPARE(again->counts, (TicketCounts{0, 0, 0, 2}));
}

void ImportRoundTripTest::aCodeIsTakenByteForByte()
{
    QVERIFY(import("code,name\n'=A1,'=Ada\n").ok());
    const QByteArray exported = attendance();
    QVERIFY2(exported.contains("\r\n''=A1,'=Ada,"), exported.constData());
    QCOMPARE(import("code,name\n=A1,Bo\n")->counts.added, 1);
    QCOMPARE(import(exported)->counts, (TicketCounts{0, 0, 0, 1}));
}

void ImportRoundTripTest::codesThatLookLikeFormulasComeBackFromOurExport_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char *code : {"=A", "+A", "-A", "@A", "'=A", "'+A", "'-A", "'@A", "''-A", "'A", "-", "'-"})
        QTest::newRow(code) << QByteArray(code);
}

void ImportRoundTripTest::codesThatLookLikeFormulasComeBackFromOurExport()
{
    QFETCH(const QByteArray, code);
    QCOMPARE(import("code,name\n" + code + ",Ada\n")->counts, (TicketCounts{1, 0, 0, 0}));
    QCOMPARE(import("code,name\n" + code + ",Ada\n")->counts, (TicketCounts{0, 0, 0, 1}));
    QCOMPARE(import(attendance())->counts, (TicketCounts{0, 0, 0, 1}));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::ImportRoundTripTest)
#include "tst_importroundtrip.moc"
