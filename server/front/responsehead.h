// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

#include "server/api/request.h"

namespace gatebook::front {

// What the connection, not the answer, decides about a response.
struct Framing
{
    bool keepAlive = true;
    bool chunked = false;
    std::optional<qint64> length; // Content-Length; none for a stream
    QByteArray date;
    QByteArray requestId; // empty: none
};

// Status line and header of an answer, up to and with the empty line. Control characters in values are dropped, and
// fields that are the front's own business are its own.
[[nodiscard]] QByteArray responseHead(const api::Answer &answer, const Framing &framing);

// 1xx, 204 and 304 have no body and no length.
[[nodiscard]] bool bodyAllowed(int status);

} // namespace gatebook::front
