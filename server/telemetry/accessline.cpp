// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/telemetry/accessline.h"

#include <algorithm>

#include "shared/base/text.h"
#include "shared/wire/jsonwriter.h"

namespace gatebook::telemetry {

namespace {

constexpr qsizetype kTextMax = 100; // code points; more than any word of ours

QByteArrayView kindWord(AccessRecord::Kind kind)
{
    switch (kind) {
    case AccessRecord::Kind::Answered:
        return "answered";
    case AccessRecord::Kind::Aborted:
        return "aborted";
    case AccessRecord::Kind::StreamOpened:
        return "stream_opened";
    case AccessRecord::Kind::StreamEnded:
        return "stream_ended";
    }
    return {};
}

bool isPlain(const QByteArray &value)
{
    return value.size() <= kTextMax
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

// Nothing in a record should be anything but plain; whatever gets there one day forges no line and tricks no terminal.
void text(wire::JsonWriter &json, QByteArrayView name, const QByteArray &value)
{
    if (value.isEmpty())
        json.null(name);
    else if (isPlain(value))
        json.token(name, value);
    else
        json.text(name, displayText(QString::fromUtf8(value), kTextMax));
}

void caller(wire::JsonWriter &json, const RequestFacts &facts)
{
    switch (facts.role) {
    case RequestFacts::Role::None:
        json.null("role");
        break;
    case RequestFacts::Role::Staff:
        json.token("role", QByteArrayLiteral("staff"));
        break;
    case RequestFacts::Role::Admin:
        json.token("role", QByteArrayLiteral("admin"));
        break;
    }
    json.uuidOrNull("caller", facts.caller);
}

} // namespace

QByteArray accessLine(const AccessRecord &record, qint64 wallMs)
{
    wire::JsonWriter json(512);
    json.beginObject();
    json.time("time", wallMs);
    json.token("kind", kindWord(record.kind).toByteArray());
    text(json, "request_id", record.requestId);
    text(json, "peer", record.peer);
    text(json, "method", record.method);
    text(json, "route", record.facts.route);
    json.uuidOrNull("event", record.facts.event);
    caller(json, record.facts);
    json.integer("status", record.status);
    text(json, "problem", record.facts.problem);
    json.boolean("refused", record.refused);
    json.integer("request_bytes", record.requestBytes);
    json.integer("answer_bytes", record.answerBytes);
    json.real("duration_ms", static_cast<double>(record.durationUs) / 1000.0);
    if (const auto &items = record.facts.items) {
        json.beginObject("items");
        json.integer("applied", items->applied);
        json.integer("duplicate", items->duplicate);
        json.integer("rejected", items->rejected);
        json.endObject();
    }
    json.endObject();
    return json.take() + '\n';
}

QByteArray droppedLine(quint64 count, qint64 wallMs)
{
    wire::JsonWriter json(64);
    json.beginObject();
    json.time("time", wallMs);
    json.token("kind", QByteArrayLiteral("dropped"));
    json.integer("lines", static_cast<qint64>(count));
    json.endObject();
    return json.take() + '\n';
}

} // namespace gatebook::telemetry
