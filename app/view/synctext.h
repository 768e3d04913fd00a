// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/core/kioskstatus.h"
#include "app/view/tone.h"

namespace gatebook {

// The sync state in a steward's words.
[[nodiscard]] QString syncText(const KioskStatus &status);
// Queue and last contact, as seen at monotonic time nowMs.
[[nodiscard]] QString syncDetailText(const KioskStatus &status, qint64 nowMs);
// How much of the list has come: "500 of 2,000 tickets".
[[nodiscard]] QString receivedText(qint64 received, qint64 total);
[[nodiscard]] Tone::Kind syncTone(const KioskStatus &status);

} // namespace gatebook
