// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/jsonwriter.h"

#include <array>
#include <charconv>

#include "shared/base/timestamp.h"
#include "shared/base/uuid.h"

namespace gatebook::wire {

JsonWriter::JsonWriter(qsizetype reserve)
{
    m_json.reserve(reserve);
}

void JsonWriter::separate()
{
    if (m_comma)
        m_json.append(',');
    m_comma = true;
}

void JsonWriter::key(QByteArrayView name)
{
    separate();
    m_json.append('"').append(name).append("\":");
}

void JsonWriter::literal(QByteArrayView text)
{
    m_json.append(text);
}

void JsonWriter::beginObject()
{
    separate();
    m_json.append('{');
    m_comma = false;
}

void JsonWriter::beginObject(QByteArrayView name)
{
    key(name);
    m_json.append('{');
    m_comma = false;
}

void JsonWriter::endObject()
{
    m_json.append('}');
    m_comma = true;
}

void JsonWriter::beginArray()
{
    separate();
    m_json.append('[');
    m_comma = false;
}

void JsonWriter::beginArray(QByteArrayView name)
{
    key(name);
    m_json.append('[');
    m_comma = false;
}

void JsonWriter::endArray()
{
    m_json.append(']');
    m_comma = true;
}

void JsonWriter::text(QStringView value)
{
    separate();
    quoted(value.toUtf8());
}

void JsonWriter::integer(qint64 value)
{
    separate();
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    literal({digits.data(), end - digits.data()});
}

void JsonWriter::raw(const QByteArray &json)
{
    separate();
    literal(json);
}

void JsonWriter::text(QByteArrayView name, QStringView value)
{
    key(name);
    quoted(value.toUtf8());
}

void JsonWriter::textOrNull(QByteArrayView name, QStringView value)
{
    if (value.isEmpty())
        null(name);
    else
        text(name, value);
}

void JsonWriter::token(QByteArrayView name, const QByteArray &value)
{
    key(name);
    quoted(value);
}

void JsonWriter::integer(QByteArrayView name, qint64 value)
{
    key(name);
    m_comma = false;
    integer(value);
}

void JsonWriter::real(QByteArrayView name, double value)
{
    key(name);
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    literal({digits.data(), end - digits.data()});
}

void JsonWriter::boolean(QByteArrayView name, bool value)
{
    key(name);
    literal(value ? QByteArrayView("true") : QByteArrayView("false"));
}

void JsonWriter::uuid(QByteArrayView name, const QUuid &value)
{
    key(name);
    const auto text = uuidChars(value);
    m_json.append('"').append(text.data(), text.size()).append('"');
}

void JsonWriter::uuidOrNull(QByteArrayView name, const QUuid &value)
{
    if (value.isNull())
        null(name);
    else
        uuid(name, value);
}

void JsonWriter::time(QByteArrayView name, qint64 ms)
{
    key(name);
    const auto text = timestampChars(ms);
    m_json.append('"').append(text.data(), text.size()).append('"');
}

void JsonWriter::timeOrNull(QByteArrayView name, std::optional<qint64> ms)
{
    if (ms)
        time(name, *ms);
    else
        null(name);
}

void JsonWriter::null(QByteArrayView name)
{
    key(name);
    literal("null");
}

void JsonWriter::json(QByteArrayView name, const QByteArray &json)
{
    key(name);
    literal(json);
}

void JsonWriter::quoted(QByteArrayView utf8)
{
    m_json.append('"');
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char byte = utf8[i];
        if (static_cast<uchar>(byte) >= 0x20 && byte != '"' && byte != '\\')
            continue;
        literal(utf8.sliced(plainFrom, i - plainFrom));
        escape(byte);
        plainFrom = i + 1;
    }
    literal(utf8.sliced(plainFrom));
    m_json.append('"');
}

// RFC 8259 §7: what may not stand in a string as itself.
void JsonWriter::escape(char byte)
{
    switch (byte) {
    case '"':
        return literal("\\\"");
    case '\\':
        return literal("\\\\");
    case '\n':
        return literal("\\n");
    case '\r':
        return literal("\\r");
    case '\t':
        return literal("\\t");
    default:
        literal("\\u00");
        m_json.append("0123456789abcdef"[byte >> 4]).append("0123456789abcdef"[byte & 0xf]);
    }
}

} // namespace gatebook::wire
