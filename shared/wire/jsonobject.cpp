// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/jsonobject.h"

#include <QStringList>

#include <algorithm>

#include "shared/base/text.h"
#include "shared/base/timestamp.h"
#include "shared/base/uuid.h"
#include "shared/domain/ticketid.h"
#include "shared/wire/jsondocument.h"

namespace gatebook::wire {

namespace {

constexpr std::size_t kTokenLengthMax = 512;

bool isVisibleAscii(char c)
{
    return c > 0x20 && c < 0x7f;
}

} // namespace

JsonObject::JsonObject(const simdjson::dom::object &object, QString prefix, FieldErrors &errors)
    : m_object(object), m_prefix(std::move(prefix)), m_errors(&errors)
{
}

void JsonObject::fail(std::string_view key, const QString &message) const
{
    m_errors->push_back({m_prefix + textOf(key), message});
}

bool JsonObject::has(std::string_view key) const
{
    return find(key, Need::Optional).has_value();
}

std::optional<simdjson::dom::element> JsonObject::find(std::string_view key, Need need) const
{
    simdjson::dom::element element;
    if (m_object.at_key(key).get(element) == simdjson::SUCCESS && !element.is_null())
        return element;
    if (need == Need::Required)
        fail(key, QStringLiteral("is required"));
    return std::nullopt;
}

std::optional<QString> JsonObject::text(std::string_view key, Need need, TextRule rule) const
{
    const auto element = find(key, need);
    if (!element)
        return std::nullopt;
    std::string_view utf8;
    if (element->get(utf8) != simdjson::SUCCESS) {
        fail(key, QStringLiteral("must be a string"));
        return std::nullopt;
    }
    QString value = textOf(utf8);
    const qsizetype length = codePointCount(rule.trimmed ? trimCode(value) : value);
    if (length < rule.min) {
        fail(key, QStringLiteral("must not be empty"));
        return std::nullopt;
    }
    if (length > rule.max) {
        fail(key, QStringLiteral("is longer than %1 characters").arg(rule.max));
        return std::nullopt;
    }
    if (rule.stored && value.contains(QChar(u'\0'))) {
        fail(key, QStringLiteral("must not hold U+0000"));
        return std::nullopt;
    }
    return value;
}

std::optional<QByteArray> JsonObject::token(std::string_view key, Need need) const
{
    const auto element = find(key, need);
    if (!element)
        return std::nullopt;
    std::string_view value;
    const bool good = element->get(value) == simdjson::SUCCESS && !value.empty() && value.size() <= kTokenLengthMax
        && std::all_of(value.begin(), value.end(), isVisibleAscii);
    if (!good) {
        fail(key, QStringLiteral("must be 1 to %1 visible ASCII characters").arg(kTokenLengthMax));
        return std::nullopt;
    }
    return QByteArray(value.data(), static_cast<qsizetype>(value.size()));
}

std::optional<qint64> JsonObject::integer(std::string_view key, Need need, qint64 min) const
{
    const auto element = find(key, need);
    if (!element)
        return std::nullopt;
    int64_t value = 0;
    if (element->get(value) != simdjson::SUCCESS || value < min) {
        fail(key,
            min == std::numeric_limits<qint64>::min()
                ? QStringLiteral("must be a whole number")
                : QStringLiteral("must be a whole number of at least %1").arg(min));
        return std::nullopt;
    }
    return value;
}

std::optional<double> JsonObject::real(std::string_view key, Need need, double min, double max) const
{
    const auto element = find(key, need);
    if (!element)
        return std::nullopt;
    double value = 0;
    if (element->get(value) != simdjson::SUCCESS || value < min || value > max) {
        fail(key, QStringLiteral("must be a number from %1 to %2").arg(min).arg(max));
        return std::nullopt;
    }
    return value;
}

std::optional<bool> JsonObject::boolean(std::string_view key, Need need) const
{
    const auto element = find(key, need);
    if (!element)
        return std::nullopt;
    bool value = false;
    if (element->get(value) != simdjson::SUCCESS) {
        fail(key, QStringLiteral("must be true or false"));
        return std::nullopt;
    }
    return value;
}

std::optional<QUuid> JsonObject::uuid(std::string_view key, Need need) const
{
    const auto element = find(key, need);
    if (!element)
        return std::nullopt;
    std::string_view utf8;
    const bool text = element->get(utf8) == simdjson::SUCCESS;
    const auto value = text ? parseUuid(textOf(utf8)) : std::nullopt;
    if (!value)
        fail(key, QStringLiteral("must be a UUID of 36 characters, neither nil nor max"));
    return value;
}

std::optional<qint64> JsonObject::time(std::string_view key, Need need) const
{
    const auto element = find(key, need);
    if (!element)
        return std::nullopt;
    std::string_view utf8;
    const bool text = element->get(utf8) == simdjson::SUCCESS;
    const auto value = text ? parseTimestamp(textOf(utf8)) : std::nullopt;
    if (!value)
        fail(key, QStringLiteral("must be a time of RFC 3339 with an offset"));
    return value;
}

QStringList JsonObject::texts(std::string_view key, Need need) const
{
    const auto elements = array(key, need);
    if (!elements)
        return {};
    QStringList values;
    for (const simdjson::dom::element element : *elements) {
        std::string_view utf8;
        if (element.get(utf8) != simdjson::SUCCESS) {
            fail(key, QStringLiteral("must hold strings only"));
            return {};
        }
        values.append(textOf(utf8));
    }
    return values;
}

std::optional<JsonObject> JsonObject::object(std::string_view key, Need need) const
{
    const auto element = find(key, need);
    if (!element)
        return std::nullopt;
    simdjson::dom::object value;
    if (element->get(value) != simdjson::SUCCESS) {
        fail(key, QStringLiteral("must be an object"));
        return std::nullopt;
    }
    return JsonObject(value, m_prefix + textOf(key) + u'.', *m_errors);
}

std::optional<simdjson::dom::array> JsonObject::array(std::string_view key, Need need) const
{
    const auto element = find(key, need);
    if (!element)
        return std::nullopt;
    simdjson::dom::array value;
    if (element->get(value) != simdjson::SUCCESS) {
        fail(key, QStringLiteral("must be an array"));
        return std::nullopt;
    }
    return value;
}

std::optional<JsonObject> JsonObject::elementObject(
    const simdjson::dom::element &element, std::string_view key, qsizetype index) const
{
    const QString path = m_prefix + QStringLiteral("%1[%2]").arg(textOf(key)).arg(index);
    simdjson::dom::object value;
    if (element.get(value) != simdjson::SUCCESS) {
        m_errors->push_back({path, QStringLiteral("must be an object")});
        return std::nullopt;
    }
    return JsonObject(value, path + u'.', *m_errors);
}

} // namespace gatebook::wire
