// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/recordreader.h"

namespace gatebook::wire {

Event readEvent(const JsonObject &in)
{
    Event event;
    event.uuid = in.uuid("uuid", Need::Required).value_or(QUuid());
    event.name = in.text("name", Need::Required).value_or(QString());
    event.venue = in.text("venue", Need::Optional).value_or(QString());
    event.timezone = in.text("timezone", Need::Optional).value_or(QString());
    event.startsAtMs = in.time("starts_at", Need::Optional);
    event.endsAtMs = in.time("ends_at", Need::Optional);
    event.ticketIds = in.text("ticket_ids", Need::Required).value_or(QString());
    event.formats = in.texts("formats", Need::Optional);
    event.requiredRules = in.texts("requires", Need::Optional);
    return event;
}

Ticket readTicket(const JsonObject &in)
{
    Ticket ticket;
    ticket.uuid = in.uuid("ticket_uuid", Need::Required).value_or(QUuid());
    ticket.seq = in.integer("seq", Need::Required).value_or(0);
    ticket.name = in.text("name", Need::Optional).value_or(QString());
    ticket.category = in.text("category", Need::Optional).value_or(QString());
    ticket.order = in.text("order", Need::Optional).value_or(QString());
    ticket.status = in.word("status", Need::Required, &ticketStatusFrom).value_or(TicketStatus::Valid);
    ticket.validFromMs = in.time("valid_from", Need::Optional);
    ticket.validUntilMs = in.time("valid_until", Need::Optional);
    ticket.note = in.text("note", Need::Optional).value_or(QString());
    ticket.attention = in.boolean("attention", Need::Optional).value_or(false);
    ticket.checkedIn = readCheckedIn(in, "checked_in");
    return ticket;
}

std::optional<CheckedIn> readCheckedIn(const JsonObject &in, std::string_view key)
{
    const auto object = in.object(key, Need::Optional);
    if (!object)
        return std::nullopt;
    CheckedIn checkedIn;
    checkedIn.clientUuid = object->uuid("client_uuid", Need::Required).value_or(QUuid());
    checkedIn.scannedAtMs = object->time("scanned_at", Need::Required).value_or(0);
    checkedIn.gate = object->text("gate", Need::Optional).value_or(QString());
    checkedIn.device = object->text("device", Need::Optional).value_or(QString());
    return checkedIn;
}

StatusAndReason readStatusAndReason(const JsonObject &in)
{
    const auto status = in.word("status", Need::Required, &scanStatusFrom);
    const auto reason = in.word("reason", Need::Optional, &scanReasonFrom).value_or(ScanReason::None);
    if (status && !isStatusWithReason(*status, reason))
        in.fail("reason", QStringLiteral("does not go with the status"));
    return {status.value_or(ScanStatus::Applied), reason};
}

} // namespace gatebook::wire
