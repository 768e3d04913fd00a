// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/core/kioskstatus.h"
#include "app/store/recentscan.h"
#include "shared/domain/judge.h"

namespace gatebook {

// How sure a verdict is, in one short line. A verdict is as good as what this device knew when it judged, so the line is made
// then and kept; only what becomes of this very scan at the hub is told afterwards. The first of these that applies:
//
// - Nothing was judged (no ticket, not ready, not saved): no line.
// - The hub recorded the scan: "Confirmed by the hub"; or another gate's came first, or the hub refused it: it says so.
// - The hub is out of reach, or does not speak with this device: "Offline for 2 h", since its last answer in this run;
//   without one, "Offline, list 2 h old".
// - The hub is in reach and the list was equal to its own at most kFreshMs ago: "List up to date".
// - Else "List 4 min old", or that its age is not known (the machine was restarted since).
//
// All ages are of the monotonic clock: a wrong wall clock makes no verdict look sure. An event that is over counts as in
// reach, with the age that the list then has.
namespace certainty {

constexpr qint64 kFreshMs = 75'000; // the list is compared twice a minute; a round may take its time

// status: as told at monotonic time statusMs; nowMs: of the verdict.
[[nodiscard]] QString whenJudged(VerdictKind kind, const KioskStatus &status, qint64 statusMs, qint64 nowMs);

// What the hub made of the scan since; empty: nothing is known yet.
[[nodiscard]] QString afterwards(RecentScan::Standing standing);

} // namespace certainty

} // namespace gatebook
