// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "server/admin/registry.h"
#include "server/ledger/ledgerdatabase.h"
#include "server/ledger/ledgerreader.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"
#include "tests/support/testrandom.h"

namespace gatebook::test {

using admin::Registry;

class RegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRepeatedEventUuidIsRefused();
    void tokensAreStoredHashedOnly();
    void aRevokedDeviceIsKnownAsRevoked();
    void aRevokedAdminIsKnownAsRevoked();
    void whatIsNotThereCannotBeRevokedOrArchived();
    void anArchivedEventTakesNoNewDevices();
    void aCodeEnrolsOneDevice();
    void theSameDeviceAgainGetsANewTokenAndTheEarlierOneIsForgotten();
    void aCodeEndsAfterTenMinutes();
    void twentyFailuresVoidACode();
    void allRefusalsAreAlike();
    void typedCodesAreForgiven();
    void revokingEndsTheCodeItCameWith();
    void aNewCodeLetsARevokedDeviceInAgain();

private:
    [[nodiscard]] QUuid makeEvent();
    [[nodiscard]] std::optional<ledger::Credential> credential(const Token &token);
    [[nodiscard]] Result<Registry::Enrolled> enrol(const QString &code, const QUuid &device = QUuid::createUuid());

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Database> m_database;
    TestClock m_clock;
    TestRandom m_random;
    std::unique_ptr<Registry> m_registry;
};

void RegistryTest::init()
{
    failOnAnyWarning();
    m_dir = std::make_unique<QTemporaryDir>();
    store::DatabaseLocation location;
    location.path = m_dir->filePath(QStringLiteral("hub.db"));
    auto database = ledger::openLedger(location, store::Role::Writer);
    QVERIFY2(database.ok(), database ? "" : qPrintable(database.error().message));
    m_database = std::move(database).value();
    m_registry = std::make_unique<Registry>(*m_database, m_clock, m_random);
}

void RegistryTest::cleanup()
{
    m_registry.reset();
    m_database.reset();
    m_dir.reset();
}

QUuid RegistryTest::makeEvent()
{
    Event event;
    event.name = QStringLiteral("Night Run");
    event.timezone = QStringLiteral("Europe/Berlin");
    const auto created = m_registry->createEvent(event);
    return created ? created->uuid : QUuid();
}

std::optional<ledger::Credential> RegistryTest::credential(const Token &token)
{
    ledger::LedgerReader reader(*m_database);
    const auto found = reader.credential(token.hash());
    return found ? *found : std::nullopt;
}

Result<Registry::Enrolled> RegistryTest::enrol(const QString &code, const QUuid &device)
{
    return m_registry->enrol({PairingCode(code), device, QStringLiteral("Laptop 3")});
}

void RegistryTest::aRepeatedEventUuidIsRefused()
{
    Event event;
    event.name = QStringLiteral("Twice");
    event.uuid = makeEvent();
    const auto again = m_registry->createEvent(event);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QCOMPARE(m_registry->events()->size(), 1U);
}

void RegistryTest::tokensAreStoredHashedOnly()
{
    const auto device = m_registry->addDevice(makeEvent(), QStringLiteral("Laptop"), QStringLiteral("North"));
    QVERIFY(device.ok());
    const auto known = credential(device->token);
    QVERIFY(known && known->device);
    QCOMPARE(known->device->uuid, device->uuid);
    int rows = 0;
    const auto read = m_database->each(QStringLiteral("SELECT hash FROM tokens"), {}, [&](const store::Row &row) {
        ++rows;
        QCOMPARE(row.blob(0), device->token.hash());
        QVERIFY(!row.blob(0).contains(device->token.reveal()));
    });
    QVERIFY(read.ok());
    QCOMPARE(rows, 1);
}

void RegistryTest::aRevokedDeviceIsKnownAsRevoked()
{
    const auto device = m_registry->addDevice(makeEvent(), QStringLiteral("Laptop"), QString());
    QVERIFY(device && !credential(device->token)->revoked);
    QVERIFY(m_registry->revokeDevice(device->uuid).ok());
    QVERIFY(credential(device->token)->revoked);
    QVERIFY(m_registry->devices()->front().revoked);
}

void RegistryTest::aRevokedAdminIsKnownAsRevoked()
{
    const auto added = m_registry->addAdmin(QStringLiteral("Kim"));
    QVERIFY(added.ok());
    QCOMPARE(credential(added->second)->adminUuid, added->first.uuid);
    QVERIFY(m_registry->revokeAdmin(added->first.uuid).ok());
    QVERIFY(credential(added->second)->revoked);
    QVERIFY(m_registry->admins()->front().revoked);
}

void RegistryTest::whatIsNotThereCannotBeRevokedOrArchived()
{
    const QUuid nobody = QUuid::createUuid();
    for (const auto &result :
        {m_registry->revokeDevice(nobody), m_registry->revokeAdmin(nobody), m_registry->archiveEvent(nobody)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::NotFound);
    }
}

