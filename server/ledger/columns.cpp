// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/columns.h"

namespace gatebook::ledger {

QString selectEvents()
{
    return QStringLiteral("SELECT e.id, e.uuid, e.name, e.venue, e.timezone, e.starts_at, e.ends_at, e.ticket_ids, "
                          "e.formats, e.required_rules, e.archived_at FROM events e");
}

EventRecord eventOf(const store::Row &row)
{
    EventRecord record;
    record.id = row.int64(0);
    record.event.uuid = row.uuid(1);
    record.event.name = row.text(2);
    record.event.venue = row.text(3);
    record.event.timezone = row.text(4);
    record.event.startsAtMs = row.optionalInt64(5);
    record.event.endsAtMs = row.optionalInt64(6);
    record.event.ticketIds = row.text(7);
    record.event.formats = row.text(8).split(u',', Qt::SkipEmptyParts);
    record.event.requiredRules = row.text(9).split(u',', Qt::SkipEmptyParts);
    record.archived = !row.isNull(10);
    return record;
}

std::optional<CheckedIn> checkedInOf(const store::Row &row, int first)
{
    if (row.isNull(first))
        return std::nullopt;
    return CheckedIn{
        .clientUuid = row.uuid(first),
        .scannedAtMs = row.int64(first + 1),
        .gate = row.text(first + 2),
        .device = row.text(first + 3),
    };
}

QString selectTickets()
{
    return QStringLiteral("SELECT t.id, t.uuid, t.seq, t.name, t.category, t.order_number, t.status, t.valid_from, "
                          "t.valid_until, t.note, "
                          "t.attention, c.client_uuid, c.scanned_at, c.gate, d.name, t.email, t.company FROM tickets t "
                          "LEFT JOIN ticket_state s ON s.event_id = t.event_id AND s.ticket_uuid = t.uuid "
                          "LEFT JOIN check_ins c ON c.event_id = t.event_id AND c.seq = s.counting_seq "
                          "LEFT JOIN devices d ON d.id = c.device_id");
}

Ticket ticketOf(const store::Row &row)
{
    Ticket ticket;
    ticket.uuid = row.uuid(1);
    ticket.seq = row.int64(2);
    ticket.name = row.text(3);
    ticket.category = row.text(4);
    ticket.order = row.text(5);
    ticket.status = ticketStatusFrom(row.text(6)).value_or(TicketStatus::Valid);
    ticket.validFromMs = row.optionalInt64(7);
    ticket.validUntilMs = row.optionalInt64(8);
    ticket.note = row.text(9);
    ticket.attention = row.boolean(10);
    ticket.checkedIn = checkedInOf(row, 11);
    return ticket;
}

qint64 ticketIdOf(const store::Row &row)
{
    return row.int64(0);
}

QString emailOf(const store::Row &row)
{
    return row.text(15);
}

QString companyOf(const store::Row &row)
{
    return row.text(16);
}

} // namespace gatebook::ledger
