// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/itemidentity.h"

#include "shared/wire/jsondocument.h"

namespace gatebook::wire {

QByteArray itemIdentity(const QByteArray &raw)
{
    const auto document = JsonDocument::parse(raw, JsonDocument::HalfCharacters::Marked);
    simdjson::dom::object item;
    if (!document || document->root().get(item) != simdjson::SUCCESS)
        return raw;
    QByteArray identity;
    identity.reserve(raw.size() + 64);
    for (const auto &field : item) {
        if (field.key == "age_ms")
            continue;
        // The length tells where the key ends, whatever is in it.
        const auto size = static_cast<qsizetype>(field.key.size());
        identity += QByteArray::number(size) + ':';
        identity.append(field.key.data(), size);
        identity += compactJson(field.value);
    }
    return identity;
}

} // namespace gatebook::wire
