// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/telemetry/accessrecord.h"

namespace gatebook::telemetry {

// The line of the access log: one JSON object, with the line's end. wallMs: when it was answered. docs/CLI.md has the fields.
[[nodiscard]] QByteArray accessLine(const AccessRecord &record, qint64 wallMs);

// The line that stands where lines are missing.
[[nodiscard]] QByteArray droppedLine(quint64 count, qint64 wallMs);

} // namespace gatebook::telemetry
