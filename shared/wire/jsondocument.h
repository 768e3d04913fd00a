// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

#include <simdjson.h>

#include "shared/base/result.h"

namespace gatebook::wire {

// A whole JSON text (RFC 8259), checked to its last byte: UTF-8, grammar, surrogate pairs, nothing after the value. It owns
// what its elements point into.
class JsonDocument
{
public:
    // What becomes of "\ud800" and its like: an escape of half a character, which RFC 8259 lets pass and no text can hold.
    enum class HalfCharacters {
        Refused, // the whole text is
        Marked,  // they are read as a mark that holdsHalfCharacter() finds
    };

    [[nodiscard]] static Result<JsonDocument> parse(
        const QByteArray &text, HalfCharacters half = HalfCharacters::Refused);

    [[nodiscard]] simdjson::dom::element root() const { return m_root; }
    [[nodiscard]] bool hasMarks() const { return m_marked; }

private:
    JsonDocument() = default;
    [[nodiscard]] simdjson::error_code read(const QByteArray &text);

    std::unique_ptr<simdjson::dom::parser> m_parser;
    simdjson::dom::element m_root;
    bool m_marked = false;
};

// Unicode text of a JSON string; a leading U+FEFF is text, not a byte order mark.
[[nodiscard]] QString textOf(std::string_view utf8);

// The value as compact UTF-8 JSON: no blanks, no needless escapes, numbers in their shortest form.
[[nodiscard]] QByteArray compactJson(const simdjson::dom::element &element);

// Whether this object names a key twice.
[[nodiscard]] bool repeatsKey(const simdjson::dom::object &object);
// The same, and for every object within.
[[nodiscard]] bool repeatsKeyAnywhere(const simdjson::dom::element &element);

} // namespace gatebook::wire
