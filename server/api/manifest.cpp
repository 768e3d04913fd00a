// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/manifest.h"

#include "server/api/content.h"
#include "server/api/problems.h"
#include "server/api/query.h"
#include "shared/wire/encode.h"
#include "shared/wire/limits.h"

namespace gatebook::api {

Result<Answer, wire::Problem> manifest(const Call &call, ledger::LedgerReader &reader)
{
    const Query query(call.request.query);
    const auto limit = query.number(QByteArrayLiteral("limit"), wire::kPageLimitDefault, wire::kPageLimitMax);
    if (!limit)
        return limit.error();
    const auto after = query.token<ledger::PageToken>(QByteArrayLiteral("after"), ledger::decodePageToken);
    if (!after)
        return after.error();
    if (const auto refused = seenRefusal(call, reader))
        return *refused;
    if (*after) {
        if (const auto refused = cursorRefusal(call, reader, (*after)->start))
            return *refused;
    }
    const Result<wire::ManifestPage> page = reader.manifestPage(*call.event, *after, *limit);
    if (!page)
        return unavailable(page.error());
    Answer answer;
    answer.body = wire::encode(*page);
    return answer;
}

} // namespace gatebook::api
