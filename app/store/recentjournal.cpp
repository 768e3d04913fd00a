// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recentjournal.h"

#include "app/store/journal.h"
#include "app/store/journalrow.h"
#include "shared/domain/outcome.h"

namespace gatebook {

namespace {

RecentScan::Standing standingOf(JournalState state, const QString &status, bool isAdmission)
{
    switch (state) {
    case JournalState::Waiting:
        return RecentScan::Standing::Waiting;
    case JournalState::Answered:
        return isAdmission && scanStatusFrom(status) == ScanStatus::Duplicate ? RecentScan::Standing::LostDouble
                                                                              : RecentScan::Standing::Recorded;
    case JournalState::Refused:
    case JournalState::Failed:
        return RecentScan::Standing::SetAside;
    case JournalState::Local:
        break;
    }
    return RecentScan::Standing::Local;
}

RecentScan scanFrom(const store::Row &row)
{
    RecentScan scan;
    const bool isTicket = row.integer(0) == journalrow::kEntry;
    const bool isAdmission = isTicket && row.integer(2) == journalrow::kAdmitted;
    if (isTicket) {
        scan.clientUuid = row.uuid(1);
        scan.kind = isAdmission ? VerdictKind::Admit : verdictKindFrom(row.text(3)).value_or(VerdictKind::Unknown);
    }
    scan.scannedAtMs = row.int64(4);
    scan.overrideBy = row.text(5);
    scan.standing = standingOf(static_cast<JournalState>(row.integer(6)), row.text(7), isAdmission);
    if (scan.standing == RecentScan::Standing::LostDouble)
        scan.first = CheckedIn{row.uuid(8), row.int64(9), row.text(10), row.text(11)};
    scan.name = row.text(12);
    scan.category = row.text(13);
    scan.undone = row.boolean(14);
    return scan;
}

} // namespace

// By rowid from its end, where the plus sign keeps the planner: all other ways begin with the event's every row.
Result<RecentScans> RecentJournal::last()
{
    RecentScans scans;
    const auto read = m_database.each(
        QStringLiteral(
            "SELECT j.kind, j.client_uuid, j.verdict, j.device_reason, j.scanned_at, j.override_by, j.state, j.status,"
            " j.first_client_uuid, j.first_scanned_at, j.first_gate, j.first_device, t.name, t.category,"
            " EXISTS (SELECT 1 FROM journal u WHERE u.enrolment_id = j.enrolment_id AND u.undoes = j.client_uuid)"
            " FROM journal j LEFT JOIN positions p ON p.enrolment_id = j.enrolment_id"
            " LEFT JOIN tickets t ON t.generation = p.generation AND t.ticket_uuid = j.ticket_uuid"
            " WHERE j.id > (SELECT max(id) FROM journal) - ? AND +j.enrolment_id = ? AND j.kind <> ?"
            " ORDER BY j.id DESC LIMIT ?"),
        {kLookedAt, m_enrolmentId, journalrow::kUndo, kShown},
        [&scans](const store::Row &row) { scans.append(scanFrom(row)); });
    return read ? Result<RecentScans>(std::move(scans)) : read.error();
}

} // namespace gatebook
