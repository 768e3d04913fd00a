// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/base/text.h"
#include "tests/support/testmain.h"

using namespace gatebook;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void countsCodePoints();
    void findsControlAndBidi_data();
    void findsControlAndBidi();
    void showsTextWithoutTricks();
};

void TextTest::countsCodePoints()
{
    QCOMPARE(codePointCount(u""), 0);
    QCOMPARE(codePointCount(u"abc"), 3);
    QCOMPARE(codePointCount(u"\U0001F600x"), 2);
    QCOMPARE(codePointCount(u"e\u0301"), 2);
    const QString lone = QString(QChar(0xdc00)) + QChar(0xdc00) + QChar(0xd800);
    QCOMPARE(codePointCount(lone), 3);
}

void TextTest::findsControlAndBidi_data()
{
    QTest::addColumn<char32_t>("c");
    QTest::addColumn<bool>("unsafe");
    for (const char32_t c : {0x00U, 0x09U, 0x0aU, 0x1dU, 0x1fU, 0x7fU, 0x80U, 0x85U, 0x9fU, 0x61cU, 0x200eU, 0x200fU,
             0x2028U, 0x2029U, 0x202aU, 0x202eU, 0x2066U, 0x2069U})
        QTest::addRow("U+%04X", static_cast<unsigned>(c)) << static_cast<char32_t>(c) << true;
    for (const char32_t c :
        {0x20U, 0x7eU, 0xa0U, 0xe9U, 0x200dU, 0x2027U, 0x202fU, 0x2065U, 0x206aU, 0xfeffU, 0x1f600U})
        QTest::addRow("U+%04X", static_cast<unsigned>(c)) << static_cast<char32_t>(c) << false;
}

void TextTest::findsControlAndBidi()
{
    QFETCH(const char32_t, c);
    QFETCH(const bool, unsafe);
    QCOMPARE(hasControlOrBidi(u'a' + QStringView(QChar::fromUcs4(c)).toString() + u'b'), unsafe);
}

void TextTest::showsTextWithoutTricks()
{
    QCOMPARE(displayText(u"Ada \u202eMüller\n"), QStringLiteral("Ada \ufffdMüller\ufffd"));
    QCOMPARE(displayText(u"\U0001F600\U0001F600\U0001F600", 2), QStringLiteral("\U0001F600\U0001F600\u2026"));
    QCOMPARE(displayText(u"\ufeffabc\ufeff"), QStringLiteral("\ufeffabc\ufeff"));
    QCOMPARE(displayText(u"abc", 3), QStringLiteral("abc"));
    QCOMPARE(displayText(u"abc", 0), QStringLiteral("\u2026"));
    QCOMPARE(displayText(u"", 0), QString());
}

GATEBOOK_TEST_MAIN(TextTest)
#include "tst_text.moc"
