// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QObject>
#include <QTest>

#include "shared/base/random.h"
#include "shared/base/secret.h"
#include "tests/support/testmain.h"
#include "tests/support/testrandom.h"
#include <rapidcheck.h>

using namespace gatebook;

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void givesAsManyBytesAsAskedFor();
    void staysBelowItsBound();
    void reachesEveryValueBelowItsBound();
    void makesTokensOf256BitsAndKnowsThemByHash();
};

void RandomTest::givesAsManyBytesAsAskedFor()
{
    test::TestRandom random;
    for (const int count : {0, 1, 7, 8, 9, 32})
        QCOMPARE(random.bytes(count).size(), count);
    test::TestRandom again;
    test::TestRandom third;
    QCOMPARE(again.bytes(16), third.bytes(16));
}

void RandomTest::staysBelowItsBound()
{
    QVERIFY(rc::check("below(n) < n", [](quint64 seed) {
        test::TestRandom random(seed);
        const auto bound = *rc::gen::suchThat<quint64>([](quint64 n) { return n > 0; });
        RC_ASSERT(random.below(bound) < bound);
    }));
}

void RandomTest::reachesEveryValueBelowItsBound()
{
    test::TestRandom random;
    QSet<quint64> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(random.below(6));
    QCOMPARE(seen.size(), 6);
    QCOMPARE(random.below(1), 0U);
}

void RandomTest::makesTokensOf256BitsAndKnowsThemByHash()
{
    SystemRandom random;
    const Token token = Token::make(random);
    QCOMPARE(QByteArray::fromBase64(token.reveal(), QByteArray::Base64UrlEncoding).size(), 32);
    QCOMPARE(token.reveal().size(), 43);
    QVERIFY(Token::make(random).reveal() != token.reveal());
    QCOMPARE(Token(token.reveal()).hash(), token.hash());
    QCOMPARE(Token(QByteArrayLiteral("abc")).hash().toHex(),
        QByteArrayLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(Token().isEmpty());
}

GATEBOOK_TEST_MAIN(RandomTest)
#include "tst_random.moc"
