// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "server/admin/exportrows.h"

namespace gatebook::admin {

namespace {

const QStringList kColumns{QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("category"),
    QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("company"), QStringLiteral("order"),
    QStringLiteral("status"), QStringLiteral("valid_from"), QStringLiteral("valid_until"), QStringLiteral("note"),
    QStringLiteral("attention"), QStringLiteral("checked_in"), QStringLiteral("checked_in_at"), QStringLiteral("gate"),
    QStringLiteral("device"), QStringLiteral("scanned_by"), QStringLiteral("override_reason"),
    QStringLiteral("ticket_uuid")};

const QString kQuery = QStringLiteral(
    "SELECT t.code, t.name, t.category, t.email, t.phone, t.company, t.order_number, t.status, t.valid_from,"
    " t.valid_until, t.note, t.attention, c.seq, c.scanned_at, c.gate, d.name, c.override_by, c.override_reason,"
    " t.uuid, t.id"
    " FROM tickets t"
    " LEFT JOIN ticket_state s ON s.event_id = t.event_id AND s.ticket_uuid = t.uuid"
    " LEFT JOIN check_ins c ON c.event_id = s.event_id AND c.seq = s.counting_seq"
    " LEFT JOIN devices d ON d.id = c.device_id"
    " WHERE t.event_id = ? AND t.id > ? ORDER BY t.id LIMIT ?");

std::vector<ExportCell> cells(const store::Row &row)
{
    std::vector<ExportCell> cells;
    appendTexts(cells, row, 0, 7);
    cells.push_back(timeCell(row.optionalInt64(8)));
    cells.push_back(timeCell(row.optionalInt64(9)));
    cells.emplace_back(row.text(10));
    cells.emplace_back(row.boolean(11));
    cells.emplace_back(!row.isNull(12));
    cells.push_back(timeCell(row.optionalInt64(13)));
    appendTexts(cells, row, 14, 17);
    cells.emplace_back(uuidCell(row, 18));
    return cells;
}

} // namespace

Result<void> exportAttendance(store::Database &database, const ledger::EventRecord &event, const ExportTarget &target)
{
    const std::array queries{ExportQuery{kQuery, 19, cells}};
    return exportRows(database, event, target, kColumns, queries);
}

} // namespace gatebook::admin
