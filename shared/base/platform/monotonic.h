// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gatebook::platform {

// Milliseconds that only grow while the machine runs. Time in suspend counts wherever the system can count it: a laptop
// whose lid was closed for an hour must not believe that its last word from the hub is fresh.
[[nodiscard]] qint64 monotonicMs();

} // namespace gatebook::platform
