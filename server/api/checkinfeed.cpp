// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/checkinfeed.h"

#include "server/api/content.h"
#include "server/api/problems.h"
#include "server/api/query.h"
#include "shared/wire/encode.h"
#include "shared/wire/limits.h"

namespace gatebook::api {

Result<Answer, wire::Problem> checkInFeed(const Call &call, ledger::LedgerReader &reader)
{
    const Query query(call.request.query);
    const auto limit = query.number(QByteArrayLiteral("limit"), wire::kPageLimitDefault, wire::kPageLimitMax);
    if (!limit)
        return limit.error();
    const auto since = query.token<ledger::Cursor>(QByteArrayLiteral("since"), ledger::decodeCursor);
    if (!since)
        return since.error();
    if (const auto refused = seenRefusal(call, reader))
        return *refused;
    if (*since) {
        if (const auto refused = cursorRefusal(call, reader, **since))
            return *refused;
    }
    Result<wire::FeedPage> page = reader.feed(*call.event, *since, *limit);
    if (!page)
        return unavailable(page.error());
    page->serverTimeMs = call.services->clock.wallMs();
    Answer answer;
    answer.body = wire::encode(*page);
    return answer;
}

} // namespace gatebook::api
