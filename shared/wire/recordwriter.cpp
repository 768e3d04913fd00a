// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/recordwriter.h"

namespace gatebook::wire {

void writeTexts(JsonWriter &out, QByteArrayView key, const QStringList &texts)
{
    out.beginArray(key);
    for (const QString &text : texts)
        out.text(text);
    out.endArray();
}

void writeEvent(JsonWriter &out, QByteArrayView key, const Event &event)
{
    out.beginObject(key);
    out.uuid("uuid", event.uuid);
    out.text("name", event.name);
    out.textOrNull("venue", event.venue);
    out.textOrNull("timezone", event.timezone);
    out.timeOrNull("starts_at", event.startsAtMs);
    out.timeOrNull("ends_at", event.endsAtMs);
    out.text("ticket_ids", event.ticketIds);
    writeTexts(out, "formats", event.formats);
    writeTexts(out, "requires", event.requiredRules);
    out.endObject();
}

void writeTicket(JsonWriter &out, const Ticket &ticket)
{
    out.beginObject();
    out.uuid("ticket_uuid", ticket.uuid);
    out.integer("seq", ticket.seq);
    out.text("name", ticket.name);
    out.textOrNull("category", ticket.category);
    out.textOrNull("order", ticket.order);
    out.text("status", word(ticket.status));
    out.timeOrNull("valid_from", ticket.validFromMs);
    out.timeOrNull("valid_until", ticket.validUntilMs);
    out.textOrNull("note", ticket.note);
    out.boolean("attention", ticket.attention);
    writeCheckedIn(out, "checked_in", ticket.checkedIn);
    out.endObject();
}

void writeCheckedIn(JsonWriter &out, QByteArrayView key, const std::optional<CheckedIn> &checkedIn)
{
    if (!checkedIn)
        return out.null(key);
    out.beginObject(key);
    out.uuid("client_uuid", checkedIn->clientUuid);
    out.time("scanned_at", checkedIn->scannedAtMs);
    out.textOrNull("gate", checkedIn->gate);
    out.textOrNull("device", checkedIn->device);
    out.endObject();
}

} // namespace gatebook::wire
