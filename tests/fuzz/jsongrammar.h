// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace gatebook::fuzz {

// What RFC 8259 says of a text, by other means than the decoder under test.
struct JsonFacts
{
    bool isJson = false;        // grammar (§2–§7) and UTF-8 (RFC 3629)
    bool halfCharacter = false; // holds an escape of half a surrogate pair, which the grammar lets pass
    int depth = 0;              // of its deepest array or object
};

// Texts nested deeper than this are not looked into any further: isJson is false, depth is one more.
inline constexpr int kJsonDepthMax = 990;

[[nodiscard]] JsonFacts jsonFacts(QByteArrayView text);

[[nodiscard]] bool isUtf8(QByteArrayView text);

} // namespace gatebook::fuzz
