// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/encode.h"
#include "shared/wire/jsonwriter.h"

namespace gatebook::wire {

namespace {

constexpr qsizetype kScanBytesTypical = 320;

void writeOptional(JsonWriter &out, QByteArrayView key, const QString &text)
{
    if (!text.isEmpty())
        out.text(key, text);
}

void writeScan(JsonWriter &out, const Scan &scan)
{
    out.beginObject();
    out.uuid("client_uuid", scan.clientUuid);
    if (scan.kind == ScanKind::Undo) {
        out.text("kind", word(scan.kind));
        out.uuid("undoes", scan.undoes);
    } else {
        out.uuid("ticket_uuid", scan.ticketUuid);
        out.text("verdict", word(scan.verdict));
    }
    out.time("scanned_at", scan.scannedAtMs);
    writeOptional(out, "device_reason", scan.deviceReason);
    if (scan.override) {
        out.beginObject("override");
        writeOptional(out, "by", scan.override->by);
        writeOptional(out, "reason", scan.override->reason);
        out.endObject();
    }
    if (scan.gate)
        out.text("gate", *scan.gate);
    if (scan.deviceSeq)
        out.integer("device_seq", *scan.deviceSeq);
    if (scan.ageMs)
        out.integer("age_ms", *scan.ageMs);
    out.endObject();
}

} // namespace

QByteArray encode(const Scan &scan)
{
    JsonWriter out(kScanBytesTypical);
    writeScan(out, scan);
    return out.take();
}

QByteArray encodeBatch(const std::vector<Scan> &scans, std::optional<qint64> sentAtMs)
{
    JsonWriter out(64 + kScanBytesTypical * static_cast<qsizetype>(scans.size()));
    out.beginObject();
    if (sentAtMs)
        out.time("sent_at", *sentAtMs);
    out.beginArray("check_ins");
    for (const Scan &scan : scans)
        writeScan(out, scan);
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace gatebook::wire
