// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "shared/sync/transport.h"

namespace gatebook::sync {

// What an answer means, whatever was asked: the one mapping from HTTP to the rules of PROTOCOL.md.
enum class ReplyKind {
    Ok,           // a complete 200 from the hub; its body is still to be read
    Nothing,      // refused, cut or timed out
    NotHub,       // something else answered: a captive portal, a proxy
    Unauthorized, // token unknown there
    Revoked,      // token known to be revoked
    Forbidden,    // other event, other role, no such event
    Archived,
    Diverged, // cursor_diverged or bad_cursor: another history
    TooLarge,
    Limited,     // 429
    Busy,        // 503
    ServerError, // other 5xx
    Refused,     // other 4xx, 2xx or 3xx
};

struct ReplyMeaning
{
    ReplyKind kind = ReplyKind::Nothing;
    std::optional<int> retryAfterSeconds;
    QString words; // for a person; empty with Ok

    [[nodiscard]] bool isFromHub() const { return kind != ReplyKind::Nothing && kind != ReplyKind::NotHub; }
};

[[nodiscard]] ReplyMeaning meaningOf(const HttpReply &reply);

} // namespace gatebook::sync
