// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "server/admin/registry.h"
#include "server/ledger/records.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/store/database.h"

// SQLite only: a PostgreSQL hub is backed up with PostgreSQL's own tools, and told so.
namespace gatebook::admin {

// Writes a consistent copy while the hub serves: made beside the target, checked, on the disk, then renamed into place. A
// target that exists is replaced only if it is empty or a hub database that nobody has open. A failure leaves nothing.
[[nodiscard]] Result<void> backupTo(store::Database &database, const QString &file);

struct RestoreReport
{
    QString movedAside;                        // where the database of before is now; empty: there was none
    QString notCompared;                       // why the lists below are not known; empty: they are
    QList<ledger::DeviceRecord> enrolledSince; // the restored hub does not know these: enrol them again
    QList<ledger::DeviceRecord> revokedSince;  // the restored hub would let these in: revoke them again
    QList<AdminRecord> adminsAddedSince;
    QList<AdminRecord> adminsRevokedSince;
    QList<ledger::EventRecord> eventsCreatedSince;
    QList<ledger::EventRecord> eventsArchivedSince;
};

// Puts a checked, migrated copy of the backup in the place of the hub's database, with a new history for each event, so
// that every device notices and sends its scans again. The caller holds hub.lock. At any failure the present database is
// as it was; a damaged one is moved aside all the same.
[[nodiscard]] Result<RestoreReport> restoreFrom(
    const QString &backupFile, const QString &databaseFile, RandomSource &random, const Clock &clock);

} // namespace gatebook::admin
