// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "server/api/request.h"

namespace gatebook::front {

// Why the front itself answers instead of the handler. Always followed by the end of the connection, unless said.
struct Refusal
{
    int status = 400;
    QByteArray code;
    QByteArray detail;
    int retryAfterSeconds = 0; // 0: not sent
};

// The refusal as application/problem+json.
[[nodiscard]] api::Answer toAnswer(const Refusal &refusal);

} // namespace gatebook::front
