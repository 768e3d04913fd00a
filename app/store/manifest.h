// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <optional>
#include <vector>

#include "app/store/searchhit.h"
#include "shared/domain/ticket.h"
#include "shared/search/searchindex.h"
#include "shared/store/database.h"
#include "shared/wire/messages.h"

namespace gatebook {

// Rows of ticket lists on this device, each list a generation. No call opens a transaction.
class Manifest
{
public:
    static constexpr int kSliceRows = 500;

    explicit Manifest(store::Database &database);

    [[nodiscard]] Result<qint64> newGeneration();
    // Replaces a row whatever its seq. → false where the ticket was there already: a page must not repeat one.
    [[nodiscard]] Result<bool> insert(qint64 generation, const Ticket &ticket);
    // The feed's rows, both lists in seq order: a ticket replaces its row only if its seq is higher; a check-in sets its
    // ticket's state.
    [[nodiscard]] Result<void> apply(qint64 generation, const wire::FeedPage &page);

    [[nodiscard]] Result<std::optional<Ticket>> ticket(qint64 generation, const QUuid &uuid);
    // All tickets of an order as the list names it, in the list's order; at most `limit`. None belong to the empty order.
    [[nodiscard]] Result<std::vector<Ticket>> ticketsOfOrder(qint64 generation, const QString &order, int limit);
    [[nodiscard]] Result<SearchHits> search(qint64 generation, const QString &text, int limit);
    // Of a million rows it takes 40 ms, which a scan would wait for: counted once, until this object changes the rows.
    [[nodiscard]] Result<qint64> count(qint64 generation);
    [[nodiscard]] Result<qint64> checkedInCount(qint64 generation);

    // One slice of a generation's rows. → false: there was nothing left of it.
    [[nodiscard]] Result<bool> removeSlice(qint64 generation);
    // All that no enrolment uses, at once, however long it takes: on revoke.
    [[nodiscard]] Result<void> removeLeftOvers();
    // A generation that no enrolment uses.
    [[nodiscard]] Result<std::optional<qint64>> leftOver();

private:
    void forgetCount(qint64 generation); // its rows change
    [[nodiscard]] Result<void> removeAll(qint64 generation);
    [[nodiscard]] Result<void> applyTicket(qint64 generation, const Ticket &ticket);
    [[nodiscard]] Result<void> applyCheckIn(qint64 generation, const wire::FeedCheckIn &row);
    [[nodiscard]] Result<void> index(qint64 generation, const Ticket &ticket);
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values);

    struct Counted
    {
        qint64 generation = 0;
        qint64 rows = 0;
    };

    store::Database &m_database;
    search::SearchIndex m_search;
    std::optional<Counted> m_counted;
};

} // namespace gatebook
