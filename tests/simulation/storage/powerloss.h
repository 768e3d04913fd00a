// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/result.h"
#include "tests/support/lane.h"

namespace gatebook::test {

// One life of a kiosk (odd seeds) or a hub (even ones) on a simulated disk, from the first start on: realistic operations, some
// real power cuts between them; at every sync point and after every operation each way to lose power is tried on a copy.
// Adds to states (different ones), opened and verified. An Error is a violation.
[[nodiscard]] Result<void> liveThroughPowerCuts(quint64 seed, Lane &lane);

} // namespace gatebook::test
