// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <vector>

#include "server/ledger/records.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/base/secret.h"
#include "shared/store/database.h"
#include "shared/wire/messages.h"

namespace gatebook::admin {

struct AdminRecord
{
    QUuid uuid;
    QString name;
    bool revoked = false;
    qint64 createdAtMs = 0;
};

struct NewDevice
{
    QUuid uuid;
    Token token;
};

struct NewPairingCode
{
    PairingCode code;
    qint64 expiresAtMs = 0;
};

// Events, devices, admins and pairing codes: who exists and who may call. Synchronous, one transaction a call, effective at
// once on a running hub because tokens are looked up in the database.
class Registry
{
public:
    Registry(store::Database &database, const Clock &clock, RandomSource &random);

    // event.uuid null: one is made.
    [[nodiscard]] Result<Event> createEvent(Event event);
    [[nodiscard]] Result<std::vector<ledger::EventRecord>> events();
    [[nodiscard]] Result<ledger::EventRecord> event(const QUuid &uuid); // NotFound with words
    [[nodiscard]] Result<void> archiveEvent(const QUuid &uuid);

    // Conflict, here and of makePairingCode(): the event is archived.
    [[nodiscard]] Result<NewDevice> addDevice(const QUuid &event, const QString &name, const QString &gate);
    [[nodiscard]] Result<std::vector<ledger::DeviceRecord>> devices();
    [[nodiscard]] Result<void> revokeDevice(const QUuid &device);

    [[nodiscard]] Result<std::pair<AdminRecord, Token>> addAdmin(const QString &name);
    [[nodiscard]] Result<std::vector<AdminRecord>> admins();
    [[nodiscard]] Result<void> revokeAdmin(const QUuid &admin);

    // Ten minutes, one device.
    [[nodiscard]] Result<NewPairingCode> makePairingCode(const QUuid &event, const QString &gate);

    // POST /enroll. NotFound: wrong, used or expired code, all alike. The same code and device again within its time: a new
    // token, the earlier one is forgotten. Counts failures per code (20, then it is void).
    struct Enrolled
    {
        Token token;
        ledger::DeviceRecord device;
        ledger::EventRecord event;
    };
    [[nodiscard]] Result<Enrolled> enrol(const wire::EnrolRequest &request);

    [[nodiscard]] Result<void> storeDeviceStatus(qint64 deviceId, const wire::DeviceStatus &status);

private:
    store::Database &m_database;
    const Clock &m_clock;
    RandomSource &m_random;
};

} // namespace gatebook::admin
