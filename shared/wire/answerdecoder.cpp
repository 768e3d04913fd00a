// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/decode.h"
#include "shared/wire/message.h"
#include "shared/wire/recordreader.h"

namespace gatebook::wire {

namespace {

Outcome readOutcome(const JsonObject &in)
{
    Outcome outcome;
    const auto [status, reason] = readStatusAndReason(in);
    outcome.status = status;
    outcome.reason = reason;
    outcome.ticketUuid = in.uuid("ticket_uuid", Need::Optional).value_or(QUuid());
    outcome.seq = in.integer("seq", Need::Optional, 1);
    outcome.first = readCheckedIn(in, "first");
    outcome.undone = in.boolean("undone", Need::Optional).value_or(false);
    outcome.detail = in.text("detail", Need::Optional).value_or(QString());
    return outcome;
}

ItemResult readResult(const JsonObject &in)
{
    ItemResult result;
    result.clientUuid = in.uuid("client_uuid", Need::Optional);
    result.outcome = readOutcome(in);
    const bool replay = result.outcome.reason == ScanReason::Replayed;
    if (const auto outcome = in.object("outcome", replay ? Need::Required : Need::Optional))
        result.replayed = readOutcome(*outcome);
    return result;
}

BatchAnswer readBatchAnswer(const JsonObject &in)
{
    BatchAnswer answer;
    in.forEach("results", [&](const JsonObject &result) { answer.results.push_back(readResult(result)); });
    answer.cursor = in.token("cursor", Need::Required).value_or(QByteArray());
    answer.serverTimeMs = in.time("server_time", Need::Required).value_or(0);
    return answer;
}

} // namespace

Result<BatchAnswer> decodeBatchAnswer(const QByteArray &body)
{
    return readAnswer<BatchAnswer>(body, QStringLiteral("answer to a batch"), &readBatchAnswer);
}

} // namespace gatebook::wire
