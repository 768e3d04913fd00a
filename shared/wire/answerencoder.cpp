// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/encode.h"
#include "shared/wire/jsonwriter.h"
#include "shared/wire/recordwriter.h"

namespace gatebook::wire {

namespace {

constexpr qsizetype kResultBytesTypical = 192;

void writeOutcome(JsonWriter &out, const Outcome &outcome)
{
    out.text("status", word(outcome.status));
    if (outcome.reason != ScanReason::None)
        out.text("reason", word(outcome.reason));
    if (!outcome.ticketUuid.isNull())
        out.uuid("ticket_uuid", outcome.ticketUuid);
    if (outcome.seq)
        out.integer("seq", *outcome.seq);
    if (outcome.first)
        writeCheckedIn(out, "first", outcome.first);
    if (outcome.undone)
        out.boolean("undone", true);
    if (!outcome.detail.isEmpty())
        out.text("detail", outcome.detail);
}

void writeResult(JsonWriter &out, const ItemResult &result)
{
    out.beginObject();
    out.uuidOrNull("client_uuid", result.clientUuid.value_or(QUuid()));
    writeOutcome(out, result.outcome);
    if (result.replayed) {
        out.beginObject("outcome");
        writeOutcome(out, *result.replayed);
        out.endObject();
    }
    out.endObject();
}

} // namespace

QByteArray encode(const BatchAnswer &answer)
{
    JsonWriter out(128 + kResultBytesTypical * static_cast<qsizetype>(answer.results.size()));
    out.beginObject();
    out.beginArray("results");
    for (const ItemResult &result : answer.results)
        writeResult(out, result);
    out.endArray();
    out.token("cursor", answer.cursor);
    out.time("server_time", answer.serverTimeMs);
    out.endObject();
    return out.take();
}

} // namespace gatebook::wire
