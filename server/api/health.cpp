// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/health.h"

#include "server/api/problems.h"

namespace gatebook::api {

Result<Answer, wire::Problem> health(const Call & /*call*/, ledger::LedgerReader &reader)
{
    // A table, not a pragma: only that touches the file.
    const auto events = reader.events();
    if (!events)
        return unavailable(events.error());
    Answer answer;
    answer.body = QByteArrayLiteral(R"({"status": "ok"})");
    return answer;
}

} // namespace gatebook::api
