// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "server/api/authorisation.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::api;
using Role = ledger::Credential::Role;

namespace {

// What no caller over HTTP can be; the table itself is tested on a running hub (tst_protocol_access).
class TstAuthorisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void init() { test::failOnAnyWarning(); }

    static void aStaffTokenWithoutADeviceMayDoNothing();
};

const QUuid kOwn = QUuid::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111"));

ledger::Credential staff()
{
    ledger::Credential credential;
    credential.role = Role::Staff;
    credential.device = ledger::DeviceRecord();
    credential.eventUuid = kOwn;
    return credential;
}

void TstAuthorisation::aStaffTokenWithoutADeviceMayDoNothing()
{
    ledger::Credential broken = staff();
    broken.device.reset();
    for (const Access access : {Access::EventRead, Access::EventWrite, Access::Admin})
        QCOMPARE(refusal(access, broken, kOwn)->code, QStringLiteral("forbidden"));
    ledger::Credential nowhere = staff();
    nowhere.eventUuid = QUuid();
    QCOMPARE(refusal(Access::EventRead, nowhere, std::nullopt)->code, QStringLiteral("forbidden"));
}

} // namespace

GATEBOOK_TEST_MAIN(TstAuthorisation)
#include "tst_authorisation.moc"
