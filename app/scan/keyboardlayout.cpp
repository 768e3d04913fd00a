// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/keyboardlayout.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace gatebook {

namespace {

constexpr quint32 kSpaceKey = 57;
constexpr QChar kNothing = u' '; // in the tables

// The four rows, each of consecutive keys, and the keys that only some keyboards have. Where keys differ in number, the row
// is as long as the longest.
struct Row
{
    quint32 first = 0;
    quint32 size = 0;
};
constexpr std::array kRows{Row{2, 12}, Row{16, 12}, Row{30, 12}, Row{43, 11}, Row{86, 1}, Row{89, 1}, Row{124, 1}};
constexpr std::size_t kRowCount = kRows.size();

using Level = std::array<QStringView, kRowCount>;

struct Table
{
    QStringView name;
    Level plain;
    Level shifted;
    Level altGr; // shorter rows have nothing further on
    QStringView dead;
};

constexpr std::array kTables{
    Table{u"us", {u"1234567890-=", u"qwertyuiop[]", u"asdfghjkl;'`", u"\\zxcvbnm,./", u"\\", u"", u""},
        {u"!@#$%^&*()_+", u"QWERTYUIOP{}", u"ASDFGHJKL:\"~", u"|ZXCVBNM<>?", u"|", u"", u""}, {}, {}},
    Table{u"gb", {u"1234567890-=", u"qwertyuiop[]", u"asdfghjkl;'`", u"#zxcvbnm,./", u"\\", u"", u""},
        {u"!\"£$%^&*()_+", u"QWERTYUIOP{}", u"ASDFGHJKL:@¬", u"~ZXCVBNM<>?", u"|", u"", u""}, {u"   €"}, {}},
    Table{u"de", {u"1234567890ß´", u"qwertzuiopü+", u"asdfghjklöä^", u"#yxcvbnm,.-", u"<", u"", u""},
        {u"!\"§$%&/()=?`", u"QWERTZUIOPÜ*", u"ASDFGHJKLÖÄ°", u"'YXCVBNM;:_", u">", u"", u""},
        {u"      {[]}\\", u"@ €        ~", u"", u"", u"|"}, u"´`^"},
    Table{u"fr", {u"&é\"'(-è_çà)=", u"azertyuiop^$", u"qsdfghjklmù²", u"*wxcvbn,;:!", u"<", u"", u""},
        {u"1234567890°+", u"AZERTYUIOP¨£", u"QSDFGHJKLM%~", u"µWXCVBN?./§", u">", u"", u""}, {u" ~#{[|`\\^@]}", u"  €"},
        u"^¨"},
    Table{u"es", {u"1234567890'¡", u"qwertyuiop`+", u"asdfghjklñ´º", u"çzxcvbnm,.-", u"<", u"", u""},
        {u"!\"·$%&/()=?¿", u"QWERTYUIOP^*", u"ASDFGHJKLÑ¨ª", u"ÇZXCVBNM;:_", u">", u"", u""},
        {u"|@#~", u"  €       []", u"          {\\", u"}"}, u"`^´¨"},
    Table{u"it", {u"1234567890'ì", u"qwertyuiopè+", u"asdfghjklòà\\", u"ùzxcvbnm,.-", u"<", u"", u""},
        {u"!\"£$%&/()=?^", u"QWERTYUIOPé*", u"ASDFGHJKLç°|", u"§ZXCVBNM;:_", u">", u"", u""},
        {u"      {[]}`~", u"  €       []", u"         @#"}, {}},
    Table{u"jp", {u"1234567890-^", u"qwertyuiop@[", u"asdfghjkl;: ", u"]zxcvbnm,./", u"<", u"\\", u"\\"},
        {u"!\"#$%&'()~=~", u"QWERTYUIOP`{", u"ASDFGHJKL+* ", u"}ZXCVBNM<>?", u">", u"_", u"|"}, {}, {}},
};

const Table &tableOf(KeyboardLayout layout)
{
    return kTables.at(static_cast<std::size_t>(layout));
}

} // namespace

const std::vector<KeyboardLayout> &keyboardLayouts()
{
    static const std::vector<KeyboardLayout> all{KeyboardLayout::Us, KeyboardLayout::British, KeyboardLayout::German,
        KeyboardLayout::French, KeyboardLayout::Spanish, KeyboardLayout::Italian, KeyboardLayout::Japanese};
    return all;
}

QString layoutName(KeyboardLayout layout)
{
    return tableOf(layout).name.toString();
}

KeyboardLayout layoutFromName(const QString &name)
{
    for (const KeyboardLayout layout : keyboardLayouts()) {
        if (tableOf(layout).name == name)
            return layout;
    }
    return KeyboardLayout::Us;
}

bool isPrintingKey(quint32 key)
{
    return key == kSpaceKey || std::any_of(kRows.begin(), kRows.end(), [key](const Row &row) {
        return key >= row.first && key < row.first + row.size;
    });
}

std::optional<QChar> characterOn(KeyboardLayout layout, quint32 key, bool shift, bool altGr)
{
    if (key == kSpaceKey)
        return u' ';
    const Table &table = tableOf(layout);
    const Level &level = altGr ? table.altGr : shift ? table.shifted : table.plain;
    for (std::size_t i = 0; i < kRowCount; ++i) {
        if (key < kRows.at(i).first || key - kRows.at(i).first >= static_cast<quint32>(level.at(i).size()))
            continue;
        const QChar character = level.at(i).at(key - kRows.at(i).first);
        return character == kNothing ? std::nullopt : std::optional(character);
    }
    return std::nullopt;
}

bool isDeadOn(KeyboardLayout layout, QChar accent)
{
    return tableOf(layout).dead.contains(accent);
}

} // namespace gatebook
