// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/checkinbatch.h"

#include "server/api/accessfacts.h"
#include "server/api/content.h"
#include "server/api/problems.h"
#include "shared/wire/decode.h"
#include "shared/wire/encode.h"
#include "shared/wire/limits.h"

namespace gatebook::api {

namespace {

Result<ledger::PushJob, wire::Problem> pushJob(const Call &call, ledger::LedgerReader &reader)
{
    if (const auto refused = seenRefusal(call, reader))
        return *refused;
    if (const auto refused = bodyRefusal(call.request, wire::kBatchBodyBytesMax))
        return *refused;
    Result<wire::Batch, wire::Problem> batch = wire::decodeBatch(call.request.body, call.event->event.uuid);
    if (!batch)
        return batch.error();
    return ledger::PushJob{*call.event, *call.credential->device, std::move(*batch), call.services->clock.wallMs()};
}

// An Error here means that nothing was committed: no word about any item.
Answer pushAnswer(const Result<wire::BatchAnswer> &result, Metrics &metrics)
{
    if (!result)
        return answerTo(result.error().kind == Error::Kind::Busy ? queueFull() : unavailable(result.error()));
    metrics.countScans(*result);
    Answer answer;
    answer.facts.items = itemCounts(*result);
    answer.body = wire::encode(*result);
    return answer;
}

} // namespace

void checkInBatch(const Call &call, ledger::LedgerReader &reader, const ReplyHandle &reply)
{
    Result<ledger::PushJob, wire::Problem> job = pushJob(call, reader);
    if (!job)
        return reply->send(answerTo(job.error()));
    Services *services = call.services;
    const auto done = [reply, services](const Result<wire::BatchAnswer> &result) {
        reply->send(pushAnswer(result, services->metrics));
    };
    if (!services->writer.push(std::move(*job), done))
        reply->send(answerTo(queueFull()));
}

} // namespace gatebook::api
