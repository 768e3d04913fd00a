// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/gate/gateverdict.h"

namespace gatebook {

// admit, already_in, cancelled …: the words of --headless.
[[nodiscard]] QString verdictWord(VerdictKind kind);

// One JSON object without a line end. shownMs: monotonic, when the verdict was known.
[[nodiscard]] QByteArray verdictLine(const GateVerdict &shown, qint64 shownMs);

} // namespace gatebook
