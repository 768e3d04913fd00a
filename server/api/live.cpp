// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/live.h"

#include "server/api/content.h"
#include "server/api/problems.h"

namespace gatebook::api {

void live(const Call &call, ledger::LedgerReader &reader, const ReplyHandle &reply)
{
    if (const auto refused = seenRefusal(call, reader))
        return reply->send(answerTo(*refused));
    const Result<ledger::Cursor> head = reader.head(call.event->id);
    if (!head)
        return reply->send(answerTo(unavailable(head.error())));
    const auto lease = std::make_shared<char>();
    const auto ended = std::make_shared<std::atomic<bool>>(false);
    Answer answer;
    answer.contentType = QByteArrayLiteral("text/event-stream");
    answer.body = cursorChunk(*head);
    answer.headers.append({QByteArrayLiteral("X-Accel-Buffering"), QByteArrayLiteral("no")});
    answer.liveEventId = call.event->id;
    answer.liveLease = lease;
    answer.liveEnded = ended;
    reply->send(std::move(answer));
    // After the answer: what the publisher sends from now on is behind it in the front's queue.
    call.services->live.watch(*call.event, *head, {lease, call.tokenHash, ended});
}

} // namespace gatebook::api
