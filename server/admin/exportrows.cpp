// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/exportrows.h"

#include "server/ledger/readsnapshot.h"
#include "shared/base/uuid.h"

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

ExportQuery refusalLog(std::vector<ExportCell> (*cells)(const store::Row &row))
{
    return {QStringLiteral("SELECT r.reason, r.client_uuid, r.detail, d.name, d.gate, r.received_at, r.id"
                           " FROM refusals r JOIN devices d ON d.id = r.device_id"
                           " WHERE r.event_id = ? AND r.id > ? ORDER BY r.id LIMIT ?"),
        6, cells};
}

void appendTexts(std::vector<ExportCell> &cells, const store::Row &row, int first, int last)
{
    for (int column = first; column <= last; ++column)
        cells.emplace_back(row.text(column));
}

QString uuidCell(const store::Row &row, int column)
{
    return row.isNull(column) ? QString() : uuidText(row.uuid(column));
}

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
