// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kioskoptions.h"

namespace gatebook {

// gatebook-kiosk journal export FILE | verify. → exit code
[[nodiscard]] int runJournal(const JournalCommand &command);

} // namespace gatebook
