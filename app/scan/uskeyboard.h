// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace gatebook {

// The character that a US keyboard has on a key, by its evdev code. A scanner "types" on a US keyboard whatever layout the
// system has; decoding through the system's layout silently turns EVT24-Zy into EVT24ßYz.
[[nodiscard]] std::optional<QChar> usCharacter(quint32 evdevCode, bool shift);

// Whether key events of this Qt platform carry X11 key codes, which are evdev's plus 8: on X11, and on Wayland likewise.
[[nodiscard]] bool hasXkbCodes(const QString &platform);

} // namespace gatebook
