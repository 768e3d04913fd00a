// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hub's tables, in one SQL text for both databases. Conventions: times are milliseconds since 1970 UTC, UUIDs 16 bytes,
// absent text is '', everything else that is absent is NULL, random 64-bit numbers are stored as signed ones, states are
// the words of PROTOCOL.md.
//
// Why this layout. A random page that a scan dirties costs more than all of its SQL, hence: the wide tickets row is never
// touched by a scan; what a scan changes of a ticket is a row of the narrow ticket_state; the log is its own primary key
// (event, seq), so that writing appends and reading a delta is one range.
#include "server/ledger/ledgerdatabase.h"
#include "shared/search/searchindex.h"

namespace gatebook::ledger {

namespace {

// One row an event; head_seq is the counter of its log, locked and raised in the transaction that writes the rows.
const QString kEvents = QStringLiteral(R"sql(
CREATE TABLE events(
  id             $ID,
  uuid           $BYTES NOT NULL UNIQUE,
  name           TEXT NOT NULL,
  venue          TEXT NOT NULL DEFAULT '',
  timezone       TEXT NOT NULL DEFAULT '',          -- IANA name
  starts_at      BIGINT,
  ends_at        BIGINT,
  ticket_ids     TEXT NOT NULL DEFAULT 'uuid5',     -- how a ticket's identity follows from its code
  formats        TEXT NOT NULL DEFAULT '',          -- barcode formats in use, comma separated; '': all
  required_rules TEXT NOT NULL DEFAULT '',          -- `requires`, comma separated
  history        BIGINT NOT NULL,                   -- random; renewed by restore
  head_seq       BIGINT NOT NULL DEFAULT 0,         -- newest position of the log
  ticket_count   BIGINT NOT NULL DEFAULT 0,         -- rows in tickets, cancelled ones too
  created_at     BIGINT NOT NULL,
  archived_at    BIGINT)
)sql");

// What was imported. Changed by TicketWriter only; a ticket is never deleted, only cancelled.
const QString kTickets = QStringLiteral(R"sql(
CREATE TABLE tickets(
  id           $ID,                                 -- page key of the manifest; row id of ticket_search
  event_id     BIGINT NOT NULL,
  uuid         $BYTES NOT NULL,                     -- ticketUuid(event, code)
  code         TEXT NOT NULL,                       -- trimmed, as printed
  name         TEXT NOT NULL,
  category     TEXT NOT NULL DEFAULT '',
  email        TEXT NOT NULL DEFAULT '',
  phone        TEXT NOT NULL DEFAULT '',
  company      TEXT NOT NULL DEFAULT '',
  order_number TEXT NOT NULL DEFAULT '',
  status       TEXT NOT NULL DEFAULT 'valid',       -- valid, cancelled, blocked
  valid_from   BIGINT,                              -- inclusive
  valid_until  BIGINT,                              -- exclusive
  note         TEXT NOT NULL DEFAULT '',
  attention    SMALLINT NOT NULL DEFAULT 0,         -- 0, 1
  created_seq  BIGINT NOT NULL,                     -- position in the log of its first import
  seq          BIGINT NOT NULL,                     -- position in the log of its last change
  UNIQUE(event_id, uuid))
)sql");

// The log of scans: immutable, but for an undo that waited for its target: when that arrives, ticket_uuid and counting_seq
// are filled in.
const QString kCheckIns = QStringLiteral(R"sql(
CREATE TABLE check_ins(
  event_id        BIGINT NOT NULL,
  seq             BIGINT NOT NULL,
  client_uuid     $BYTES NOT NULL,                  -- made on the device; one row each
  kind            TEXT NOT NULL,                    -- entry, undo
  verdict         TEXT,                             -- entry: admitted, denied; undo: NULL
  ticket_uuid     $BYTES,                           -- undo: its target's; NULL while the target is absent
  undoes          $BYTES,                           -- undo: the target's client_uuid; entry: NULL
  device_id       BIGINT NOT NULL,                  -- devices.id
  device_seq      BIGINT,                           -- per device, from 1
  gate            TEXT NOT NULL,                    -- the item's, else the device's at that time
  device_reason   TEXT NOT NULL,
  override_by     TEXT,                             -- NULL: no override
  override_reason TEXT,
  scanned_at      BIGINT NOT NULL,                  -- the device's wall clock
  age_ms          BIGINT,                           -- monotonic time from scan to sending
  sent_at         BIGINT,                           -- the device's wall clock when sending; received_at - sent_at: its error
  received_at     BIGINT NOT NULL,                  -- the hub's wall clock
  status          TEXT NOT NULL,                    -- applied, duplicate, rejected: the answer when recorded
  reason          TEXT NOT NULL,                    -- '' or the reason when recorded
  counting_seq    BIGINT,                           -- the ticket's counting admission after this row; NULL: free, or no such ticket yet
  previous_seq    BIGINT,                           -- the ticket's row before this one: its history is a walk
  PRIMARY KEY(event_id, seq),
  UNIQUE(event_id, client_uuid)) $CLUSTERED
)sql");

// What the log says of a ticket now, kept for tickets that are not imported (yet) too. Derived from check_ins.
const QString kTicketState = QStringLiteral(R"sql(
CREATE TABLE ticket_state(
  event_id     BIGINT NOT NULL,
  ticket_uuid  $BYTES NOT NULL,
  counting_seq BIGINT,                              -- the admission that counts; NULL: free
  last_seq     BIGINT NOT NULL,                     -- the ticket's newest row: where its history begins
  PRIMARY KEY(event_id, ticket_uuid)) $CLUSTERED
)sql");

// Which client_uuids are undone or will be when they arrive: one row an undo; the lowest seq of a target is the undo that
// took effect. Derived from check_ins.
const QString kUndos = QStringLiteral(R"sql(
CREATE TABLE undos(
  event_id    BIGINT NOT NULL,
  target_uuid $BYTES NOT NULL,                      -- client_uuid of what it undoes
  seq         BIGINT NOT NULL,                      -- of the undo
  PRIMARY KEY(event_id, target_uuid, seq)) $CLUSTERED
)sql");

// One row a transaction that moved a log: a cursor at seq s carries the tag of the first row with last_seq >= s.
const QString kPositions = QStringLiteral(R"sql(
CREATE TABLE positions(
  event_id BIGINT NOT NULL,
  last_seq BIGINT NOT NULL,
  tag      BIGINT NOT NULL,                         -- random
  PRIMARY KEY(event_id, last_seq)) $CLUSTERED
)sql");

// What was sent and could not be taken as a scan; nothing is thrown away, a repetition is kept once.
const QString kRefusals = QStringLiteral(R"sql(
CREATE TABLE refusals(
  id          $ID,
  event_id    BIGINT NOT NULL,
  device_id   BIGINT NOT NULL,
  raw_hash    $BYTES NOT NULL,                      -- SHA-256 of raw without its age_ms
  client_uuid $BYTES,                               -- NULL: could not be read
  device_seq  BIGINT,
  reason      TEXT NOT NULL,                        -- invalid, unsupported_kind, uuid_conflict
  detail      TEXT NOT NULL,
  raw         $BYTES NOT NULL,                      -- all that was sent, as compact UTF-8 JSON
  received_at BIGINT NOT NULL,
  UNIQUE(event_id, device_id, raw_hash))
)sql");

// A laptop at one event. The same device_uuid may be enrolled for several events: a row each.
const QString kDevices = QStringLiteral(R"sql(
CREATE TABLE devices(
  id         $ID,
  event_id   BIGINT NOT NULL REFERENCES events(id),
  uuid       $BYTES NOT NULL,
  name       TEXT NOT NULL,
  gate       TEXT NOT NULL DEFAULT '',
  created_at BIGINT NOT NULL,
  revoked_at BIGINT,                                -- NULL: may call
  UNIQUE(event_id, uuid))
)sql");

// Supervisors and admins.
const QString kAdmins = QStringLiteral(R"sql(
CREATE TABLE admins(
  id         $ID,
  uuid       $BYTES NOT NULL UNIQUE,
  name       TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  revoked_at BIGINT)
)sql");

// Whose bearer token it is. A row with revoked_at answers `revoked`; a row that is gone, `unauthorized`.
const QString kTokens = QStringLiteral(R"sql(
CREATE TABLE tokens(
  hash       $BYTES NOT NULL PRIMARY KEY,           -- Token::hash()
  role       TEXT NOT NULL,                         -- staff, admin
  device_id  BIGINT REFERENCES devices(id),         -- staff
  admin_id   BIGINT REFERENCES admins(id),          -- admin
  created_at BIGINT NOT NULL,
  revoked_at BIGINT)
)sql");

// Enrolment codes: the first four symbols find the row, the other six are the secret.
const QString kPairingCodes = QStringLiteral(R"sql(
CREATE TABLE pairing_codes(
  selector       TEXT NOT NULL PRIMARY KEY,
  secret_hash    $BYTES NOT NULL,
  event_id       BIGINT NOT NULL REFERENCES events(id),
  gate           TEXT NOT NULL DEFAULT '',
  created_at     BIGINT NOT NULL,
  expires_at     BIGINT NOT NULL,
  failures       BIGINT NOT NULL DEFAULT 0,
  used_by_device BIGINT REFERENCES devices(id))     -- NULL: not used yet
)sql");

// What each device said of itself last.
const QString kDeviceStatus = QStringLiteral(R"sql(
CREATE TABLE device_status(
  device_id       BIGINT NOT NULL PRIMARY KEY REFERENCES devices(id),
  reported_at     BIGINT NOT NULL,                  -- the hub's wall clock
  last_device_seq BIGINT,
  queue           BIGINT,
  battery         DOUBLE PRECISION,                 -- 0..1
  version         TEXT NOT NULL DEFAULT '',
  cursor_text     TEXT NOT NULL DEFAULT '',
  clock_offset_ms BIGINT)
)sql");

// Each one serves the statement named; a test reads the query plans.
const QStringList kIndexes{
    QStringLiteral("CREATE INDEX tickets_by_key ON tickets(event_id, id)"),  // manifest pages
    QStringLiteral("CREATE INDEX tickets_by_seq ON tickets(event_id, seq)"), // feed
    QStringLiteral("CREATE INDEX check_ins_by_device ON check_ins(device_id, device_seq) WHERE device_seq IS NOT NULL"),
    QStringLiteral("CREATE INDEX refusals_by_device ON refusals(device_id, device_seq) WHERE device_seq IS NOT NULL"),
    QStringLiteral("CREATE INDEX tokens_by_device ON tokens(device_id) WHERE device_id IS NOT NULL"),
    QStringLiteral("CREATE INDEX tokens_by_admin ON tokens(admin_id) WHERE admin_id IS NOT NULL"),
};

QString inDialect(QString sql, store::Dialect dialect)
{
    const bool sqlite = dialect == store::Dialect::Sqlite;
    sql.replace(QStringLiteral("$ID"),
        sqlite ? QStringLiteral("INTEGER PRIMARY KEY")
               : QStringLiteral("BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"));
    sql.replace(QStringLiteral("$BYTES"), sqlite ? QStringLiteral("BLOB") : QStringLiteral("BYTEA"));
    sql.replace(QStringLiteral("$CLUSTERED"), sqlite ? QStringLiteral("WITHOUT ROWID") : QString());
    return sql.trimmed();
}

QStringList firstStep(store::Dialect dialect)
{
    QStringList statements;
    for (const QString &table : {kEvents, kTickets, kCheckIns, kTicketState, kUndos, kPositions, kRefusals, kDevices,
             kAdmins, kTokens, kPairingCodes, kDeviceStatus})
        statements += inDialect(table, dialect);
    statements += kIndexes;
    statements += search::SearchIndex::schema(dialect, QStringLiteral("ticket_search"));
    return statements;
}

} // namespace

const std::vector<store::Migration> &schema()
{
    static const std::vector<store::Migration> kSteps{
        {.sqlite = firstStep(store::Dialect::Sqlite), .postgreSql = firstStep(store::Dialect::PostgreSql)},
    };
    return kSteps;
}

} // namespace gatebook::ledger
