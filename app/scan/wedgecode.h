// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "app/scan/keyboardlayout.h"
#include "app/scan/keystroke.h"

namespace gatebook {

// How this laptop's hand scanner types, as its test code showed.
struct WedgeSettings
{
    KeyboardLayout layout = KeyboardLayout::Us;
    bool terminated = true; // it sends Enter or Tab after each code; otherwise a code ends when the keys stop
    QString prefix;         // what it types before each code, and after it
    QString suffix;

    friend bool operator==(const WedgeSettings &, const WedgeSettings &) = default;
};

// What the strokes spell on that keyboard; empty: it has nothing on one of them.
[[nodiscard]] std::optional<QString> spelled(const std::vector<KeyStroke> &strokes, KeyboardLayout layout);

// Without prefix and suffix, where they are there. An AIM identifier in the prefix ("]C1": ISO/IEC 15424) differs by the kind
// of barcode: any such identifier stands for it. A code is never stripped to nothing.
[[nodiscard]] QString stripped(const QString &text, const WedgeSettings &settings);

} // namespace gatebook
