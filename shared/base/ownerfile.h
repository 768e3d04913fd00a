// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <functional>

#include "shared/base/result.h"

namespace gatebook {

// Writes a file that its owner alone may read, before anything is in it: it will hold names or secrets. Where the file
// system knows no owners (a USB stick) the file is written all the same. Whole, or the file of before stays as it was.
[[nodiscard]] Result<void> writeForOwner(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

} // namespace gatebook
