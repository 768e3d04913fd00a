// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "server/ledger/cursor.h"
#include "server/ledger/records.h"
#include "shared/base/result.h"
#include "shared/search/searchindex.h"
#include "shared/store/database.h"
#include "shared/wire/messages.h"

namespace gatebook::ledger {

// Reads the log. A synchronous object over one connection, on that connection's thread; every call is a few short reads.
// Calls that must agree with each other are made under one store::Transaction, as every task of ReaderPool is.
class LedgerReader
{
public:
    explicit LedgerReader(store::Database &database);

    [[nodiscard]] Result<std::optional<Credential>> credential(const QByteArray &tokenHash);
    // How many tokens were revoked so far: another number means that somebody may call no more.
    [[nodiscard]] Result<qint64> revocations();
    [[nodiscard]] Result<std::optional<EventRecord>> event(const QUuid &uuid);
    [[nodiscard]] Result<std::vector<EventRecord>> events();

    // The log's newest position.
    [[nodiscard]] Result<Cursor> head(qint64 eventId);
    // Whether the cursor is a point of this log.
    [[nodiscard]] Result<bool> holds(qint64 eventId, const Cursor &cursor);

    [[nodiscard]] Result<qint64> ticketCount(qint64 eventId); // cancelled ones too

    // Tickets by key, after the token or from the beginning; limit 1..5000. The page's cursor is the head before the first
    // page. The caller has checked the token's start with holds().
    [[nodiscard]] Result<wire::ManifestPage> manifestPage(
        const EventRecord &event, const std::optional<PageToken> &after, int limit);

    // Everything after `since` (absent: from the beginning) in seq order, both lists together at most `limit`. The caller has
    // checked `since` with holds() in the same read transaction.
    [[nodiscard]] Result<wire::FeedPage> feed(const EventRecord &event, const std::optional<Cursor> &since, int limit);

    [[nodiscard]] Result<wire::ParticipantsAnswer> participants(
        const EventRecord &event, const QString &query, int limit);

    // Which of 1..last of this device's scans the hub has neither in its log nor in its refusal log; at most 1,000 ranges.
    [[nodiscard]] Result<std::vector<wire::SeqRange>> missing(qint64 deviceId, qint64 last);

private:
    // Of the transaction that wrote this position.
    [[nodiscard]] Result<quint64> tagAt(qint64 eventId, qint64 seq);

    store::Database &m_database;
    search::SearchIndex m_search;
};

} // namespace gatebook::ledger
