// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "app/scan/wedgecode.h"

namespace gatebook {

// What the test barcode says. Capital and small letters, and characters whose keys differ between keyboards: each of the
// layouts that we know types it with keys of its own.
[[nodiscard]] QString wedgeTestCode();

// What a burst of keys tells of the scanner, if it was meant to be the test code.
struct WedgeReading
{
    enum class Kind {
        NotIt,
        Good,    // `settings` read it
        Swapped, // … but for capital and small letters: Caps Lock
        Garbled, // it is that code, on a keyboard that we do not know
    };
    Kind kind = Kind::NotIt;
    WedgeSettings settings;
    QString heard; // by a US keyboard; U+FFFD where it has nothing
};

// What stands before and after the test code is the scanner's prefix and suffix.
[[nodiscard]] WedgeReading readTestCode(const std::vector<KeyStroke> &strokes, bool terminated);

} // namespace gatebook
