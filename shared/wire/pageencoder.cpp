// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/encode.h"
#include "shared/wire/jsonwriter.h"
#include "shared/wire/recordwriter.h"

namespace gatebook::wire {

namespace {

constexpr qsizetype kRowBytesTypical = 512;

void writeCheckIn(JsonWriter &out, const FeedCheckIn &row)
{
    out.beginObject();
    out.integer("seq", row.seq);
    out.uuid("client_uuid", row.clientUuid);
    out.uuidOrNull("ticket_uuid", row.ticketUuid);
    out.text("kind", word(row.kind));
    out.textOrNull("verdict", row.verdict ? word(*row.verdict) : QString());
    out.text("status", word(row.status));
    out.textOrNull("reason", word(row.reason));
    out.uuidOrNull("undoes", row.undoes);
    out.textOrNull("device", row.device);
    out.uuid("device_uuid", row.deviceUuid);
    out.textOrNull("gate", row.gate);
    out.time("scanned_at", row.scannedAtMs);
    out.time("received_at", row.receivedAtMs);
    writeCheckedIn(out, "checked_in", row.checkedIn);
    out.endObject();
}

void writeTickets(JsonWriter &out, const std::vector<Ticket> &tickets)
{
    out.beginArray("tickets");
    for (const Ticket &ticket : tickets)
        writeTicket(out, ticket);
    out.endArray();
}

void writeParticipant(JsonWriter &out, const Participant &participant)
{
    out.beginObject();
    out.uuid("ticket_uuid", participant.ticketUuid);
    out.text("name", participant.name);
    out.textOrNull("email", participant.email);
    out.textOrNull("company", participant.company);
    out.textOrNull("order", participant.order);
    out.textOrNull("category", participant.category);
    out.text("status", word(participant.status));
    writeCheckedIn(out, "checked_in", participant.checkedIn);
    out.endObject();
}

} // namespace

QByteArray encode(const ManifestPage &page)
{
    JsonWriter out(512 + kRowBytesTypical * static_cast<qsizetype>(page.tickets.size()));
    out.beginObject();
    writeEvent(out, "event", page.event);
    writeTickets(out, page.tickets);
    out.integer("total", page.total);
    out.token("cursor", page.cursor);
    if (page.next)
        out.token("next", *page.next);
    else
        out.null("next");
    if (!page.head.isEmpty())
        out.token("head", page.head);
    out.endObject();
    return out.take();
}

QByteArray encode(const FeedPage &page)
{
    JsonWriter out(256 + kRowBytesTypical * static_cast<qsizetype>(page.checkIns.size() + page.tickets.size()));
    out.beginObject();
    out.beginArray("check_ins");
    for (const FeedCheckIn &row : page.checkIns)
        writeCheckIn(out, row);
    out.endArray();
    writeTickets(out, page.tickets);
    out.token("next_cursor", page.nextCursor);
    out.boolean("has_more", page.hasMore);
    out.time("server_time", page.serverTimeMs);
    out.endObject();
    return out.take();
}

QByteArray encode(const ParticipantsAnswer &answer)
{
    JsonWriter out(64 + kRowBytesTypical * static_cast<qsizetype>(answer.participants.size()));
    out.beginObject();
    out.beginArray("participants");
    for (const Participant &participant : answer.participants)
        writeParticipant(out, participant);
    out.endArray();
    out.boolean("truncated", answer.truncated);
    out.endObject();
    return out.take();
}

} // namespace gatebook::wire
