// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/itemidentity.h"

#include "shared/wire/halfcharacters.h"
#include "shared/wire/jsondocument.h"

namespace gatebook::wire {

QByteArray itemIdentity(const QByteArray &raw)
{
    const auto document = JsonDocument::parse(raw, JsonDocument::HalfCharacters::Marked);
    simdjson::dom::object item;
    if (!document || document->root().get(item) != simdjson::SUCCESS)
        return raw;
    const bool marked = document->hasMarks();
    QByteArray identity;
    identity.reserve(raw.size() + 64);
    for (const auto &field : item) {
        if (field.key == "age_ms")
            continue;
        const bool half = marked && holdsHalfCharacter(field.key);
        const QByteArray key(field.key.data(), static_cast<qsizetype>(field.key.size()));
        const QByteArray value = compactJson(field.value);
        // The length tells where the key ends, whatever is in it; a key with half a character is no other key's equal.
        const QByteArray text = marked && !half ? withHalfCharactersRestored(key) : key;
        identity += QByteArray::number(text.size()) + (half ? '/' : ':') + text;
        identity += marked ? withHalfCharactersRestored(value) : value;
    }
    return identity;
}

} // namespace gatebook::wire
