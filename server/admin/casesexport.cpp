// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "server/admin/exportrows.h"

namespace gatebook::admin {

using store::Row;

namespace {

const QStringList kColumns{QStringLiteral("case"), QStringLiteral("seq"), QStringLiteral("scanned_at"),
    QStringLiteral("ticket_uuid"), QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("ticket_status"),
    QStringLiteral("gate"), QStringLiteral("device"), QStringLiteral("first_seq"), QStringLiteral("first_scanned_at"),
    QStringLiteral("first_gate"), QStringLiteral("first_device"), QStringLiteral("override_by"),
    QStringLiteral("override_reason"), QStringLiteral("client_uuid"), QStringLiteral("detail")};

// Admissions that stand and either came second (to another device's; of an unknown code, to any) or went to a ticket that
// was not good for it.
const QString kAdmissions = QStringLiteral(
    "SELECT CASE WHEN c.seq <> s.counting_seq THEN 'admitted_twice' WHEN t.uuid IS NULL THEN 'unknown_ticket'"
    " ELSE 'ticket_' || t.status END,"
    " c.seq, c.scanned_at, c.ticket_uuid, t.code, t.name, t.status, c.gate, d.name,"
    " w.seq, w.scanned_at, w.gate, v.name, c.override_by, c.override_reason, c.client_uuid"
    " FROM check_ins c JOIN devices d ON d.id = c.device_id"
    " JOIN ticket_state s ON s.event_id = c.event_id AND s.ticket_uuid = c.ticket_uuid"
    " LEFT JOIN tickets t ON t.event_id = c.event_id AND t.uuid = c.ticket_uuid"
    " LEFT JOIN check_ins w ON w.event_id = c.event_id AND w.seq = s.counting_seq AND w.seq <> c.seq"
    " LEFT JOIN devices v ON v.id = w.device_id"
    " WHERE c.event_id = ? AND c.seq > ? AND c.verdict = 'admitted'"
    " AND NOT EXISTS (SELECT 1 FROM undos u WHERE u.event_id = c.event_id AND u.target_uuid = c.client_uuid)"
    " AND ((w.seq IS NOT NULL AND (w.device_id <> c.device_id OR t.uuid IS NULL))"
    " OR (w.seq IS NULL AND (t.uuid IS NULL OR t.status <> 'valid')))"
    " ORDER BY c.seq LIMIT ?");

std::vector<ExportCell> admissionCells(const Row &row)
{
    std::vector<ExportCell> cells{row.text(0), row.int64(1), ExportTime{row.int64(2)}, uuidCell(row, 3)};
    appendTexts(cells, row, 4, 8);
    cells.push_back(row.isNull(9) ? ExportCell() : ExportCell(row.int64(9)));
    cells.push_back(timeCell(row.optionalInt64(10)));
    appendTexts(cells, row, 11, 14);
    cells.emplace_back(uuidCell(row, 15));
    cells.emplace_back(QString());
    return cells;
}

std::vector<ExportCell> refusalCells(const Row &row)
{
    std::vector<ExportCell> cells(static_cast<std::size_t>(kColumns.size()));
    cells[0] = QStringLiteral("refused_") + row.text(0);
    cells[7] = row.text(4);
    cells[8] = row.text(3);
    cells[15] = uuidCell(row, 1);
    cells[16] = row.text(2);
    return cells;
}

} // namespace

Result<void> exportCases(store::Database &database, const ledger::EventRecord &event, const ExportTarget &target)
{
    const std::array queries{ExportQuery{kAdmissions, 1, admissionCells}, refusalLog(refusalCells)};
    return exportRows(database, event, target, kColumns, queries);
}

} // namespace gatebook::admin
