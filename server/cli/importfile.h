// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <memory>

#include "shared/base/result.h"

namespace gatebook::cli {

// What `import` reads: a file, open and seekable. "-" is standard input, kept in a temporary file because it is read twice;
// it counts only if it was read to its very end: half a list with --replace would cancel the other half's tickets.
[[nodiscard]] Result<std::unique_ptr<QFile>> openImportFile(const QString &name);

} // namespace gatebook::cli
