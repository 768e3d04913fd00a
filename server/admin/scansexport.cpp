// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "server/admin/exportrows.h"
#include "shared/domain/admission.h"
#include "shared/domain/outcome.h"

namespace gatebook::admin {

using store::Row;

namespace {

const QStringList kColumns{QStringLiteral("seq"), QStringLiteral("received_at"), QStringLiteral("scanned_at"),
    QStringLiteral("kind"), QStringLiteral("verdict"), QStringLiteral("status"), QStringLiteral("reason"),
    QStringLiteral("status_now"), QStringLiteral("reason_now"), QStringLiteral("undone"), QStringLiteral("ticket_uuid"),
    QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("gate"), QStringLiteral("device"),
    QStringLiteral("device_reason"), QStringLiteral("override_by"), QStringLiteral("override_reason"),
    QStringLiteral("client_uuid"), QStringLiteral("undoes"), QStringLiteral("detail")};

const QString kScans = QStringLiteral(
    "SELECT c.seq, c.received_at, c.scanned_at, c.kind, c.verdict, c.status, c.reason, c.ticket_uuid, t.code, t.name,"
    " c.gate, d.name, c.device_reason, c.override_by, c.override_reason, c.client_uuid, c.undoes,"
    " t.uuid, t.status, t.valid_from, t.valid_until, s.counting_seq,"
    " (SELECT MIN(u.seq) FROM undos u WHERE u.event_id = c.event_id AND u.target_uuid = c.client_uuid),"
    " (SELECT MIN(f.seq) FROM undos f WHERE f.event_id = c.event_id AND f.target_uuid = c.undoes)"
    " FROM check_ins c JOIN devices d ON d.id = c.device_id"
    " LEFT JOIN tickets t ON t.event_id = c.event_id AND t.uuid = c.ticket_uuid"
    " LEFT JOIN ticket_state s ON s.event_id = c.event_id AND s.ticket_uuid = c.ticket_uuid"
    " WHERE c.event_id = ? AND c.seq > ? ORDER BY c.seq LIMIT ?");

// Only admissions can be undone; an undo that waited for something else has no effect.
bool isUndone(const Row &row)
{
    return scanVerdictFrom(row.text(4)) == ScanVerdict::Admitted && !row.isNull(22);
}

// The ruling as if it were made now, as a replay would hear it.
Ruling rulingNow(const Row &row)
{
    if (scanKindFrom(row.text(3)) == ScanKind::Undo)
        return ruleUndo(
            UndoTarget::Admission, row.int64(23) < row.int64(0)); // the first one counts, whatever its target
    if (scanVerdictFrom(row.text(4)) == ScanVerdict::Denied)
        return {ScanStatus::Applied, ScanReason::None};
    Ticket ticket;
    ticket.status = ticketStatusFrom(row.text(18)).value_or(TicketStatus::Valid);
    ticket.validFromMs = row.optionalInt64(19);
    ticket.validUntilMs = row.optionalInt64(20);
    AdmissionFacts facts;
    facts.ticket = row.isNull(17) ? nullptr : &ticket;
    facts.scannedAtMs = row.int64(2);
    facts.undone = isUndone(row);
    if (const auto counting = row.optionalInt64(21); counting && *counting != row.int64(0))
        facts.counting.emplace();
    return ruleAdmission(facts);
}

std::vector<ExportCell> scanCells(const Row &row)
{
    const Ruling now = rulingNow(row);
    std::vector<ExportCell> cells{row.int64(0), ExportTime{row.int64(1)}, ExportTime{row.int64(2)}};
    appendTexts(cells, row, 3, 6);
    cells.emplace_back(word(now.status));
    cells.emplace_back(word(now.reason));
    // An undo that waited for what proved a denial or an undo has no effect.
    cells.emplace_back(isUndone(row));
    cells.emplace_back(uuidCell(row, 7));
    appendTexts(cells, row, 8, 14);
    cells.emplace_back(uuidCell(row, 15));
    cells.emplace_back(uuidCell(row, 16));
    cells.emplace_back(QString());
    return cells;
}

std::vector<ExportCell> refusalCells(const Row &row)
{
    std::vector<ExportCell> cells(static_cast<std::size_t>(kColumns.size()));
    cells[1] = ExportTime{row.int64(5)};
    cells[5] = word(ScanStatus::Rejected);
    cells[6] = row.text(0);
    cells[7] = word(ScanStatus::Rejected);
    cells[8] = row.text(0);
    cells[13] = row.text(4);
    cells[14] = row.text(3);
    cells[18] = uuidCell(row, 1);
    cells[20] = row.text(2);
    return cells;
}

} // namespace

Result<void> exportScans(store::Database &database, const ledger::EventRecord &event, const ExportTarget &target)
{
    const std::array queries{ExportQuery{kScans, 0, scanCells}, refusalLog(refusalCells)};
    return exportRows(database, event, target, kColumns, queries);
}

} // namespace gatebook::admin
