// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatebook {

// Whether a person looks at it: progress is shown on a terminal and left out in a pipe.
[[nodiscard]] bool stderrIsTerminal();

} // namespace gatebook
