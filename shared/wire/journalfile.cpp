// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/journalfile.h"

#include <QCryptographicHash>

#include "shared/wire/jsondocument.h"
#include "shared/wire/jsonobject.h"
#include "shared/wire/jsonwriter.h"
#include "shared/wire/limits.h"

namespace gatebook::wire {

namespace {

const QByteArray kSumBegins = QByteArrayLiteral(",\"sha256\":\"");
const QByteArray kSumEnds = QByteArrayLiteral("\"}");
constexpr qsizetype kSumDigits = 64;

QByteArray sumOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

void write(JsonWriter &out, const JournalHeader &header)
{
    out.integer("gatebook_journal", kJournalFileVersion);
    out.time("exported_at", header.exportedAtMs);
    out.text("program", header.program);
}

void write(JsonWriter &out, const JournalScan &scan)
{
    out.uuid("event_uuid", scan.event);
    out.uuid("device_uuid", scan.device);
    out.text("device_name", scan.deviceName);
    out.boolean("recorded", scan.recorded);
    out.json("item", scan.item);
}

void write(JsonWriter &out, const JournalEnd &end)
{
    out.integer("scans", end.scans);
}

Error unusable(const QString &why)
{
    return {Error::Kind::Invalid, why};
}

// All but the checksum and the last brace; nothing where it does not match.
QByteArray soundBody(const QByteArray &line)
{
    const qsizetype bodySize = line.size() - kSumBegins.size() - kSumDigits - kSumEnds.size();
    if (bodySize < 0 || !line.endsWith(kSumEnds))
        return {};
    const QByteArray body = line.left(bodySize);
    const bool sound = line.mid(bodySize, kSumBegins.size()) == kSumBegins
        && line.mid(bodySize + kSumBegins.size(), kSumDigits) == sumOf(body);
    return sound ? body : QByteArray();
}

JournalLine readHeader(const JsonObject &in)
{
    if (in.integer("gatebook_journal", Need::Required) != kJournalFileVersion)
        in.fail("gatebook_journal", QStringLiteral("is a version that this program does not know; update it"));
    return JournalHeader{
        in.time("exported_at", Need::Required).value_or(0), in.text("program", Need::Optional).value_or(QString())};
}

JournalLine readScan(const JsonObject &in, const simdjson::dom::element &item)
{
    JournalScan scan;
    scan.event = in.uuid("event_uuid", Need::Required).value_or(QUuid());
    scan.device = in.uuid("device_uuid", Need::Required).value_or(QUuid());
    scan.deviceName
        = in.text("device_name", Need::Optional, {.max = kNameLengthMax, .stored = true}).value_or(QString());
    scan.recorded = in.boolean("recorded", Need::Optional).value_or(false);
    scan.item = compactJson(item);
    return scan;
}

} // namespace

QByteArray encode(const JournalLine &line)
{
    JsonWriter out(512);
    out.beginObject();
    std::visit([&out](const auto &what) { write(out, what); }, line);
    const QByteArray body = out.take();
    return body + kSumBegins + sumOf(body) + kSumEnds + '\n';
}

Result<JournalLine> decodeJournalLine(const QByteArray &line)
{
    QByteArray text = line;
    while (text.endsWith('\n') || text.endsWith('\r')) // a mail program may have made CR LF of it
        text.chop(1);
    const QByteArray body = soundBody(text);
    if (body.isEmpty())
        return unusable(QStringLiteral("it is damaged: its checksum is missing or another"));
    const auto document = JsonDocument::parse(body + '}');
    simdjson::dom::object object;
    if (!document || document->root().get(object) != simdjson::SUCCESS)
        return unusable(QStringLiteral("it is no JSON object"));
    FieldErrors errors;
    const JsonObject in(object, {}, errors);
    simdjson::dom::element item;
    JournalLine result;
    if (in.has("gatebook_journal"))
        result = readHeader(in);
    else if (object["item"].get(item) == simdjson::SUCCESS)
        result = readScan(in, item);
    else
        result = JournalEnd{in.integer("scans", Need::Required).value_or(0)};
    if (!errors.empty())
        return unusable(QStringLiteral("%1 %2").arg(errors.front().field, errors.front().message));
    return result;
}

} // namespace gatebook::wire
