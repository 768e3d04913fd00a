// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace gatebook::front {

// Whether an Accept-Encoding value takes gzip (q=0 is a no).
[[nodiscard]] bool acceptsGzip(const QByteArray &acceptEncoding);

// The bytes as one gzip member; nullopt if zlib has no memory.
[[nodiscard]] std::optional<QByteArray> gzip(const QByteArray &bytes);

} // namespace gatebook::front
