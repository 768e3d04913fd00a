// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include "shared/wire/messages.h"

namespace gatebook::wire {

// One element of check_ins.
struct ReceivedItem
{
    simdjson::dom::element element;
    QByteArray raw; // all of it, as compact UTF-8 JSON
    bool holdsHalfCharacter = false;
};

// Judged in the order of PROTOCOL.md: client_uuid, kind, size, keys, texts, fields.
[[nodiscard]] BatchItem decodeItem(const ReceivedItem &item, const QUuid &event);

} // namespace gatebook::wire
