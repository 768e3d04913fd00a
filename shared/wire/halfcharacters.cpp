// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/halfcharacters.h"

#include <QByteArrayView>
#include <QChar>

#include <algorithm>
#include <optional>
#include <string_view>

namespace gatebook::wire {

namespace {

// U+FDD0 and U+FDD1, which Unicode keeps for use inside a program.
constexpr std::string_view kMarkBegin = "\xef\xb7\x90";
constexpr std::string_view kMarkEnd = "\xef\xb7\x91";
constexpr qsizetype kDigits = 4;
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

} // namespace

QByteArray withHalfCharactersMarked(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size() + 64);
    const QByteArrayView view(json);
    for (qsizetype at = 0; at < json.size();) {
        qsizetype taken = json[at] == '\\' ? std::min<qsizetype>(2, json.size() - at) : 1;
        if (const auto unit = unitAt(view, at)) {
            taken = kEscape;
            const auto next = unitAt(view, at + kEscape);
            if (QChar::isHighSurrogate(*unit) && next && QChar::isLowSurrogate(*next)) {
                taken = 2 * kEscape;
            } else if (QChar::isSurrogate(*unit)) {
                out.append(kMarkBegin.data(), kMarkBegin.size());
                out.append(view.sliced(at + 2, kDigits));
                out.append(kMarkEnd.data(), kMarkEnd.size());
                at += taken;
                continue;
            }
        }
        out.append(view.sliced(at, taken));
        at += taken;
    }
    return out;
}

QByteArray withHalfCharactersRestored(QByteArray json)
{
    const auto markSize = static_cast<qsizetype>(kMarkBegin.size());
    const QByteArrayView begin(kMarkBegin.data(), markSize);
    const QByteArrayView end(kMarkEnd.data(), markSize);
    for (qsizetype at = json.indexOf(begin); at >= 0; at = json.indexOf(begin, at + 1)) {
        if (QByteArrayView(json).sliced(at).indexOf(end) != markSize + kDigits)
            continue;
        json.replace(at + markSize + kDigits, markSize, QByteArrayView());
        json.replace(at, markSize, QByteArrayView("\\u"));
    }
    return json;
}

bool holdsHalfCharacter(std::string_view text)
{
    const auto begin = text.find(kMarkBegin);
    return begin != std::string_view::npos && text.find(kMarkEnd, begin) != std::string_view::npos;
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
