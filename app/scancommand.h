// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gatebook {

// gatebook-kiosk scan FILE…: one JSON line a picture on stdout. → exit code
[[nodiscard]] int scanFiles(const QStringList &files);

} // namespace gatebook
