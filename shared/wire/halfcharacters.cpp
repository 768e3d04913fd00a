// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/halfcharacters.h"

#include <QChar>

#include <algorithm>
#include <optional>
#include <string_view>

namespace gatebook::wire {

namespace {

// U+FDD0 and U+FDD1, which Unicode keeps for use inside a program. A text that holds U+FDD0 itself must not be taken for
// marked: it becomes a mark of its own number.
constexpr std::string_view kMarkBegin = "\xef\xb7\x90";
constexpr std::string_view kMarkEnd = "\xef\xb7\x91";
constexpr uint kMarkBeginUnit = 0xfdd0;
constexpr QByteArrayView kMarkBeginDigits = "fdd0";
constexpr qsizetype kMarkEdge = kMarkBegin.size();
constexpr qsizetype kDigits = 4;
constexpr qsizetype kMark = kMarkEdge + kDigits + kMarkEdge;
constexpr qsizetype kEscape = 2 + kDigits;

// The code unit of the \uXXXX at this place.
std::optional<uint> unitAt(QByteArrayView json, qsizetype at)
{
    if (at + kEscape > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return std::nullopt;
    bool hex = false;
    const uint unit = json.sliced(at + 2, kDigits).toUInt(&hex, 16);
    return hex ? std::optional(unit) : std::nullopt;
}

bool marksBegin(QByteArrayView text, qsizetype at)
{
    return text.sliced(at).startsWith({kMarkBegin.data(), kMarkEdge});
}

void appendMark(QByteArray &out, QByteArrayView digits)
{
    out.append(kMarkBegin.data(), kMarkEdge).append(digits).append(kMarkEnd.data(), kMarkEdge);
}

// Appends what stands at this place, as it may be read. → how much of json that was.
qsizetype appendMarked(QByteArray &out, QByteArrayView json, qsizetype at)
{
    if (marksBegin(json, at)) {
        appendMark(out, kMarkBeginDigits);
        return kMarkEdge;
    }
    qsizetype taken = json[at] == '\\' ? std::min<qsizetype>(2, json.size() - at) : 1;
    if (const auto unit = unitAt(json, at)) {
        taken = kEscape;
        const auto next = unitAt(json, at + kEscape);
        if (QChar::isHighSurrogate(*unit) && next && QChar::isLowSurrogate(*next)) {
            taken = 2 * kEscape;
        } else if (QChar::isSurrogate(*unit) || *unit == kMarkBeginUnit) {
            appendMark(out, *unit == kMarkBeginUnit ? kMarkBeginDigits : json.sliced(at + 2, kDigits));
            return taken;
        }
    }
    out.append(json.sliced(at, taken));
    return taken;
}

} // namespace

QByteArray withHalfCharactersMarked(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size() + 64);
    for (qsizetype at = 0; at < json.size();)
        at += appendMarked(out, json, at);
    return out;
}

QByteArray withHalfCharactersRestored(const QByteArray &marked)
{
    const QByteArrayView view(marked);
    QByteArray out;
    out.reserve(marked.size());
    qsizetype from = 0;
    for (qsizetype at = 0; (at = view.indexOf({kMarkBegin.data(), kMarkEdge}, from)) >= 0; from = at + kMark) {
        const QByteArrayView digits = view.sliced(at + kMarkEdge, kDigits);
        out.append(view.sliced(from, at - from));
        if (digits == kMarkBeginDigits)
            out.append(kMarkBegin.data(), kMarkEdge);
        else
            out.append("\\u").append(digits);
    }
    return out.append(view.sliced(from));
}

bool holdsMark(QByteArrayView text)
{
    return text.contains(QByteArrayView(kMarkBegin.data(), kMarkEdge));
}

// The digits of a half character begin with a d, those of U+FDD0 with an f.
bool holdsHalfCharacter(std::string_view text)
{
    constexpr auto kNone = std::string_view::npos;
    for (auto at = text.find(kMarkBegin); at != kNone; at = text.find(kMarkBegin, at + kMark)) {
        if (text.at(at + kMarkEdge) != kMarkBeginDigits.front())
            return true;
    }
    return false;
}

bool holdsHalfCharacter(const simdjson::dom::element &element)
{
    std::string_view text;
    if (element.get(text) == simdjson::SUCCESS)
        return holdsHalfCharacter(text);
    simdjson::dom::object object;
    if (element.get(object) == simdjson::SUCCESS) {
        return std::any_of(object.begin(), object.end(),
            [](const auto &field) { return holdsHalfCharacter(field.key) || holdsHalfCharacter(field.value); });
    }
    simdjson::dom::array array;
    return element.get(array) == simdjson::SUCCESS
        && std::any_of(
            array.begin(), array.end(), [](const simdjson::dom::element &inner) { return holdsHalfCharacter(inner); });
}

} // namespace gatebook::wire
