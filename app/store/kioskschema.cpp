// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/kioskschema.h"

#include "shared/search/searchindex.h"

// enrolments   One row an event: who this device is there, its token, how far its sync got. A new enrolment with the same
//              event replaces device and token; the scans stay.
// journal      Append-only: one row a scan, undo or unreadable read, written before the verdict is shown. The columns from
//              `state` on are the hub's acknowledgement; nothing else is ever changed, and nothing is deleted.
//              kind: 0 entry, 1 undo, 2 unreadable (never pushed, no device_seq). state: JournalState.
//              merged: the hub's word, as pulled, covers the row (or does not have to). gate: as it was at the scan.
//              resent: sent once more because the hub reported its number missing; not again until the hub recorded it anew.
// tickets      The manifest's rows. A download fills a second generation beside the one that judges; install changes one
//              number in `enrolments`, and the old rows are removed in slices later.
// download_events  The event as a download names it, until its list is installed.
// notices      What staff should be told, and whether somebody has closed it.
namespace gatebook {

namespace {

QStringList enrolmentTables()
{
    return {
        QStringLiteral("CREATE TABLE enrolments (id INTEGER PRIMARY KEY, event_uuid BLOB NOT NULL UNIQUE,"
                       " device_uuid BLOB NOT NULL, device_name TEXT NOT NULL, gate TEXT NOT NULL, token TEXT NOT NULL,"
                       " hub_name TEXT NOT NULL, hub_urls TEXT NOT NULL, hub_pin TEXT NOT NULL,"
                       " active INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0,"
                       " revoked INTEGER NOT NULL DEFAULT 0, last_device_seq INTEGER NOT NULL DEFAULT 0,"
                       " event_name TEXT NOT NULL DEFAULT '', venue TEXT NOT NULL DEFAULT '',"
                       " timezone TEXT NOT NULL DEFAULT '', starts_at INTEGER, ends_at INTEGER,"
                       " ticket_ids TEXT NOT NULL DEFAULT '', formats TEXT NOT NULL DEFAULT '',"
                       " required_rules TEXT NOT NULL DEFAULT '')"),
        QStringLiteral("CREATE TABLE positions (enrolment_id INTEGER PRIMARY KEY REFERENCES enrolments (id),"
                       " generation INTEGER, pull_cursor TEXT NOT NULL DEFAULT '',"
                       " newest_cursor TEXT NOT NULL DEFAULT '', pulled_at INTEGER, pulled_boot INTEGER,"
                       " download_generation INTEGER, download_cursor TEXT NOT NULL DEFAULT '',"
                       " download_next TEXT NOT NULL DEFAULT '', download_pulled TEXT NOT NULL DEFAULT '',"
                       " download_received INTEGER NOT NULL DEFAULT 0, download_total INTEGER NOT NULL DEFAULT 0,"
                       " hub_ms INTEGER, hub_monotonic INTEGER, hub_boot INTEGER, hub_wall INTEGER)"),
        QStringLiteral("CREATE TABLE download_events (enrolment_id INTEGER PRIMARY KEY REFERENCES enrolments (id),"
                       " event_name TEXT NOT NULL, venue TEXT NOT NULL, timezone TEXT NOT NULL, starts_at INTEGER,"
                       " ends_at INTEGER, ticket_ids TEXT NOT NULL, formats TEXT NOT NULL,"
                       " required_rules TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE enrolment_attempts (code_hash BLOB PRIMARY KEY, device_uuid BLOB NOT NULL)"),
    };
}

QStringList journalTables()
{
    return {
        QStringLiteral(
            "CREATE TABLE journal (id INTEGER PRIMARY KEY, enrolment_id INTEGER NOT NULL REFERENCES enrolments (id),"
            " kind INTEGER NOT NULL, client_uuid BLOB, device_uuid BLOB NOT NULL, device_seq INTEGER, verdict INTEGER,"
            " ticket_uuid BLOB, undoes BLOB, scanned_at INTEGER NOT NULL, monotonic INTEGER NOT NULL,"
            " boot_id INTEGER NOT NULL, gate TEXT NOT NULL DEFAULT '', device_reason TEXT NOT NULL DEFAULT '', "
            "override_by TEXT, override_reason TEXT,"
            " read_length INTEGER, read_sha256 BLOB,"
            " state INTEGER NOT NULL, merged INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,"
            " resent INTEGER NOT NULL DEFAULT 0,"
            " status TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '',"
            " seq INTEGER, undone INTEGER, first_client_uuid BLOB, first_scanned_at INTEGER, first_gate TEXT,"
            " first_device TEXT)"),
        QStringLiteral("CREATE UNIQUE INDEX journal_uuid ON journal (enrolment_id, client_uuid)"
                       " WHERE client_uuid IS NOT NULL"),
        QStringLiteral("CREATE UNIQUE INDEX journal_device_seq ON journal (enrolment_id, device_uuid, device_seq)"
                       " WHERE device_seq IS NOT NULL"),
        QStringLiteral("CREATE INDEX journal_state ON journal (enrolment_id, state, attempts, id)"),
        QStringLiteral("CREATE INDEX journal_ticket ON journal (enrolment_id, ticket_uuid)"
                       " WHERE ticket_uuid IS NOT NULL"),
        QStringLiteral("CREATE INDEX journal_undoes ON journal (enrolment_id, undoes) WHERE undoes IS NOT NULL"),
        QStringLiteral("CREATE INDEX journal_unmerged ON journal (enrolment_id, state) WHERE merged = 0"),
        QStringLiteral(
            "CREATE TABLE notices (id INTEGER PRIMARY KEY, enrolment_id INTEGER NOT NULL REFERENCES enrolments (id),"
            " kind INTEGER NOT NULL, journal_id INTEGER REFERENCES journal (id), text TEXT NOT NULL,"
            " at INTEGER NOT NULL, told INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE UNIQUE INDEX notices_once ON notices (journal_id, kind) WHERE journal_id IS NOT NULL"),
        QStringLiteral("CREATE INDEX notices_untold ON notices (id) WHERE told = 0"),
    };
}

QStringList ticketTables()
{
    return QStringList{
               QStringLiteral("CREATE TABLE generations (id INTEGER PRIMARY KEY AUTOINCREMENT)"),
               QStringLiteral("CREATE TABLE tickets (id INTEGER PRIMARY KEY, generation INTEGER NOT NULL,"
                              " ticket_uuid BLOB NOT NULL, seq INTEGER NOT NULL, name TEXT NOT NULL,"
                              " category TEXT NOT NULL, ticket_order TEXT NOT NULL, status INTEGER NOT NULL,"
                              " valid_from INTEGER, valid_until INTEGER, note TEXT NOT NULL,"
                              " attention INTEGER NOT NULL, in_client_uuid BLOB, in_scanned_at INTEGER, in_gate TEXT,"
                              " in_device TEXT)"),
               QStringLiteral("CREATE UNIQUE INDEX tickets_uuid ON tickets (generation, ticket_uuid)"),
               QStringLiteral("CREATE INDEX tickets_in ON tickets (generation) WHERE in_client_uuid IS NOT NULL"),
           }
    + search::SearchIndex::schema(store::Dialect::Sqlite, QStringLiteral("ticket_search"));
}

} // namespace

const std::vector<store::Migration> &kioskSchema()
{
    static const std::vector<store::Migration> steps{
        {enrolmentTables() + journalTables() + ticketTables(), {}},
        // an order's other tickets, after an admission
        {{QStringLiteral("CREATE INDEX tickets_order ON tickets (generation, ticket_order) WHERE ticket_order <> ''")},
            {}},
    };
    return steps;
}

} // namespace gatebook
