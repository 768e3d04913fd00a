// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/api/authorisation.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::api;
using Role = ledger::Credential::Role;

namespace {

// The whole table: 4 kinds of route × 6 callers × 3 events.
class TstAuthorisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { test::failOnAnyWarning(); }

    static void whoMayDoWhat_data();
    static void whoMayDoWhat();
    static void aStaffTokenWithoutADeviceMayDoNothing();
};

const QUuid kOwn = QUuid::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111"));
const QUuid kOther = QUuid::fromString(QStringLiteral("22222222-2222-4222-8222-222222222222"));

ledger::Credential staff(bool revoked)
{
    ledger::Credential credential;
    credential.role = Role::Staff;
    credential.revoked = revoked;
    credential.device = ledger::DeviceRecord();
    credential.eventUuid = kOwn;
    return credential;
}

ledger::Credential admin(bool revoked)
{
    ledger::Credential credential;
    credential.role = Role::Admin;
    credential.revoked = revoked;
    credential.adminUuid = kOther;
    return credential;
}

void TstAuthorisation::whoMayDoWhat_data()
{
    QTest::addColumn<int>("caller");
    QTest::addColumn<QString>("words"); // event own, other, none: read / write / admin route; '-' is yes
    QTest::newRow("nobody") << 0 << QStringLiteral("unauthorized unauthorized unauthorized");
    QTest::newRow("staff, own event") << 1 << QStringLiteral("- - forbidden");
    QTest::newRow("staff, other event") << 2 << QStringLiteral("forbidden forbidden forbidden");
    QTest::newRow("staff, malformed event") << 3 << QStringLiteral("forbidden forbidden forbidden");
    QTest::newRow("admin") << 4 << QStringLiteral("- forbidden -");
    QTest::newRow("admin, malformed event") << 5 << QStringLiteral("unknown_event forbidden -");
    QTest::newRow("revoked staff") << 6 << QStringLiteral("revoked revoked revoked");
    QTest::newRow("revoked admin") << 7 << QStringLiteral("revoked revoked revoked");
}

void TstAuthorisation::whoMayDoWhat()
{
    QFETCH(int, caller);
    QFETCH(QString, words);
    const QList<std::optional<ledger::Credential>> credentials{
        std::nullopt, staff(false), staff(false), staff(false), admin(false), admin(false), staff(true), admin(true)};
    const QList<std::optional<QUuid>> events{kOwn, kOwn, kOther, std::nullopt, kOwn, std::nullopt, kOwn, kOwn};
    const QStringList expected = words.split(u' ');
    const QList<Access> accesses{Access::EventRead, Access::EventWrite, Access::Admin};
    for (qsizetype i = 0; i < accesses.size(); ++i) {
        const auto refused = refusal(accesses.at(i), credentials.at(caller), events.at(caller));
        QCOMPARE(refused ? refused->code : QStringLiteral("-"), expected.at(i));
    }
    QVERIFY(!refusal(Access::Public, credentials.at(caller), events.at(caller)));
}

void TstAuthorisation::aStaffTokenWithoutADeviceMayDoNothing()
{
    ledger::Credential broken = staff(false);
    broken.device.reset();
    for (const Access access : {Access::EventRead, Access::EventWrite, Access::Admin})
        QCOMPARE(refusal(access, broken, kOwn)->code, QStringLiteral("forbidden"));
    ledger::Credential nowhere = staff(false);
    nowhere.eventUuid = QUuid();
    QCOMPARE(refusal(Access::EventRead, nowhere, std::nullopt)->code, QStringLiteral("forbidden"));
}

} // namespace

GATEBOOK_TEST_MAIN(TstAuthorisation)
#include "tst_authorisation.moc"
