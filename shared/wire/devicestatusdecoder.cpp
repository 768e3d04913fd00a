// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/decode.h"
#include "shared/wire/limits.h"
#include "shared/wire/message.h"

namespace gatebook::wire {

namespace {

DeviceStatus readDeviceStatus(const JsonObject &in)
{
    DeviceStatus status;
    status.lastDeviceSeq = in.integer("last_device_seq", Need::Optional);
    status.queue = in.integer("queue", Need::Optional);
    status.battery = in.real("battery", Need::Optional, 0, 1);
    status.version = in.text("version", Need::Optional, {.max = kNameLengthMax, .stored = true}).value_or(QString());
    status.cursor = in.token("cursor", Need::Optional).value_or(QByteArray());
    status.clockOffsetMs = in.integer("clock_offset_ms", Need::Optional, std::numeric_limits<qint64>::min());
    return status;
}

std::optional<SeqRange> rangeOf(const simdjson::dom::element &element)
{
    simdjson::dom::array pair;
    int64_t first = 0;
    int64_t last = 0;
    const bool good = element.get(pair) == simdjson::SUCCESS && pair.size() == 2
        && pair.at(0).get(first) == simdjson::SUCCESS && pair.at(1).get(last) == simdjson::SUCCESS && first >= 1
        && first <= last;
    return good ? std::optional(SeqRange{first, last}) : std::nullopt;
}

std::vector<SeqRange> readMissing(const JsonObject &in)
{
    std::vector<SeqRange> ranges;
    const auto elements = in.array("missing", Need::Required);
    if (!elements)
        return ranges;
    for (const simdjson::dom::element element : *elements) {
        const auto range = rangeOf(element);
        if (!range) {
            in.fail("missing", QStringLiteral("must hold pairs of whole numbers, first and last"));
            return ranges;
        }
        ranges.push_back(*range);
    }
    return ranges;
}

} // namespace

Result<DeviceStatus, Problem> decodeDeviceStatus(const QByteArray &body)
{
    auto status = readMessage<DeviceStatus>(body, &readDeviceStatus);
    if (!status)
        return problemOf(status.error(), QStringLiteral("invalid_request"));
    return std::move(status).value();
}

Result<std::vector<SeqRange>> decodeMissing(const QByteArray &body)
{
    return readAnswer<std::vector<SeqRange>>(body, QStringLiteral("answer to the device status"), &readMissing);
}

Result<QByteArray> decodeLiveCursor(const QByteArray &data)
{
    return readAnswer<QByteArray>(data, QStringLiteral("live hint"),
        [](const JsonObject &in) { return in.token("cursor", Need::Required).value_or(QByteArray()); });
}

} // namespace gatebook::wire
