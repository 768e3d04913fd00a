// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "server/front/refusal.h"
#include "server/front/requesthead.h"

namespace gatebook::front {

// Checks what the grammar leaves open (target, Host, lengths, repeated fields) and fills head. Pure.
[[nodiscard]] std::optional<Refusal> checkHead(const RawHead &raw, RequestHead &head);

} // namespace gatebook::front
