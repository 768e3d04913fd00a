// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/decode.h"
#include "shared/wire/halfcharacters.h"
#include "shared/wire/itemdecoder.h"
#include "shared/wire/jsondocument.h"
#include "shared/wire/jsonobject.h"
#include "shared/wire/limits.h"
#include "shared/wire/message.h"

namespace gatebook::wire {

namespace {

// An item's own keys are the item's business: they must not fail the others.
bool envelopeRepeatsKey(const simdjson::dom::object &envelope)
{
    bool repeats = repeatsKey(envelope);
    for (const auto &field : envelope)
        repeats = repeats || (field.key != "check_ins" && repeatsKeyAnywhere(field.value));
    return repeats;
}

// Outside of the items: what belongs to no single one fails them all.
bool envelopeHoldsHalfCharacter(const simdjson::dom::element &root)
{
    simdjson::dom::object envelope;
    if (root.get(envelope) != simdjson::SUCCESS)
        return holdsHalfCharacter(root);
    simdjson::dom::array items;
    for (const auto &field : envelope) {
        const bool ofItems = field.key == "check_ins" && field.value.get(items) == simdjson::SUCCESS;
        if (holdsHalfCharacter(field.key) || (!ofItems && holdsHalfCharacter(field.value)))
            return true;
    }
    return false;
}

void append(const ReceivedItem &item, const QUuid &event, Batch &batch)
{
    batch.items.push_back(decodeItem(item, event));
    batch.raw.push_back(item.raw);
}

// Of a marked document: an item is what it would be in one of its own, whatever stands beside it.
void appendMarked(const simdjson::dom::element &element, const QUuid &event, Batch &batch)
{
    const QByteArray compact = compactJson(element);
    if (!holdsMark(compact))
        return append({.element = element, .raw = compact}, event, batch);
    const QByteArray raw = withHalfCharactersRestored(compact);
    if (holdsHalfCharacter(element))
        return append({.element = element, .raw = raw, .holdsHalfCharacter = true}, event, batch);
    const auto alone = JsonDocument::parse(raw); // the mark stands for U+FDD0
    append({.element = alone ? alone->root() : element, .raw = raw}, event, batch);
}

FieldErrors readEnvelope(const JsonDocument &document, const QUuid &event, Batch &batch)
{
    simdjson::dom::object envelope;
    if (document.root().get(envelope) != simdjson::SUCCESS)
        return {{QStringLiteral("body"), QStringLiteral("must be an object")}};
    if (envelopeRepeatsKey(envelope))
        return {{QStringLiteral("body"), QStringLiteral("names a key twice")}};

    FieldErrors errors;
    const JsonObject in(envelope, {}, errors);
    batch.sentAtMs = in.time("sent_at", Need::Optional);
    const auto items = in.array("check_ins", Need::Required);
    if (items && (items->size() < 1 || items->size() > kBatchItemsMax))
        in.fail("check_ins", QStringLiteral("must hold 1 to %1 items").arg(kBatchItemsMax));
    if (!errors.empty())
        return errors;
    batch.items.reserve(items->size());
    batch.raw.reserve(items->size());
    for (const simdjson::dom::element element : *items) {
        if (document.hasMarks())
            appendMarked(element, event, batch);
        else
            append({.element = element, .raw = compactJson(element)}, event, batch);
    }
    return {};
}

} // namespace

Result<Batch, Problem> decodeBatch(const QByteArray &body, const QUuid &event)
{
    const QString code = QStringLiteral("invalid_batch");
    const auto document = JsonDocument::parse(body, JsonDocument::HalfCharacters::Marked);
    if (!document)
        return problemOf({document.error().message, {}}, code);
    if (document->hasMarks() && envelopeHoldsHalfCharacter(document->root()))
        return problemOf({QStringLiteral("not JSON: it holds an escape of half a surrogate pair"), {}}, code);
    Batch batch;
    FieldErrors errors = readEnvelope(*document, event, batch);
    if (!errors.empty())
        return problemOf({{}, std::move(errors)}, code);
    return batch;
}

} // namespace gatebook::wire
