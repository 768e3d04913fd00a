// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/decode.h"
#include "shared/wire/message.h"
#include "shared/wire/recordreader.h"

namespace gatebook::wire {

namespace {

Participant readParticipant(const JsonObject &in)
{
    Participant participant;
    participant.ticketUuid = in.uuid("ticket_uuid", Need::Required).value_or(QUuid());
    participant.name = in.text("name", Need::Optional).value_or(QString());
    participant.email = in.text("email", Need::Optional).value_or(QString());
    participant.company = in.text("company", Need::Optional).value_or(QString());
    participant.order = in.text("order", Need::Optional).value_or(QString());
    participant.category = in.text("category", Need::Optional).value_or(QString());
    participant.status = in.word("status", Need::Required, &ticketStatusFrom).value_or(TicketStatus::Valid);
    participant.checkedIn = readCheckedIn(in, "checked_in");
    return participant;
}

ParticipantsAnswer readParticipants(const JsonObject &in)
{
    ParticipantsAnswer answer;
    in.forEach("participants", [&](const JsonObject &row) { answer.participants.push_back(readParticipant(row)); });
    answer.truncated = in.boolean("truncated", Need::Required).value_or(false);
    return answer;
}

} // namespace

Result<ParticipantsAnswer> decodeParticipants(const QByteArray &body)
{
    return readAnswer<ParticipantsAnswer>(body, QStringLiteral("search result"), &readParticipants);
}

} // namespace gatebook::wire
