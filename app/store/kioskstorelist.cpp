// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// KioskStore as the sync agent sees it: lists and the feed.
#include "app/store/kioskstore.h"

namespace gatebook {

namespace {

QString textOf(const QByteArray &cursor)
{
    return QString::fromLatin1(cursor);
}

} // namespace

Result<std::optional<sync::DownloadState>> KioskStore::download()
{
    bool isUnderWay = false;
    const auto found = readPosition(QStringLiteral("SELECT download_generation FROM positions WHERE enrolment_id = ?"),
        [&isUnderWay](const store::Row &row) { isUnderWay = !row.isNull(0); });
    if (!found)
        return found.error();
    if (!isUnderWay)
        return std::optional<sync::DownloadState>();
    const auto now = position();
    return now ? Result<std::optional<sync::DownloadState>>(now->download) : now.error();
}

Result<void> KioskStore::dropDownload()
{
    return change(QStringLiteral("UPDATE positions SET download_generation = NULL, download_cursor = '',"
                                 " download_next = '', download_pulled = '', download_received = 0,"
                                 " download_total = 0 WHERE enrolment_id = ?"),
        {m_enrolmentId});
}

Result<void> KioskStore::addPage(const wire::ManifestPage &page)
{
    return inTransaction([&]() -> Result<void> {
        const auto now = position();
        if (!now)
            return now.error();
        if (!now->downloadGeneration || now->download.next.isEmpty()) {
            if (auto started = startDownload(page); !started)
                return started;
        } else if (now->download.cursor != page.cursor) {
            return Error{Error::Kind::Conflict, QStringLiteral("the pages of the list do not belong together")};
        }
        return addRows(page);
    });
}

Result<void> KioskStore::startDownload(const wire::ManifestPage &page)
{
    const auto generation = m_manifest.newGeneration();
    if (!generation)
        return generation.error();
    const QString cursor = textOf(page.cursor);
    if (auto begun = change(QStringLiteral("UPDATE positions SET download_generation = ?, download_cursor = ?,"
                                           " download_pulled = ?, download_received = 0 WHERE enrolment_id = ?"),
            {*generation, cursor, cursor, m_enrolmentId});
        !begun)
        return begun;
    return keepEvent(page.event);
}

// Beside the download: the list that judges goes on with its own rules until install().
Result<void> KioskStore::keepEvent(const Event &event)
{
    if (auto gone = change(QStringLiteral("DELETE FROM download_events WHERE enrolment_id = ?"), {m_enrolmentId});
        !gone)
        return gone;
    const auto done = m_database.change(
        QStringLiteral("INSERT INTO download_events (enrolment_id, event_name, venue, timezone, starts_at, ends_at,"
                       " ticket_ids, formats, required_rules) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{m_enrolmentId} + eventValues(event));
    return done ? Result<void>() : done.error();
}

Result<void> KioskStore::addRows(const wire::ManifestPage &page)
{
    const auto now = position();
    if (!now)
        return now.error();
    for (const Ticket &ticket : page.tickets) {
        const auto added = m_manifest.insert(*now->downloadGeneration, ticket);
        if (!added)
            return added.error();
        if (!*added)
            return Error{Error::Kind::Conflict, QStringLiteral("the list names a ticket twice")};
    }
    return change(QStringLiteral("UPDATE positions SET download_next = ?, download_total = ?,"
                                 " download_received = download_received + ? WHERE enrolment_id = ?"),
        {store::bindable(textOf(page.next.value_or(QByteArray()))), page.total,
            static_cast<qint64>(page.tickets.size()), m_enrolmentId});
}

Result<void> KioskStore::applyFeedToDownload(const wire::FeedPage &page)
{
    return inTransaction([&]() -> Result<void> {
        const auto now = position();
        if (!now)
            return now.error();
        if (!now->downloadGeneration)
            return Error{Error::Kind::Conflict, QStringLiteral("no list is being fetched")};
        if (auto applied = m_manifest.apply(*now->downloadGeneration, page); !applied)
            return applied;
        return change(QStringLiteral("UPDATE positions SET download_pulled = ? WHERE enrolment_id = ?"),
            {store::bindable(textOf(page.nextCursor)), m_enrolmentId});
    });
}

// The feed may have brought tickets that are newer than the last page, never fewer.
Result<void> KioskStore::checkComplete(const Position &position)
{
    if (!position.downloadGeneration || !position.download.next.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("the list is not complete")};
    const auto rows = m_manifest.count(*position.downloadGeneration);
    if (!rows)
        return rows.error();
    if (*rows < position.download.received)
        return Error{Error::Kind::Invalid, QStringLiteral("the list lost rows while it was fetched")};
    return {};
}

Result<void> KioskStore::install()
{
    return inTransaction([&]() -> Result<void> {
        const auto now = position();
        if (!now)
            return now.error();
        if (auto complete = checkComplete(*now); !complete)
            return complete;
        if (auto installed = change(
                QStringLiteral("UPDATE positions SET generation = download_generation, pull_cursor = download_pulled"
                               " WHERE enrolment_id = ?"),
                {m_enrolmentId});
            !installed)
            return installed;
        if (auto named = change(
                QStringLiteral("UPDATE enrolments SET (event_name, venue, timezone, starts_at, ends_at, ticket_ids,"
                               " formats, required_rules) = (SELECT event_name, venue, timezone, starts_at, ends_at,"
                               " ticket_ids, formats, required_rules FROM download_events"
                               " WHERE enrolment_id = enrolments.id) WHERE id = ?"),
                {m_enrolmentId});
            !named)
            return named;
        if (auto dropped = dropDownload(); !dropped)
            return dropped;
        return m_journal.unmergeWaiting();
    });
}

Result<void> KioskStore::applyFeed(const wire::FeedPage &page)
{
    return inTransaction([&]() -> Result<void> {
        const auto list = generation();
        if (!list)
            return list.error();
        if (!*list)
            return Error{Error::Kind::Conflict, QStringLiteral("there is no list yet")};
        if (auto applied = m_manifest.apply(**list, page); !applied)
            return applied;
        return change(QStringLiteral("UPDATE positions SET pull_cursor = ? WHERE enrolment_id = ?"),
            {store::bindable(textOf(page.nextCursor)), m_enrolmentId});
    });
}

} // namespace gatebook
