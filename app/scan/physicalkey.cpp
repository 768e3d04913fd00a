// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/physicalkey.h"

#include <QStringView>

#include <array>

namespace gatebook {

namespace {

constexpr quint32 kXkbOffset = 8;
constexpr quint32 kLastCommon = 0x58; // F12: from there on set 1 and evdev differ

quint32 ofWindows(quint32 scanCode)
{
    switch (scanCode) {
    case 0x11c:
        return keys::kPadEnter;
    case 0x11d:
        return 97; // right Ctrl
    case 0x135:
        return 98; // the pad's slash
    case 0x138:
        return keys::kAltGr;
    case 0x73:
        return 89; // the Japanese keyboard's backslash
    case 0x7d:
        return 124; // its yen sign
    default:
        return scanCode <= kLastCommon ? scanCode : 0;
    }
}

// kVK_ANSI_A … kVK_Space in the order of their numbers, then the numeric pad and the modifiers.
quint32 ofCocoa(quint32 virtualKey)
{
    constexpr std::array<quint8, 51> kMain{30, 31, 32, 33, 35, 34, 44, 45, 46, 47, 86, 48, 16, 17, 18, 19, 21, 20, 2, 3,
        4, 5, 7, 6, 13, 10, 8, 12, 9, 11, 27, 24, 22, 26, 23, 25, keys::kEnter, 38, 36, 40, 37, 39, 43, 51, 53, 49, 50,
        52, keys::kTab, 57, 41};
    if (virtualKey < kMain.size())
        return kMain.at(virtualKey);
    switch (virtualKey) {
    case 56:
        return keys::kLeftShift;
    case 58:
        return keys::kLeftAlt;
    case 60:
        return keys::kRightShift;
    case 61:
        return keys::kAltGr;
    case 65:
        return 83;
    case 67:
        return 55;
    case 69:
        return 78;
    case 75:
        return 98;
    case 76:
        return keys::kPadEnter;
    case 78:
        return 74;
    case 93:
        return 124;
    case 94:
        return 89;
    default:
        break;
    }
    constexpr std::array<quint8, 11> kPad{82, 79, 80, 81, 75, 76, 77, 71, 0, 72, 73}; // kVK_ANSI_Keypad0 = 82 …
    return virtualKey >= 82 && virtualKey < 82 + kPad.size() ? kPad.at(virtualKey - 82) : 0;
}

} // namespace

quint32 physicalKey(const QString &platform, quint32 nativeScanCode, quint32 nativeVirtualKey)
{
    if (platform == u"xcb" || platform.startsWith(u"wayland"))
        return nativeScanCode > kXkbOffset ? nativeScanCode - kXkbOffset : 0;
    if (platform == u"windows")
        return ofWindows(nativeScanCode);
    if (platform == u"cocoa")
        return ofCocoa(nativeVirtualKey);
    return 0;
}

QChar padCharacter(quint32 key)
{
    constexpr quint32 kFirst = 71;
    constexpr QStringView kPad = u"789-456+1230.";
    if (key >= kFirst && key < kFirst + static_cast<quint32>(kPad.size()))
        return kPad.at(key - kFirst);
    return key == 55 ? u'*' : key == 98 ? u'/' : QChar();
}

} // namespace gatebook
