// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatebook {

// The gatebook-hub of this laptop: beside this program, else in PATH. Empty: it is not installed.
[[nodiscard]] QString findHubProgram();

// What a person reads where it is missing.
[[nodiscard]] QString hubProgramMissing();

} // namespace gatebook
