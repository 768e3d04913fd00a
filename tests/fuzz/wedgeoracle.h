// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gatebook::fuzz {

// The text at a scanner's pace and then Enter is one scan of exactly what can be printed of it; at a human's pace it is none,
// and every key goes where keys go.
void typedByAScanner(const QString &text);

// Pairs of bytes, a key and the pause before it: whatever is told to be a scan was typed just before the Enter that ended it.
void keysAtAnyPace(const QByteArray &keys);

} // namespace gatebook::fuzz
