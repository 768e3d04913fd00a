// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace gatebook {

// Raises this process' limit of open files and sockets as far as it may. → the limit; absent: there is none to speak of.
[[nodiscard]] std::optional<int> raiseDescriptorLimit();

} // namespace gatebook
