// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

#include "server/admin/eventexport.h"

namespace gatebook::admin {

// One part of an export. The statement takes an event's id, a key and a number of rows: it gives that many rows at most, in
// the order of their keys, all after that key. Pages, because PostgreSQL's driver holds a whole result in memory.
struct ExportQuery
{
    QString sql;
    int keyColumn = 0;
    std::vector<ExportCell> (*cells)(const store::Row &row) = nullptr;
};

// The refusal log's part. Columns of a row: reason, client_uuid, detail, device, gate, received_at.
[[nodiscard]] ExportQuery refusalLog(std::vector<ExportCell> (*cells)(const store::Row &row));

// Cells of a row's columns: texts first..last; a uuid, empty where there is none.
void appendTexts(std::vector<ExportCell> &cells, const store::Row &row, int first, int last);
[[nodiscard]] QString uuidCell(const store::Row &row, int column);

// Writes the table with the rows of each query, one after the other, all of one moment of the database.
[[nodiscard]] Result<void> exportRows(store::Database &database, const ledger::EventRecord &event,
    const ExportTarget &target, const QStringList &columns, std::span<const ExportQuery> queries);

} // namespace gatebook::admin
