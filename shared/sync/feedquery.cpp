// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/feedquery.h"

#include <algorithm>

#include "shared/wire/decode.h"

namespace gatebook::sync {

namespace {

constexpr int kFeedLimit = 1'000;

template <typename Row> bool ascends(const std::vector<Row> &rows)
{
    const auto notAfter = [](const Row &left, const Row &right) { return left.seq >= right.seq; };
    return std::adjacent_find(rows.begin(), rows.end(), notAfter) == rows.end();
}

} // namespace

QByteArray feedQuery(const QByteArray &since)
{
    return "/check-ins?limit=" + QByteArray::number(kFeedLimit) + "&since=" + since.toPercentEncoding();
}

Result<wire::FeedPage> decodeFeed(const QByteArray &body, const QByteArray &since)
{
    auto page = wire::decodeFeedPage(body);
    if (!page)
        return page.error();
    const auto broken = [](const QString &what) { return Error{Error::Kind::Invalid, what}; };
    if (page->nextCursor.isEmpty())
        return broken(QStringLiteral("the feed names no next cursor"));
    const bool isEmpty = page->checkIns.empty() && page->tickets.empty();
    if (page->hasMore && (isEmpty || page->nextCursor == since))
        return broken(QStringLiteral("the feed does not go on"));
    if (!ascends(page->checkIns) || !ascends(page->tickets))
        return broken(QStringLiteral("the feed is out of order"));
    return page;
}

} // namespace gatebook::sync
