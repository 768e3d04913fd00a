// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/authentication.h"

#include <QTemporaryDir>
#include <QTest>

#include "server/admin/registry.h"
#include "server/ledger/ledgerdatabase.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

constexpr int kFailuresMax = 3;

api::Request requestFrom(const QByteArray &address, const QByteArray &authorization)
{
    api::Request request;
    request.peerAddress = address;
    request.headers = {{"authorization", authorization}};
    return request;
}

} // namespace

// What a flood of wrong tokens costs, and whom.
class TestAuthentication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutATokenNothingIsLookedUp_data();
    void withoutATokenNothingIsLookedUp();
    void aFloodOfWrongTokensIsTurnedAway();
    void aGateBehindTheSameAddressGoesOn();
    void thatEndsWithTheMinute();

private:
    [[nodiscard]] std::optional<wire::Problem> turnedAway(const api::Request &request)
    {
        return m_authentication->turnedAway(request, api::tokenHash(request));
    }
    // → whether it was looked up, and found
    enum class Outcome { TurnedAway, Unknown, Known };
    [[nodiscard]] Outcome tried(const QByteArray &address, const QByteArray &token);

    std::unique_ptr<QTemporaryDir> m_directory;
    TestClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<ledger::LedgerReader> m_reader;
    std::unique_ptr<api::Authentication> m_authentication;
    QByteArray m_token;
};

void TestAuthentication::init()
{
    failOnAnyWarning();
    m_reader.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    store::DatabaseLocation location;
    location.path = m_directory->filePath(QStringLiteral("hub.db"));
    auto opened = ledger::openLedger(location, store::Role::Writer);
    QVERIFY(opened.ok());
    m_database = std::move(*opened);
    admin::Registry registry(*m_database, m_clock, m_random);
    const auto admin = registry.addAdmin(QStringLiteral("Alex"));
    QVERIFY(admin.ok());
    m_token = admin->second.reveal();
    m_reader = std::make_unique<ledger::LedgerReader>(*m_database);
    m_authentication = std::make_unique<api::Authentication>(m_clock, kFailuresMax);
}

TestAuthentication::Outcome TestAuthentication::tried(const QByteArray &address, const QByteArray &token)
{
    const api::Request request = requestFrom(address, "Bearer " + token);
    if (turnedAway(request))
        return Outcome::TurnedAway;
    const auto found = m_authentication->credential(request, api::tokenHash(request), *m_reader);
    return found && *found ? Outcome::Known : Outcome::Unknown;
}

void TestAuthentication::withoutATokenNothingIsLookedUp_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no token") << QByteArray("Bearer");
    QTest::newRow("an empty token") << QByteArray("Bearer  ");
    QTest::newRow("another scheme") << QByteArray("Basic YTpi");
}

void TestAuthentication::withoutATokenNothingIsLookedUp()
{
    QFETCH(const QByteArray, authorization);
    for (int i = 0; i < 2 * kFailuresMax; ++i) {
        const auto refused = turnedAway(requestFrom("10.0.0.1", authorization));
        QVERIFY(refused);
        QCOMPARE(refused->status, 401);
    }
}

void TestAuthentication::aFloodOfWrongTokensIsTurnedAway()
{
    for (int i = 0; i < kFailuresMax; ++i)
        QVERIFY(tried("10.0.0.1", "wrong") == Outcome::Unknown);
    QVERIFY(tried("10.0.0.1", "wrong") == Outcome::TurnedAway);
    QVERIFY(tried("10.0.0.1", "another") == Outcome::TurnedAway);
    const auto refused = turnedAway(requestFrom("10.0.0.1", "Bearer wrong"));
    QVERIFY(refused);
    QCOMPARE(refused->status, 429);
    QVERIFY(refused->retryAfterSeconds.value_or(0) > 0);
    QVERIFY(tried("10.0.0.2", "wrong") == Outcome::Unknown);
}

void TestAuthentication::aGateBehindTheSameAddressGoesOn()
{
    QVERIFY(tried("10.0.0.1", m_token) == Outcome::Known);
    for (int i = 0; i < 2 * kFailuresMax; ++i)
        (void)tried("10.0.0.1", "wrong");
    QVERIFY(tried("10.0.0.1", m_token) == Outcome::Known);
    QVERIFY(tried("10.0.0.1", "wrong") == Outcome::TurnedAway);
}

void TestAuthentication::thatEndsWithTheMinute()
{
    for (int i = 0; i < 2 * kFailuresMax; ++i)
        (void)tried("10.0.0.1", "wrong");
    QVERIFY(tried("10.0.0.1", m_token) == Outcome::TurnedAway); // not seen here before
    m_clock.advance(60'000);
    QVERIFY(tried("10.0.0.1", m_token) == Outcome::Known);
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::TestAuthentication)
#include "tst_authentication.moc"
