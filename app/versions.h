// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatebook {

// One line each: Gatebook, Qt, ZXing, SQLite.
[[nodiscard]] QString versionsText();
// The same without SQLite, which has to be asked.
[[nodiscard]] QString programVersionsText();

} // namespace gatebook
