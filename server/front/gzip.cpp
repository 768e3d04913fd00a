// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/gzip.h"

#include <QList>

#define ZLIB_CONST // next_in is only read
#include <zlib.h>

namespace gatebook::front {

namespace {

// On the I/O thread speed counts: level 1 still takes repetitive JSON down to a tenth.
constexpr int kLevel = 1;
constexpr int kGzipWindow = 15 + 16;
constexpr int kMemoryLevel = 8;

} // namespace

bool acceptsGzip(const QByteArray &acceptEncoding)
{
    std::optional<bool> named;
    bool any = false;
    for (const QByteArray &item : acceptEncoding.toLower().split(',')) {
        const QList<QByteArray> parts = item.split(';');
        const QByteArray coding = parts.first().trimmed();
        bool wanted = true;
        for (const QByteArray &parameter : parts.mid(1))
            if (const QByteArray text = parameter.trimmed(); text.startsWith("q="))
                wanted = text.sliced(2).toDouble() > 0;
        if (coding == "gzip" || coding == "x-gzip")
            named = wanted;
        else if (coding == "*")
            any = wanted;
    }
    return named.value_or(any);
}

std::optional<QByteArray> gzip(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, kLevel, Z_DEFLATED, kGzipWindow, kMemoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return std::nullopt;
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<z_const Bytef *>(bytes.constData());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    if (!whole)
        return std::nullopt;
    return out;
}

} // namespace gatebook::front