void RegistryTest::anArchivedEventTakesNoNewDevices()
{
    const QUuid event = makeEvent();
    QVERIFY(m_registry->archiveEvent(event));
    const auto device = m_registry->addDevice(event, QStringLiteral("L1"), {});
    const auto code = m_registry->makePairingCode(event, QStringLiteral("North"));
    QVERIFY(!device && !code);
    QCOMPARE(device.error().kind, Error::Kind::Conflict);
    QCOMPARE(code.error().kind, Error::Kind::Conflict);
    QVERIFY(m_registry->devices()->empty());
}

void RegistryTest::aCodeEnrolsOneDevice()
{
    const QUuid event = makeEvent();
    const auto code = m_registry->makePairingCode(event, QStringLiteral("North"));
    QVERIFY(code.ok());
    QCOMPARE(code->code.reveal().size(), 12);
    QCOMPARE(code->expiresAtMs, m_clock.wallMs() + 600'000);
    const auto enrolled = enrol(code->code.reveal());
    QVERIFY(enrolled.ok());
    QCOMPARE(enrolled->device.gate, QStringLiteral("North"));
    QCOMPARE(enrolled->event.event.uuid, event);
    QVERIFY(credential(enrolled->token) && !credential(enrolled->token)->revoked);
    QVERIFY(!enrol(code->code.reveal()));
}

void RegistryTest::theSameDeviceAgainGetsANewTokenAndTheEarlierOneIsForgotten()
{
    const auto code = m_registry->makePairingCode(makeEvent(), QStringLiteral("North"));
    const QUuid device = QUuid::createUuid();
    const auto first = enrol(code->code.reveal(), device);
    const auto second = enrol(code->code.reveal(), device);
    QVERIFY(first && second);
    QVERIFY(first->token.reveal() != second->token.reveal());
    QCOMPARE(first->device.id, second->device.id);
    // Forgotten, not revoked: the device must not wipe its list.
    QVERIFY(!credential(first->token));
    QVERIFY(credential(second->token));
}

void RegistryTest::aCodeEndsAfterTenMinutes()
{
    const auto code = m_registry->makePairingCode(makeEvent(), QStringLiteral("North"));
    const QUuid device = QUuid::createUuid();
    QVERIFY(enrol(code->code.reveal(), device).ok());
    m_clock.advance(599'999);
    QVERIFY(enrol(code->code.reveal(), device).ok());
    m_clock.advance(1);
    QVERIFY(!enrol(code->code.reveal(), device));
}

void RegistryTest::twentyFailuresVoidACode()
{
    const auto code = m_registry->makePairingCode(makeEvent(), QStringLiteral("North"));
    const auto other = m_registry->makePairingCode(makeEvent(), QStringLiteral("South"));
    const QChar last = code->code.reveal().back() == u'7' ? u'8' : u'7';
    for (int i = 0; i < 20; ++i)
        QVERIFY(!enrol(code->code.reveal().chopped(1) + last));
    QVERIFY(!enrol(code->code.reveal()));
    QVERIFY(enrol(other->code.reveal()).ok());
}

void RegistryTest::allRefusalsAreAlike()
{
    const auto used = m_registry->makePairingCode(makeEvent(), QStringLiteral("North"));
    const auto expired = m_registry->makePairingCode(makeEvent(), QStringLiteral("North"));
    m_clock.advance(600'000);
    const auto fresh = m_registry->makePairingCode(makeEvent(), QStringLiteral("North"));
    QVERIFY(enrol(fresh->code.reveal()).ok());
    QSet<QString> words;
    for (const QString &code :
        {used->code.reveal(), expired->code.reveal(), fresh->code.reveal(), QStringLiteral("0000-0000-00"), QString(),
            QStringLiteral("%"), fresh->code.reveal().left(4) + QStringLiteral("-0000-00")}) {
        const auto refused = enrol(code);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
        words.insert(refused.error().message);
    }
    QCOMPARE(words.size(), 1);
}

void RegistryTest::typedCodesAreForgiven()
{
    const auto code = m_registry->makePairingCode(makeEvent(), QStringLiteral("North"));
    QString typed = code->code.reveal().toLower();
    typed.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
    QVERIFY(enrol(u' ' + typed).ok());
}

void RegistryTest::revokingEndsTheCodeItCameWith()
{
    const auto code = m_registry->makePairingCode(makeEvent(), QStringLiteral("North"));
    const QUuid device = QUuid::createUuid();
    QVERIFY(enrol(code->code.reveal(), device).ok());
    QVERIFY(m_registry->revokeDevice(device).ok());
    QVERIFY(!enrol(code->code.reveal(), device));
}

void RegistryTest::aNewCodeLetsARevokedDeviceInAgain()
{
    const QUuid event = makeEvent();
    const QUuid device = QUuid::createUuid();
    const auto first = enrol(m_registry->makePairingCode(event, QStringLiteral("North"))->code.reveal(), device);
    QVERIFY(m_registry->revokeDevice(device).ok());
    const auto second = enrol(m_registry->makePairingCode(event, QStringLiteral("South"))->code.reveal(), device);
    QVERIFY(first && second);
    QVERIFY(credential(first->token)->revoked);
    QVERIFY(!credential(second->token)->revoked);
    QCOMPARE(credential(second->token)->device->gate, QStringLiteral("South"));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::RegistryTest)
#include "tst_registry.moc"
