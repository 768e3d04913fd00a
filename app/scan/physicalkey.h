// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace gatebook {

// Where a key is on the keyboard, as evdev numbers it (linux/input-event-codes.h); 0: unknown. What a QKeyEvent carries
// differs by platform:
//   xcb, wayland*  nativeScanCode = evdev + 8 (the XKB convention)
//   windows        nativeScanCode = set 1 scan code, 0x100 added for extended keys; up to 0x58 the same numbers as evdev's
//   cocoa          nativeVirtualKey = kVK_… (HIToolbox/Events.h); its nativeScanCode says nothing
// xcb is run by the tests against a real X server; the other three are from these sources and have not been tried.
[[nodiscard]] quint32 physicalKey(const QString &platform, quint32 nativeScanCode, quint32 nativeVirtualKey);

namespace keys {

constexpr quint32 kTab = 15;
constexpr quint32 kEnter = 28;
constexpr quint32 kLeftShift = 42;
constexpr quint32 kRightShift = 54;
constexpr quint32 kLeftAlt = 56;
constexpr quint32 kPadEnter = 96;
constexpr quint32 kAltGr = 100; // the right Alt key

} // namespace keys

// What the numeric pad has printed on a key, whatever Num Lock says; null: it is no such key.
[[nodiscard]] QChar padCharacter(quint32 key);

} // namespace gatebook
