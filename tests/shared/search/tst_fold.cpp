// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "shared/search/fold.h"
#include "shared/search/typo.h"
#include "tests/support/testmain.h"

using namespace gatebook::search;

namespace {

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { gatebook::test::failOnAnyWarning(); }
    void spellingsMeetInOne_data();
    void spellingsMeetInOne();
    void fieldsBecomeOneLine();
    void oneEditReachesABeginning_data();
    void oneEditReachesABeginning();
};

void FoldTest::spellingsMeetInOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QString &words) {
        QTest::newRow(name) << text << words.split(u'|', Qt::SkipEmptyParts);
    };
    row("umlaut", QStringLiteral("Müller"), QStringLiteral("muller"));
    row("capitals", QStringLiteral("MÜLLER"), QStringLiteral("muller"));
    row("plain", QStringLiteral("muller"), QStringLiteral("muller"));
    row("combining mark", QStringLiteral("Mu\u0308ller"), QStringLiteral("muller"));
    row("l with stroke", QStringLiteral("Łukasz"), QStringLiteral("lukasz"));
    row("o with stroke", QStringLiteral("Øster"), QStringLiteral("oster"));
    row("sharp s", QStringLiteral("Straße STRASSE STRAẞE"), QStringLiteral("strasse|strasse|strasse"));
    row("dotted capital i", QStringLiteral("İstanbul"), QStringLiteral("istanbul"));
    row("dotless i", QStringLiteral("Işık"), QStringLiteral("isik"));
    row("the other letters", QStringLiteral("ĐðÞþÆæŒœĦħŦŧŊŋ"), QStringLiteral("ddththaeaeoeoehhttnn"));
    row("apostrophe", QStringLiteral("O'Brien O’Brien OʼBrien"), QStringLiteral("o|brien|o|brien|o|brien"));
    row("hyphen", QStringLiteral("Jean-Luc Jean‐Luc"), QStringLiteral("jean|luc|jean|luc"));
    row("soft hyphen", QStringLiteral("Mül\u00adler"), QStringLiteral("muller"));
    row("ideographs", QStringLiteral("山田太郎"), QStringLiteral("山|田|太|郎"));
    row("kana", QStringLiteral("ヤマダ たろう"), QStringLiteral("ヤマタ|たろう"));
    row("full width", QStringLiteral("ＡＤＡ９"), QStringLiteral("ada9"));
    row("ligature", QStringLiteral("ﬁona"), QStringLiteral("fiona"));
    row("Greek final sigma", QStringLiteral("ΝΙΚΟΣ Νίκος"), QStringLiteral("νικοσ|νικοσ"));
    row("Cyrillic", QStringLiteral("Йозеф Ёлкин"), QStringLiteral("иозеф|елкин"));
    row("Arabic", QStringLiteral("مُحَمَّد أحمد محـــمد"), QStringLiteral("محمد|احمد|محمد"));
    row("Arabic digits", QStringLiteral("٤٢"), QStringLiteral("42"));
    row("e-mail", QStringLiteral("ada.muller+x@Example.org"), QStringLiteral("ada|muller|x|example|org"));
    row("LIKE's own characters", QStringLiteral("50%_off\\"), QStringLiteral("50|off"));
    row("a letter beyond 16 bits", QStringLiteral("𝐀da 😀"), QStringLiteral("ada"));
    row("nothing", QStringLiteral(" -- ' "), QString());
}

void FoldTest::spellingsMeetInOne()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(words(text), expected);
    QCOMPARE(words(words(text).join(u' ')), expected);
}

void FoldTest::fieldsBecomeOneLine()
{
    QCOMPARE(folded({QStringLiteral("Ada Müller"), QString(), QStringLiteral("QX7B2")}),
        QStringLiteral(" ada muller qx7b2 "));
    QCOMPARE(folded({}), QStringLiteral(" "));
}

void FoldTest::oneEditReachesABeginning_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("near");
    const auto row = [](const char *name, const char *word, const char *typed, bool near) {
        QTest::newRow(name) << QString::fromLatin1(word) << QString::fromLatin1(typed) << near;
    };
    row("same", "hernandez", "hernandez", true);
    row("beginning", "hernandez", "herna", true);
    row("left out", "hernandez", "hernadez", true);
    row("too many", "hernandez", "hernanndez", true);
    row("another", "hernandez", "hermandez", true);
    row("swapped", "hernandez", "herandnez", false);
    row("swapped neighbours", "hernandez", "henrandez", true);
    row("swapped in the middle", "miller", "mlller", true);
    row("first letter", "hernandez", "ernandez", true);
    row("first letter wrong", "hernandez", "fernandez", true);
    row("last letter too many", "mulle", "muller", true);
    row("swapped at the end", "muller", "mullre", true);
    row("in a beginning", "hernandez", "hrena", true);
    row("two wrong", "hernandez", "hermamdez", false);
    row("two too many", "mull", "muller", false);
    row("empty word", "", "muller", false);
    row("one letter word", "m", "muller", false);
}

void FoldTest::oneEditReachesABeginning()
{
    QFETCH(QString, word);
    QFETCH(QString, typed);
    QFETCH(bool, near);
    QCOMPARE(beginsWithin1(word, typed), near);
}

} // namespace

GATEBOOK_TEST_MAIN(FoldTest)
#include "tst_fold.moc"
