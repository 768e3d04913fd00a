// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "shared/base/result.h"

namespace gatebook::cli {

// Refuses a path that a person gave for output where data of a hub or kiosk is: a database of ours anywhere, also behind
// a link, and the files beside it in the hub's data directory.
[[nodiscard]] Result<void> checkOutputPath(const QString &path, const QString &dataDir);

} // namespace gatebook::cli
