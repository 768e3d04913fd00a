// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/cursor.h"

#include <QtEndian>

#include <array>
#include <span>

namespace gatebook::ledger {

namespace {

constexpr quint8 kCursorForm = 1;
constexpr quint8 kPageTokenForm = 2;

// A form byte and big-endian 64-bit words, as base64url without padding. One text per value: what does not encode back to
// the same text is refused, so that equal cursors are equal bytes.
QByteArray packed(quint8 form, std::span<const quint64> words)
{
    QByteArray bytes(1, static_cast<char>(form));
    for (const quint64 word : words) {
        std::array<char, sizeof(quint64)> big{};
        qToBigEndian(word, big.data());
        bytes.append(big.data(), big.size());
    }
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

template <std::size_t Count> std::optional<std::array<quint64, Count>> unpacked(quint8 form, const QByteArray &text)
{
    constexpr qsizetype kBytes = 1 + Count * sizeof(quint64);
    constexpr qsizetype kTextMax = 64;
    if (text.size() > kTextMax)
        return std::nullopt;
    const auto decoded
        = QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != kBytes || decoded.decoded.front() != static_cast<char>(form))
        return std::nullopt;
    std::array<quint64, Count> words{};
    for (std::size_t i = 0; i < Count; ++i)
        words.at(i) = qFromBigEndian<quint64>(decoded.decoded.constData() + 1 + i * sizeof(quint64));
    if (packed(form, words) != text)
        return std::nullopt;
    return words;
}

} // namespace

QByteArray encode(const Cursor &cursor)
{
    return packed(kCursorForm, std::array{cursor.history, static_cast<quint64>(cursor.seq), cursor.tag});
}

std::optional<Cursor> decodeCursor(const QByteArray &text)
{
    const auto words = unpacked<3>(kCursorForm, text);
    if (!words)
        return std::nullopt;
    const auto &[history, seq, tag] = *words;
    const Cursor cursor{.history = history, .seq = static_cast<qint64>(seq), .tag = tag};
    if (cursor.seq < 0)
        return std::nullopt;
    return cursor;
}

QByteArray encode(const PageToken &token)
{
    return packed(kPageTokenForm,
        std::array{token.start.history, static_cast<quint64>(token.start.seq), token.start.tag,
            static_cast<quint64>(token.afterTicketId)});
}

std::optional<PageToken> decodePageToken(const QByteArray &text)
{
    const auto words = unpacked<4>(kPageTokenForm, text);
    if (!words)
        return std::nullopt;
    const auto &[history, seq, tag, after] = *words;
    const PageToken token{.start = {.history = history, .seq = static_cast<qint64>(seq), .tag = tag},
        .afterTicketId = static_cast<qint64>(after)};
    if (token.start.seq < 0 || token.afterTicketId < 0)
        return std::nullopt;
    return token;
}

} // namespace gatebook::ledger
