// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/sync/manifestphase.h"

#include "shared/sync/feedquery.h"
#include "shared/wire/decode.h"

namespace gatebook::sync {

namespace {

// Small enough that a scan never waits long behind the transaction of one page.
constexpr int kPageLimit = 1'000;

} // namespace

Result<bool> ManifestPhase::isDue()
{
    const auto cursor = context().store.pullCursor();
    if (!cursor)
        return cursor.error();
    return !context().archived && cursor->isEmpty();
}

Result<std::optional<HttpRequest>> ManifestPhase::next()
{
    const auto due = isDue();
    if (!due)
        return due.error();
    if (!*due)
        return std::optional<HttpRequest>();
    const auto download = context().store.download();
    if (!download)
        return download.error();

    m_askedForPage = !*download || !(*download)->next.isEmpty();
    if (!m_askedForPage) {
        m_asked = (*download)->pulled;
        return std::optional(request("GET", feedQuery(m_asked)));
    }
    QByteArray query = "/manifest?limit=" + QByteArray::number(kPageLimit);
    m_asked = *download ? (*download)->next : QByteArray();
    if (!m_asked.isEmpty())
        query += "&after=" + m_asked.toPercentEncoding();
    return std::optional(request("GET", query));
}

Result<QString> ManifestPhase::accept(const QByteArray &body)
{
    return m_askedForPage ? acceptPage(body) : acceptFeed(body);
}

Result<QString> ManifestPhase::acceptPage(const QByteArray &body)
{
    const auto page = wire::decodeManifestPage(body);
    if (!page)
        return page.error().message;
    if (page->event.uuid != context().event || page->cursor.isEmpty())
        return QStringLiteral("the list is another event's");
    if (page->next && (page->tickets.empty() || page->next->isEmpty() || *page->next == m_asked))
        return QStringLiteral("the list does not come to an end");
    const auto added = context().store.addPage(*page);
    if (!added && added.error().kind == Error::Kind::Conflict) {
        if (const auto dropped = context().store.dropDownload(); !dropped)
            return dropped.error();
        return added.error().message;
    }
    if (!added)
        return added.error();
    // The cursor is the same on every page, and may be older than what is known by the later ones.
    const QByteArray newest = page->head.isEmpty() && m_asked.isEmpty() ? page->cursor : page->head;
    if (!newest.isEmpty())
        if (const auto set = context().store.setNewestCursor(newest); !set)
            return set.error();
    return QString();
}

Result<QString> ManifestPhase::acceptFeed(const QByteArray &body)
{
    SyncStore &store = context().store;
    const auto page = decodeFeed(body, m_asked);
    if (!page)
        return page.error().message;
    if (const auto applied = store.applyFeedToDownload(*page); !applied)
        return applied.error();
    if (const auto noted = noteHubTime(page->serverTimeMs); !noted)
        return noted.error();
    if (page->hasMore)
        return QString();

    if (const auto installed = store.install(); !installed) {
        if (installed.error().kind != Error::Kind::Invalid)
            return installed.error();
        if (const auto dropped = store.dropDownload(); !dropped)
            return dropped.error();
        return installed.error().message;
    }
    if (const auto set = store.setNewestCursor(page->nextCursor); !set)
        return set.error();
    const auto marked = store.markPulledToEnd();
    return marked ? Result<QString>(QString()) : Result<QString>(marked.error());
}

} // namespace gatebook::sync
