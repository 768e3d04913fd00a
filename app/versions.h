// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatebook {

// One line each: Gatebook, Qt, ZXing, SQLite.
[[nodiscard]] QString versionsText();

} // namespace gatebook
