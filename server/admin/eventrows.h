// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "server/ledger/records.h"
#include "shared/store/database.h"

// One event or device from the database; and how a device's row becomes a struct (an event's: server/ledger/columns.h).
namespace gatebook::admin {

// Of the table `devices`, without an alias.
extern const QString kDeviceColumns;
[[nodiscard]] ledger::DeviceRecord deviceFrom(const store::Row &row);

// NotFound with words.
[[nodiscard]] Result<ledger::EventRecord> findEvent(store::Database &database, const QUuid &uuid);
[[nodiscard]] Result<ledger::EventRecord> findEvent(store::Database &database, qint64 id);
[[nodiscard]] Result<ledger::DeviceRecord> findDevice(store::Database &database, qint64 eventId, const QUuid &uuid);

} // namespace gatebook::admin
