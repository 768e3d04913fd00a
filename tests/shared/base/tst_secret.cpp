// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDebug>
#include <QObject>
#include <QTest>
#include <QTextStream>
#include <QVariant>

#include <ostream>
#include <type_traits>

#include "shared/base/secret.h"
#include "tests/support/testmain.h"
#include "tests/support/testrandom.h"

using namespace gatebook;

namespace {

template <typename Stream, typename Value>
concept Streamable = requires(Stream &out, const Value &value)
{
    out << value;
};

template <typename Value>
constexpr bool kStaysInside
    = !Streamable<QDebug,
          Value> && !Streamable<QTextStream, Value> && !Streamable<std::ostream, Value> && !Streamable<QDataStream, Value> && !std::is_convertible_v<Value, QString> && !std::is_convertible_v<Value, QByteArray> && !std::is_convertible_v<Value, QStringView> && !std::is_convertible_v<Value, QVariant>;

static_assert(kStaysInside<Token> && kStaysInside<PairingCode>);
static_assert(!kStaysInside<QString>); // the question can be answered with no
static_assert(!std::is_convertible_v<QString, PairingCode> && !std::is_convertible_v<QByteArray, Token>);

} // namespace

// Secrets that nothing prints: what the compiler holds stands above.
class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aTokenIs256BitsAndNeverTheSame()
    {
        test::TestRandom random;
        const Token one = Token::make(random);
        const Token other = Token::make(random);
        QCOMPARE(QByteArray::fromBase64(one.reveal(), QByteArray::Base64UrlEncoding).size(), 32);
        QVERIFY(one.reveal() != other.reveal() && one.hash() != other.hash());
        QCOMPARE(one.hash().size(), 32);
        QCOMPARE(Token(one.reveal()).hash(), one.hash());
    }

    void aCodeIsTheSameHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("same");
        QTest::newRow("as made") << "K0QP-3M2X-1F" << true;
        QTest::newRow("small, with blanks") << " k0qp 3m2x 1f" << true;
        QTest::newRow("letters for digits") << "KOQP-3M2X-lF" << true;
        QTest::newRow("another") << "K0QP-3M2X-2F" << false;
        QTest::newRow("less") << "K0QP-3M2X-1" << false;
    }

    void aCodeIsTheSameHoweverItIsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, same);
        const PairingCode made(QStringLiteral("K0QP-3M2X-1F"));
        const PairingCode code(typed);
        QCOMPARE(code.hash() == made.hash(), same);
        QCOMPARE(code.revealCanonical() == made.revealCanonical(), same);
        QCOMPARE(code.reveal(), typed);
    }

    void comparingFindsEveryDifference()
    {
        const QByteArray secret = QByteArrayLiteral("0123456789");
        QVERIFY(sameInConstantTime(secret, QByteArray(secret)));
        for (qsizetype at = 0; at < secret.size(); ++at) {
            QByteArray other = secret;
            other[at] = static_cast<char>(other[at] ^ '\x80');
            QVERIFY(!sameInConstantTime(secret, other));
            QVERIFY(!sameInConstantTime(secret, secret.left(at)));
        }
    }
};

GATEBOOK_TEST_MAIN(SecretTest)
#include "tst_secret.moc"
