// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "app/scan/keyboardlayout.h"

namespace gatebook::test {

struct Place
{
    quint32 key = 0; // evdev
    bool shift = false;
    bool altGr = false;
};

// Where a scanner that believes in this layout presses for a character; key 0: nowhere.
inline Place placeOf(KeyboardLayout layout, QChar c)
{
    for (quint32 key = 1; key < 128; ++key) {
        for (const auto &[shift, altGr] : {std::pair{false, false}, {true, false}, {false, true}}) {
            if (characterOn(layout, key, shift, altGr) == c)
                return {key, shift, altGr};
        }
    }
    return {};
}

} // namespace gatebook::test
