// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/jsondocument.h"

#include <algorithm>
#include <string>
#include <vector>

#include "shared/wire/halfcharacters.h"
#include "shared/wire/hugenumbers.h"

namespace gatebook::wire {

namespace {

// No message of PROTOCOL.md nests deeper than 5; the rest is room for fields that are not ours, so that one item's do not
// fail a batch. Small enough for a walk by recursion.
constexpr std::size_t kDepthMax = 1'000;

} // namespace

simdjson::error_code JsonDocument::read(const QByteArray &text)
{
    m_parser = std::make_unique<simdjson::dom::parser>();
    const auto size = static_cast<std::size_t>(text.size());
    if (const auto error = m_parser->allocate(std::max<std::size_t>(size, 1), kDepthMax))
        return error;
    return m_parser->parse(text.constData(), size, true).get(m_root);
}

Result<JsonDocument> JsonDocument::parse(const QByteArray &text, HalfCharacters half)
{
    JsonDocument document;
    QByteArray readable = text;
    auto error = document.read(readable);
    // Either may hide behind the other; what is mended does not come up again.
    for (int mended = 0; mended < 2; ++mended) {
        if (error == simdjson::NUMBER_ERROR) {
            readable = withHugeNumbersTamed(readable);
        } else if (error == simdjson::STRING_ERROR && half == HalfCharacters::Marked) {
            readable = withHalfCharactersMarked(readable);
            document.m_marked = true;
        } else {
            break;
        }
        error = document.read(readable);
    }
    if (error) {
        return Error{Error::Kind::Invalid,
            QStringLiteral("not JSON: %1").arg(QString::fromLatin1(simdjson::error_message(error)))};
    }
    return document;
}

QString textOf(std::string_view utf8)
{
    // QString::fromUtf8 drops a leading byte order mark.
    constexpr std::string_view kMark = "\xef\xbb\xbf";
    if (!utf8.starts_with(kMark))
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return QChar(0xfeff) + textOf(utf8.substr(kMark.size()));
}

QByteArray compactJson(const simdjson::dom::element &element)
{
    return QByteArray::fromStdString(simdjson::minify(element));
}

bool repeatsKey(const simdjson::dom::object &object)
{
    std::vector<std::string_view> keys;
    keys.reserve(object.size());
    for (const auto &field : object)
        keys.push_back(field.key);
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

bool repeatsKeyAnywhere(const simdjson::dom::element &element)
{
    simdjson::dom::object object;
    simdjson::dom::array array;
    if (element.get(object) == simdjson::SUCCESS) {
        return repeatsKey(object) || std::any_of(object.begin(), object.end(), [](const auto &field) {
            return repeatsKeyAnywhere(field.value);
        });
    }
    if (element.get(array) == simdjson::SUCCESS)
        return std::any_of(array.begin(), array.end(), repeatsKeyAnywhere);
    return false;
}

} // namespace gatebook::wire
