// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/hugenumbers.h"

#include <QByteArrayView>

#include <algorithm>
#include <charconv>

namespace gatebook::wire {

namespace {

bool isNumberByte(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

qsizetype digitsFrom(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    return end - at;
}

bool isJsonNumber(QByteArrayView text)
{
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const qsizetype whole = digitsFrom(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0'))
        return false;
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const qsizetype fraction = digitsFrom(text, at + 1);
        if (fraction == 0)
            return false;
        at += 1 + fraction;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const qsizetype exponent = digitsFrom(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

template <typename Number> bool fits(QByteArrayView text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

void appendTamed(QByteArray &out, QByteArrayView number)
{
    if (!isJsonNumber(number) || fits<qint64>(number) || fits<quint64>(number)) {
        out.append(number);
    } else if (!fits<double>(number)) {
        out.append(number.startsWith('-') ? "-1e308" : "1e308");
    } else {
        const bool integer = digitsFrom(number, number.startsWith('-') ? 1 : 0) >= number.size() - 1;
        out.append(number).append(integer ? "e0" : "");
    }
}

qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

} // namespace

QByteArray withHugeNumbersTamed(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size() + 64);
    for (qsizetype at = 0; at < json.size();) {
        qsizetype end = at + 1;
        if (json[at] == '"') {
            end = endOfString(json, at);
            out.append(QByteArrayView(json).sliced(at, end - at));
        } else if (isNumberByte(json[at])) {
            while (end < json.size() && isNumberByte(json[end]))
                ++end;
            appendTamed(out, QByteArrayView(json).sliced(at, end - at));
        } else {
            out.append(json[at]);
        }
        at = end;
    }
    return out;
}

} // namespace gatebook::wire
