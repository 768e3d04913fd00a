// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include "server/admin/exporttable.h"
#include "server/ledger/records.h"
#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::admin {

// What an event's organiser takes home. Each shows one moment of the log and is read and written
// in pages: memory does not grow with the event.
struct ExportTarget
{
    QIODevice &device;
    ExportFormat format = ExportFormat::Csv;
};

// One row a ticket, imported columns first, then when and where it was let in.
[[nodiscard]] Result<void> exportAttendance(
    store::Database &database, const ledger::EventRecord &event, const ExportTarget &target);

// Every scan as recorded, with what it is worth now, in log order; then what was sent and could not be taken.
[[nodiscard]] Result<void> exportScans(
    store::Database &database, const ledger::EventRecord &event, const ExportTarget &target);

// What a supervisor should look at: let in twice by different devices, let in though cancelled or blocked, let in with an
// unknown code (each time), scans that could not be taken.
[[nodiscard]] Result<void> exportCases(
    store::Database &database, const ledger::EventRecord &event, const ExportTarget &target);

} // namespace gatebook::admin
