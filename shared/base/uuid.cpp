// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/uuid.h"

#include "shared/base/clock.h"
#include "shared/base/random.h"

namespace gatebook {

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool hasUuidShape(QStringView text)
{
    if (text.size() != 36)
        return false;
    for (qsizetype i = 0; i < 36; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != u'-' : !isHexDigit(text[i]))
            return false;
    }
    return true;
}

char *putHex(char *at, quint32 value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value >>= 4)
        at[i] = "0123456789abcdef"[value & 0xf];
    return at + digits;
}

} // namespace

std::optional<QUuid> parseUuid(QStringView text)
{
    if (!hasUuidShape(text))
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    const bool max = uuid.toRfc4122() == QByteArray(16, '\xff');
    if (uuid.isNull() || max)
        return std::nullopt;
    return uuid;
}

std::array<char, 36> uuidChars(const QUuid &uuid)
{
    std::array<char, 36> text{};
    char *at = putHex(text.data(), uuid.data1, 8);
    *at++ = '-';
    at = putHex(at, uuid.data2, 4);
    *at++ = '-';
    at = putHex(at, uuid.data3, 4);
    *at++ = '-';
    for (int i = 0; i < 8; ++i) {
        if (i == 2)
            *at++ = '-';
        at = putHex(at, uuid.data4[i], 2);
    }
    return text;
}

QString uuidText(const QUuid &uuid)
{
    const auto text = uuidChars(uuid);
    return QString::fromLatin1(text.data(), text.size());
}

QUuid makeUuidV7(const Clock &clock, RandomSource &random)
{
    QByteArray bytes = random.bytes(16);
    const auto now = static_cast<quint64>(clock.wallMs());
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(now >> (40 - 8 * i));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace gatebook
