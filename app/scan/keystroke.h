// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QtGlobal>

namespace gatebook {

// One key of a scanner. Which character it stands for depends on the keyboard that the scanner believes to be; where it does
// not (the numeric pad, control characters, a key whose place is unknown), `character` says it and `key` is 0.
struct KeyStroke
{
    quint32 key = 0; // evdev
    bool shift = false;
    bool altGr = false;
    QChar character;
};

} // namespace gatebook
