// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/devicestatus.h"

#include "server/admin/registry.h"
#include "server/api/content.h"
#include "server/api/problems.h"
#include "shared/wire/decode.h"
#include "shared/wire/encode.h"
#include "shared/wire/limits.h"

namespace gatebook::api {

namespace {

struct StatusReport
{
    wire::DeviceStatus status;
    QByteArray missing; // the answer's body
};

Result<StatusReport, wire::Problem> readReport(const Call &call, ledger::LedgerReader &reader)
{
    if (const auto refused = seenRefusal(call, reader))
        return *refused;
    if (const auto refused = bodyRefusal(call.request, wire::kSmallBodyBytesMax))
        return *refused;
    Result<wire::DeviceStatus, wire::Problem> status = wire::decodeDeviceStatus(call.request.body);
    if (!status)
        return status.error();
    const auto missing = reader.missing(call.credential->device->id, status->lastDeviceSeq.value_or(0));
    if (!missing)
        return unavailable(missing.error());
    return StatusReport{std::move(*status), wire::encodeMissing(*missing)};
}

} // namespace

void deviceStatus(const Call &call, ledger::LedgerReader &reader, const ReplyHandle &reply)
{
    const Result<StatusReport, wire::Problem> report = readReport(call, reader);
    if (!report)
        return reply->send(answerTo(report.error()));
    Services *services = call.services;
    const qint64 deviceId = call.credential->device->id;
    const auto store = [services, reply, deviceId, report = *report](store::Database &database) {
        admin::Registry registry(database, services->clock, services->random);
        const Result<void> stored = registry.storeDeviceStatus(deviceId, report.status);
        if (!stored)
            return reply->send(answerTo(unavailable(stored.error())));
        Answer answer;
        answer.body = report.missing;
        reply->send(std::move(answer));
    };
    if (!services->writer.run(store))
        reply->send(answerTo(queueFull()));
}

} // namespace gatebook::api
