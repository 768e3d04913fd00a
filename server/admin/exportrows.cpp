// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/exportrows.h"

#include "server/ledger/readsnapshot.h"

namespace gatebook::admin {

namespace {

constexpr int kPageRows = 1'000;

Result<void> writePages(store::Database &database, qint64 eventId, const ExportQuery &query, ExportTable &table)
{
    qint64 after = 0;
    for (int rows = kPageRows; rows == kPageRows;) {
        rows = 0;
        Result<void> written;
        const auto read = database.each(query.sql, {eventId, after, kPageRows}, [&](const store::Row &row) {
            ++rows;
            after = row.int64(query.keyColumn);
            if (written)
                written = table.row(query.cells(row));
        });
        if (!read || !written)
            return read ? written : read;
    }
    return {};
}

} // namespace

Result<void> exportRows(store::Database &database, const ledger::EventRecord &event, const ExportTarget &target,
    const QStringList &columns, std::span<const ExportQuery> queries)
{
    const auto snapshot = ledger::ReadSnapshot::begin(database);
    if (!snapshot)
        return snapshot.error();
    ExportTable table(target.device, target.format, event.event.timezone, columns);
    Result<void> written = table.begin();
    for (const ExportQuery &query : queries) {
        if (written)
            written = writePages(database, event.id, query, table);
    }
    return written ? table.end() : written;
}

} // namespace gatebook::admin
