// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <zlib.h>

namespace gatebook::test {

// One whole gzip member of at most 1 MiB; empty: it is none. Its users link ZLIB::ZLIB.
inline QByteArray gunzipped(QByteArray packed)
{
    z_stream stream{};
    QByteArray out(1 << 20, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return whole ? out : QByteArray();
}

} // namespace gatebook::test
