// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journalrow.h"

namespace gatebook::journalrow {

const QString kScanColumns = QStringLiteral("j.kind, j.client_uuid, j.verdict, j.ticket_uuid, j.undoes, j.scanned_at,"
                                            " j.device_reason, j.override_by, j.override_reason, j.device_seq, j.gate");

Scan scanFrom(const store::Row &row)
{
    Scan scan;
    scan.kind = row.integer(0) == kUndo ? ScanKind::Undo : ScanKind::Entry;
    scan.clientUuid = row.uuid(1);
    scan.verdict = row.integer(2) == kDenied ? ScanVerdict::Denied : ScanVerdict::Admitted;
    scan.ticketUuid = row.isNull(3) ? QUuid() : row.uuid(3);
    scan.undoes = row.isNull(4) ? QUuid() : row.uuid(4);
    scan.scannedAtMs = row.int64(5);
    scan.deviceReason = row.text(6);
    if (!row.isNull(7))
        scan.override = Override{row.text(7), row.text(8)};
    scan.deviceSeq = row.optionalInt64(9);
    if (const QString gate = row.text(10); !gate.isEmpty())
        scan.gate = gate;
    return scan;
}

} // namespace gatebook::journalrow
