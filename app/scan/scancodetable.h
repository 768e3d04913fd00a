// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QtGlobal>

#include <optional>

namespace gatebook {

// The character that a US keyboard has on a key, by its evdev code. A scanner "types" on a US keyboard whatever layout the
// system has; decoding through the system's layout silently turns EVT24-Zy into EVT24ßYz.
[[nodiscard]] std::optional<QChar> usCharacter(quint32 evdevCode, bool shift);

} // namespace gatebook
