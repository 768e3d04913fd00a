// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/uskeyboard.h"

#include <QStringView>

#include <array>

namespace gatebook {

namespace {

// A row of keys: consecutive codes from `first`.
struct KeyRow
{
    quint32 first = 0;
    QStringView plain;
    QStringView shifted;
};

constexpr std::array kRows{
    KeyRow{2, u"1234567890-=", u"!@#$%^&*()_+"},
    KeyRow{16, u"qwertyuiop[]", u"QWERTYUIOP{}"},
    KeyRow{30, u"asdfghjkl;'`", u"ASDFGHJKL:\"~"},
    KeyRow{43, u"\\zxcvbnm,./", u"|ZXCVBNM<>?"},
    KeyRow{57, u" ", u" "},
    KeyRow{86, u"\\", u"|"},
};

} // namespace

std::optional<QChar> usCharacter(quint32 evdevCode, bool shift)
{
    for (const KeyRow &row : kRows) {
        if (evdevCode < row.first || evdevCode >= row.first + static_cast<quint32>(row.plain.size()))
            continue;
        return (shift ? row.shifted : row.plain).at(evdevCode - row.first);
    }
    return std::nullopt;
}

bool hasXkbCodes(const QString &platform)
{
    return platform == u"xcb" || platform.startsWith(u"wayland");
}

} // namespace gatebook
