// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace gatebook::api {

enum class Plus { Literal, Space };

// One percent-decoding (RFC 3986 §2.1). Nothing where an escape is broken, the bytes are not UTF-8 or hold a NUL.
[[nodiscard]] std::optional<QString> percentDecoded(const QByteArray &raw, Plus plus);

} // namespace gatebook::api
