// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/percent.h"

#include <QStringDecoder>

namespace gatebook::api {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

} // namespace

std::optional<QString> percentDecoded(const QByteArray &raw, Plus plus)
{
    QByteArray bytes;
    bytes.reserve(raw.size());
    for (qsizetype at = 0; at < raw.size(); ++at) {
        char byte = raw.at(at);
        if (byte == '+' && plus == Plus::Space) {
            byte = ' ';
        } else if (byte == '%') {
            const int high = at + 2 < raw.size() ? hexDigit(raw.at(at + 1)) : -1;
            const int low = high >= 0 ? hexDigit(raw.at(at + 2)) : -1;
            if (low < 0)
                return std::nullopt;
            byte = static_cast<char>(high * 16 + low);
            at += 2;
        }
        if (byte == '\0')
            return std::nullopt;
        bytes.append(byte);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

} // namespace gatebook::api
