// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace gatebook {

// The keyboard that a hand scanner believes to be. From the factory that is a US one, whatever layout the system has: decoded
// through the system's layout, EVT24-Zy silently becomes EVT24ßYz. So a scanner's keys are read by where they are.
enum class KeyboardLayout { Us, British, German, French, Spanish, Italian, Japanese };

[[nodiscard]] const std::vector<KeyboardLayout> &keyboardLayouts(); // Us first
// As XKB calls it ("us", "gb", "de" …), also in the settings; what is unknown is Us.
[[nodiscard]] QString layoutName(KeyboardLayout layout);
[[nodiscard]] KeyboardLayout layoutFromName(const QString &name);

// key: evdev's number of a key (linux/input-event-codes.h), which counts positions. The numeric pad is not part of this.
[[nodiscard]] bool isPrintingKey(quint32 key);
// Empty: this layout has nothing there. A dead key is the accent it stands for. Source: the XKB symbols of these names; the
// third level of ASCII only.
[[nodiscard]] std::optional<QChar> characterOn(KeyboardLayout layout, quint32 key, bool shift, bool altGr);
// A dead key waits for the next one; who wants the accent itself adds a space.
[[nodiscard]] bool isDeadOn(KeyboardLayout layout, QChar accent);

} // namespace gatebook
