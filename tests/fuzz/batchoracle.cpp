// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/batchoracle.h"

#include "shared/base/text.h"
#include "shared/wire/decode.h"
#include "shared/wire/encode.h"
#include "shared/wire/itemidentity.h"
#include "shared/wire/jsondocument.h"
#include "shared/wire/limits.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/jsongrammar.h"

namespace gatebook::fuzz {

namespace {

const QUuid kEvent(QStringLiteral("0191d3a4-5b6c-7d8e-9f00-112233445566"));
const QByteArray kGood
    = R"({"client_uuid":"01900000-0000-7000-8000-000000000001","code":"A","scanned_at":"2026-05-01T20:03:11+02:00"})";
const QByteArray kUndo
    = R"({"client_uuid":"01900000-0000-7000-8000-000000000002","kind":"undo","scanned_at":"2026-05-01T20:03:11+02:00",)"
      R"("undoes":"01900000-0000-7000-8000-000000000001","override":{"by":"Kim \u00e9"},"gate":"\ufdd0d800\ufdd1"})";

QByteArray enveloped(const QByteArray &items)
{
    return "{\"check_ins\":[" + items + "]}";
}

wire::Batch decoded(const QByteArray &items)
{
    auto batch = wire::decodeBatch(enveloped(items), kEvent);
    GATEBOOK_HOLDS(batch.ok());
    return *std::move(batch);
}

void fits(const QString &text, qsizetype limit)
{
    GATEBOOK_HOLDS(text.isValidUtf16());
    GATEBOOK_HOLDS(codePointCount(text) <= limit);
    GATEBOOK_HOLDS(!text.contains(QChar(u'\0')));
}

void isWithinLimits(const Scan &scan)
{
    const bool undo = scan.kind == ScanKind::Undo;
    GATEBOOK_HOLDS(!scan.clientUuid.isNull());
    GATEBOOK_HOLDS(undo == scan.ticketUuid.isNull());
    GATEBOOK_HOLDS(undo != scan.undoes.isNull());
    GATEBOOK_HOLDS(scan.undoes != scan.clientUuid);
    GATEBOOK_HOLDS(!undo || (scan.override && !scan.override->by.trimmed().isEmpty()));
    GATEBOOK_HOLDS(scan.deviceSeq.value_or(1) >= 1);
    GATEBOOK_HOLDS(scan.ageMs.value_or(0) >= 0);
    fits(scan.deviceReason, wire::kReasonLengthMax);
    fits(scan.gate.value_or(QString()), wire::kNameLengthMax);
    if (scan.override) {
        fits(scan.override->by, wire::kNameLengthMax);
        fits(scan.override->reason, wire::kReasonLengthMax);
    }
}

void isKeptWhole(const wire::RefusedItem &item, const QByteArray &raw)
{
    GATEBOOK_HOLDS(item.raw == raw);
    GATEBOOK_HOLDS(item.reason == ScanReason::Invalid || item.reason == ScanReason::UnsupportedKind);
    GATEBOOK_HOLDS(item.reason != ScanReason::UnsupportedKind || item.clientUuid);
    GATEBOOK_HOLDS(!item.detail.isEmpty());
    GATEBOOK_HOLDS(item.deviceSeq.value_or(1) >= 1);
}

// A scan that a kiosk would send: it may have become longer (a code becomes a uuid), then it is refused for that alone.
void survives(const Scan &scan)
{
    const QByteArray text = wire::encode(scan);
    GATEBOOK_HOLDS(jsonFacts(text).isJson);
    const wire::Batch again = decoded(text);
    if (text.size() <= wire::kItemBytesMax)
        GATEBOOK_HOLDS(again.items.front() == wire::BatchItem(scan));
    else
        GATEBOOK_HOLDS(std::holds_alternative<wire::RefusedItem>(again.items.front()));
}

// Each item is what it would be in a batch of its own; what is kept of it says the same as what was sent.
void standsAlone(const wire::BatchItem &item, const QByteArray &raw)
{
    GATEBOOK_HOLDS(jsonFacts(raw).isJson);
    const wire::Batch alone = decoded(raw);
    GATEBOOK_HOLDS(alone.items.size() == 1);
    GATEBOOK_HOLDS(alone.items.front() == item);
    GATEBOOK_HOLDS(alone.raw.front() == raw);
}

} // namespace

void batch(const QByteArray &body)
{
    const auto batch = wire::decodeBatch(body, kEvent);
    const JsonFacts facts = jsonFacts(body);
    if (!batch) {
        const wire::Problem &problem = batch.error();
        const bool badJson = problem.status == 400 && problem.code == u"bad_json" && problem.errors.empty();
        const bool badField = problem.status == 422 && problem.code == u"invalid_batch" && !problem.errors.empty();
        GATEBOOK_HOLDS(badJson || badField);
        GATEBOOK_HOLDS(!badJson || !facts.isJson || facts.halfCharacter);
        return;
    }
    GATEBOOK_HOLDS(facts.isJson);
    GATEBOOK_HOLDS(!batch->items.empty() && batch->items.size() <= wire::kBatchItemsMax);
    GATEBOOK_HOLDS(batch->items.size() == batch->raw.size());
    for (std::size_t i = 0; i < batch->items.size(); ++i) {
        standsAlone(batch->items[i], batch->raw[i]);
        if (const auto *scan = std::get_if<Scan>(&batch->items[i])) {
            GATEBOOK_HOLDS(batch->raw[i].size() <= wire::kItemBytesMax);
            isWithinLimits(*scan);
            survives(*scan);
        } else {
            isKeptWhole(std::get<wire::RefusedItem>(batch->items[i]), batch->raw[i]);
        }
    }
}

void badItemFailsNoOther(const QByteArray &item)
{
    if (!jsonFacts(item).isJson)
        return;
    const wire::Batch batch = decoded(kGood + ',' + item + ',' + kUndo);
    GATEBOOK_HOLDS(batch.items.size() == 3);
    GATEBOOK_HOLDS(batch.items.front() == decoded(kGood).items.front());
    GATEBOOK_HOLDS(batch.items.back() == decoded(kUndo).items.front());
    GATEBOOK_HOLDS(batch.items[1] == decoded(item).items.front());
    standsAlone(batch.items[1], batch.raw[1]);
}

void identityIsOfTheItem(const QByteArray &items)
{
    const qsizetype end = items.indexOf('\n');
    const QByteArray first = items.first(std::max<qsizetype>(end, 0));
    const QByteArray second = items.sliced(end + 1);
    if (!jsonFacts(first).isJson || !jsonFacts(second).isJson)
        return;
    const QByteArray firstRaw = decoded(first).raw.front();
    const QByteArray secondRaw = decoded(second).raw.front();
    const QByteArray identity = wire::itemIdentity(firstRaw);
    if (!firstRaw.contains("\"age_ms\"") && !secondRaw.contains("\"age_ms\""))
        GATEBOOK_HOLDS((identity == wire::itemIdentity(secondRaw)) == (firstRaw == secondRaw));
    if (firstRaw.endsWith('}')) {
        const char *separator = firstRaw == "{}" ? "" : ",";
        GATEBOOK_HOLDS(wire::itemIdentity(firstRaw.chopped(1) + separator + "\"age_ms\":7}") == identity);
    }
}

} // namespace gatebook::fuzz
