// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/encode.h"
#include "shared/wire/jsonwriter.h"
#include "shared/wire/recordwriter.h"

namespace gatebook::wire {

namespace {

void writeOptional(JsonWriter &out, QByteArrayView key, std::optional<qint64> value)
{
    if (value)
        out.integer(key, *value);
}

void writeHub(JsonWriter &out, const HubIdentity &hub)
{
    out.beginObject("hub");
    out.text("name", hub.name);
    writeTexts(out, "urls", hub.urls);
    out.textOrNull("pin", hub.pin);
    out.endObject();
}

} // namespace

QByteArray encode(const EnrolRequest &request)
{
    JsonWriter out;
    out.beginObject();
    out.text("code", request.code.reveal());
    out.uuid("device_uuid", request.deviceUuid);
    out.text("device_name", request.deviceName);
    out.endObject();
    return out.take();
}

QByteArray encode(const EnrolAnswer &answer)
{
    JsonWriter out(1024);
    out.beginObject();
    out.token("token", answer.token.reveal());
    out.uuid("device_uuid", answer.deviceUuid);
    out.textOrNull("gate", answer.gate);
    writeEvent(out, "event", answer.event);
    writeHub(out, answer.hub);
    out.endObject();
    return out.take();
}

QByteArray encode(const DeviceStatus &status)
{
    JsonWriter out;
    out.beginObject();
    writeOptional(out, "last_device_seq", status.lastDeviceSeq);
    writeOptional(out, "queue", status.queue);
    if (status.battery)
        out.real("battery", *status.battery);
    if (!status.version.isEmpty())
        out.text("version", status.version);
    if (!status.cursor.isEmpty())
        out.token("cursor", status.cursor);
    writeOptional(out, "clock_offset_ms", status.clockOffsetMs);
    out.endObject();
    return out.take();
}

QByteArray encodeMissing(const std::vector<SeqRange> &missing)
{
    JsonWriter out;
    out.beginObject();
    out.beginArray("missing");
    for (const auto &[first, last] : missing) {
        out.beginArray();
        out.integer(first);
        out.integer(last);
        out.endArray();
    }
    out.endArray();
    out.endObject();
    return out.take();
}

QByteArray encodeLiveCursor(const QByteArray &cursor)
{
    JsonWriter out;
    out.beginObject();
    out.token("cursor", cursor);
    out.endObject();
    return out.take();
}

} // namespace gatebook::wire
