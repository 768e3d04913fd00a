// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/base/result.h"
#include "tests/support/lane.h"

namespace gatebook::test {

// One operation of a kiosk (odd seeds) or a hub (even ones; each seed takes the next in turn), done again and again from the
// same beginning, with every disk call that it makes failing in turn: each write, sync and truncation, each read, once or
// from then on, and each growth as on a full disk. It must say so or be done; what was committed stays, nothing partial is
// there; and once the disk is well the same connection goes on. Adds to faults, operations and verified. An Error is a
// violation.
[[nodiscard]] Result<void> failEveryCall(quint64 seed, Lane &lane);

} // namespace gatebook::test
