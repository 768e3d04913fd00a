// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secrethunt.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

const QByteArray kSecret = QByteArrayLiteral("Żaneta Quince+42");

} // namespace

// The hunter itself: what it would overlook, the tests about logs would overlook.
class SecretHuntTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void everyFormIsFound_data();
    void everyFormIsFound();
    void whatIsNotThereIsNotFound();
    void theFindingNamesItsLine();
};

void SecretHuntTest::everyFormIsFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << kSecret;
    QTest::newRow("in other case") << QByteArrayLiteral("ŻANETA QUINCE+42");
    QTest::newRow("percent-encoded") << QByteArrayLiteral("%C5%BBaneta%20Quince%2B42");
    QTest::newRow("percent-encoded, lower case") << QByteArrayLiteral("%c5%bbaneta%20Quince%2b42");
    QTest::newRow("a form's") << QByteArrayLiteral("%C5%BBaneta+Quince%2B42");
    QTest::newRow("wholly percent-encoded") << "%" + kSecret.toHex('%').toUpper();
    QTest::newRow("JSON-escaped") << QByteArrayLiteral("\\u017Baneta Quince+42");
    QTest::newRow("hex") << kSecret.toHex();
    QTest::newRow("hex, upper case") << kSecret.toHex().toUpper();
    QTest::newRow("hex with colons") << kSecret.toHex(':');
    for (int before = 0; before < 7; ++before) {
        const QByteArray around = QByteArray(before, 'x') + kSecret + "and more";
        QTest::addRow("base64 after %d", before) << around.toBase64();
        QTest::addRow("base64url after %d", before) << around.toBase64(QByteArray::Base64UrlEncoding);
    }
}

void SecretHuntTest::everyFormIsFound()
{
    QFETCH(QByteArray, text);
    QVERIFY(!secretsIn("some line\nbefore " + text + " behind\nand another", {kSecret}).isEmpty());
}

void SecretHuntTest::whatIsNotThereIsNotFound()
{
    const QByteArray text = R"({"time":"2026-05-01T17:03:20.123Z","route":"/staff/events/{event}/participants"})";
    QCOMPARE(secretsIn(text, {kSecret, QByteArrayLiteral("short"), QByteArray()}), QStringList());
}

void SecretHuntTest::theFindingNamesItsLine()
{
    const QStringList found = secretsIn("one\ntwo TOKEN-123456 two\nthree", {QByteArrayLiteral("TOKEN-123456")});
    QVERIFY(!found.isEmpty());
    QVERIFY(found.first().endsWith(u"in: two TOKEN-123456 two"));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::SecretHuntTest)
#include "tst_secrethunt.moc"
