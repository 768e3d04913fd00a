// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "server/hub.h"

namespace gatebook::cli {

// Sets the limit that "NAME=VALUE" names; the error says what is wrong with which part.
[[nodiscard]] Result<void> applyLimit(const QString &text, HubConfig &config);

// Every limit with its default, for --help.
[[nodiscard]] QString limitsHelp();

} // namespace gatebook::cli
