// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "server/api/call.h"
#include "server/ledger/ledgerreader.h"
#include "shared/wire/problem.h"

// Checks that several resources share.
namespace gatebook::api {

// 415 unless the body is announced as plain application/json in UTF-8; 413 above the limit.
[[nodiscard]] std::optional<wire::Problem> bodyRefusal(const Request &request, qint64 bodyBytesMax);

// 409 where Gatebook-Seen is sent and this event's log does not hold it, or it can't be read.
[[nodiscard]] std::optional<wire::Problem> seenRefusal(const Call &call, ledger::LedgerReader &reader);

// 409 where the log does not hold this cursor.
[[nodiscard]] std::optional<wire::Problem> cursorRefusal(
    const Call &call, ledger::LedgerReader &reader, const ledger::Cursor &cursor);

} // namespace gatebook::api
