// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "shared/base/result.h"

namespace gatebook {

// How this laptop's hand scanner types, as its test code showed. Kept as [scanner] in kiosk.ini in the data directory; anything
// unreadable there is the default.
struct ScannerSettings
{
    QString keyboard;       // a layout's name (app/scan/keyboardlayout.h); empty: US
    bool sendsEnter = true; // or Tab
    QString prefix;
    QString suffix;

    [[nodiscard]] static ScannerSettings load(const QString &dataDir);
    // Whole, or the file of before stays; what else is in it stays, too.
    [[nodiscard]] Result<void> save(const QString &dataDir) const;

    [[nodiscard]] bool operator==(const ScannerSettings &) const = default;
};

} // namespace gatebook
