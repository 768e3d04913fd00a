// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simdjson.h>

#include "shared/wire/messages.h"

namespace gatebook::wire {

// One element of check_ins, judged in the order of PROTOCOL.md: client_uuid, kind, size, keys, fields.
[[nodiscard]] BatchItem decodeItem(const simdjson::dom::element &element, const QUuid &event);

} // namespace gatebook::wire
