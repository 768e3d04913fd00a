// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/participants.h"

#include "server/api/authentication.h"
#include "server/api/content.h"
#include "server/api/problems.h"
#include "server/api/query.h"
#include "shared/search/searchindex.h"
#include "shared/wire/encode.h"
#include "shared/wire/limits.h"

namespace gatebook::api {

Result<Answer, wire::Problem> participants(const Call &call, ledger::LedgerReader &reader)
{
    const Query query(call.request.query);
    const auto limit = query.number(QByteArrayLiteral("limit"), wire::kSearchLimitDefault, wire::kSearchLimitMax);
    if (!limit)
        return limit.error();
    const auto text = query.text(QByteArrayLiteral("q"));
    if (!text)
        return text.error();
    if (!*text || !search::SearchIndex::isSearchable(**text))
        return badParameter(QStringLiteral("'q' needs two letters or digits."));
    if (const auto refused = seenRefusal(call, reader))
        return *refused;
    Services &services = *call.services;
    if (const auto wait = services.searches.take(callerKey(*call.credential), services.clock.monotonicMs()))
        return tooManyRequests(QStringLiteral("%1 searches a minute are allowed.").arg(kSearchesPerWindow), *wait);
    const Result<wire::ParticipantsAnswer> found = reader.participants(*call.event, **text, *limit);
    if (!found)
        return unavailable(found.error());
    Answer answer;
    answer.body = wire::encode(*found);
    return answer;
}

} // namespace gatebook::api
