// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/pullphase.h"

#include "shared/sync/feedquery.h"

namespace gatebook::sync {

Result<std::optional<HttpRequest>> PullPhase::next()
{
    if (context().archived || context().clock.monotonicMs() < m_dueAtMs)
        return std::optional<HttpRequest>();
    auto since = context().store.pullCursor();
    if (!since)
        return since.error();
    if (since->isEmpty())
        return std::optional<HttpRequest>();
    m_since = *std::move(since);
    m_isDueAgain = false;
    return std::optional(request("GET", feedQuery(m_since)));
}

Result<QString> PullPhase::accept(const QByteArray &body)
{
    SyncStore &store = context().store;
    const auto page = decodeFeed(body, m_since);
    if (!page)
        return page.error().message;
    if (const auto applied = store.applyFeed(*page); !applied)
        return applied.error();
    if (const auto noted = noteHubTime(page->serverTimeMs); !noted)
        return noted.error();
    if (page->hasMore) // its next_cursor is older than what a push may have told already
        return QString();
    if (const auto set = store.setNewestCursor(page->nextCursor); !set)
        return set.error();
    if (const auto marked = store.markPulledToEnd(); !marked)
        return marked.error();
    m_dueAtMs = m_isDueAgain ? 0 : context().clock.monotonicMs() + kPollMs;
    return QString();
}

} // namespace gatebook::sync
