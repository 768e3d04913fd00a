// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/verify.h"

#include <vector>

#include "server/ledger/columns.h"
#include "server/ledger/eventverifier.h"
#include "server/ledger/readsnapshot.h"
#include "shared/base/text.h"

namespace gatebook::ledger {

namespace {

// SQLite's own check of pages, indexes and constraints: one row "ok", or what is wrong. PostgreSQL keeps its own.
Result<std::optional<QString>> damageOf(store::Database &database)
{
    std::optional<QString> damage;
    if (database.dialect() != store::Dialect::Sqlite)
        return damage;
    const Result<bool> read
        = database.first(QStringLiteral("PRAGMA integrity_check(1)"), {}, [&damage](const store::Row &row) {
              if (row.text(0) != u"ok")
                  damage = QStringLiteral("the database file is damaged: %1").arg(row.text(0).simplified());
          });
    if (!read)
        return read.error();
    return damage;
}

Result<std::vector<EventRecord>> allEvents(store::Database &database)
{
    std::vector<EventRecord> events;
    const Result<void> read = database.each(selectEvents() + QStringLiteral(" ORDER BY e.id"), {},
        [&events](const store::Row &row) { events.push_back(eventOf(row)); });
    if (!read)
        return read.error();
    return events;
}

} // namespace

Result<VerifyReport> verifyLedger(store::Database &database)
{
    const auto snapshot = ReadSnapshot::begin(database);
    if (!snapshot)
        return snapshot.error();
    VerifyReport report;
    const Result<std::optional<QString>> damage = damageOf(database);
    if (!damage)
        return damage.error();
    report.firstBad = *damage;
    if (report.firstBad)
        return report;
    const Result<std::vector<EventRecord>> events = allEvents(database);
    if (!events)
        return events.error();
    for (const EventRecord &record : *events) {
        EventVerifier verifier(database, record.id, displayText(record.event.name));
        const Result<std::optional<QString>> bad = verifier.firstBad();
        if (!bad)
            return bad.error();
        ++report.events;
        report.checkIns += verifier.checkIns();
        report.tickets += verifier.tickets();
        report.firstBad = *bad;
        if (report.firstBad)
            break;
    }
    return report;
}

} // namespace gatebook::ledger
