// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <optional>

#include "shared/domain/event.h"

// What the ledger's tables say of events, devices and tokens, as plain structs.
namespace gatebook::ledger {

struct EventRecord
{
    qint64 id = 0;
    Event event;
    bool archived = false;
};

struct DeviceRecord
{
    qint64 id = 0;
    qint64 eventId = 0;
    QUuid uuid;
    QString name;
    QString gate;
    bool revoked = false;
};

// Whose token it is.
struct Credential
{
    enum class Role { Staff, Admin };
    Role role = Role::Staff;
    bool revoked = false;
    std::optional<DeviceRecord> device; // Staff
    QUuid eventUuid;                    // Staff: the one event it may touch
    QUuid adminUuid;                    // Admin
};

} // namespace gatebook::ledger
