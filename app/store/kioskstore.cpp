// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/kioskstore.h"

namespace gatebook {

namespace {

QByteArray cursorFrom(const store::Row &row, int column)
{
    return row.text(column).toLatin1();
}

Error notEnrolled()
{
    return {Error::Kind::NotFound, QStringLiteral("This device is not enrolled with that event.")};
}

} // namespace

KioskStore::KioskStore(store::Database &database, qint64 enrolmentId, const Clock &clock)
    : m_database(database), m_enrolmentId(enrolmentId), m_clock(clock), m_journal(database, enrolmentId),
      m_manifest(database), m_notices(database, enrolmentId)
{
}

Result<void> KioskStore::change(const QString &sql, const QVariantList &values)
{
    const auto done = m_database.change(sql, values);
    return done ? Result<void>() : done.error();
}

Result<void> KioskStore::inTransaction(const std::function<Result<void>()> &work)
{
    const auto transaction = begin();
    if (!transaction)
        return transaction.error();
    if (auto done = work(); !done)
        return done;
    return (*transaction)->commit();
}

Result<void> KioskStore::readPosition(const QString &sql, const std::function<void(const store::Row &)> &use)
{
    const auto found = m_database.first(sql, {m_enrolmentId}, use);
    if (!found)
        return found.error();
    return *found ? Result<void>() : notEnrolled();
}

Result<KioskStore::Position> KioskStore::position()
{
    Position position;
    const auto found = readPosition(
        QStringLiteral("SELECT generation, pulled_at, pulled_boot, download_generation,"
                       " download_cursor, download_next, download_pulled, download_received, download_total, hub_ms,"
                       " hub_monotonic, hub_boot, hub_wall FROM positions WHERE enrolment_id = ?"),
        [&position](const store::Row &row) {
            position.generation = row.optionalInt64(0);
            position.pulledAtMonotonicMs = row.optionalInt64(1);
            position.pulledBoot = row.int64(2);
            position.downloadGeneration = row.optionalInt64(3);
            position.download
                = {cursorFrom(row, 4), cursorFrom(row, 5), cursorFrom(row, 6), row.int64(7), row.int64(8)};
            position.hub = {row.optionalInt64(9), row.int64(10), row.int64(11), row.int64(12)};
        });
    return found ? Result<Position>(std::move(position)) : found.error();
}

Result<std::optional<qint64>> KioskStore::generation()
{
    std::optional<qint64> generation;
    const auto found = readPosition(QStringLiteral("SELECT generation FROM positions WHERE enrolment_id = ?"),
        [&generation](const store::Row &row) { generation = row.optionalInt64(0); });
    return found ? Result<std::optional<qint64>>(generation) : found.error();
}

Result<KioskStore::HubTime> KioskStore::hubTime()
{
    HubTime time;
    const auto found = readPosition(
        QStringLiteral("SELECT hub_ms, hub_monotonic, hub_boot, hub_wall FROM positions WHERE enrolment_id = ?"),
        [&time](const store::Row &row) {
            time = {row.optionalInt64(0), row.int64(1), row.int64(2), row.int64(3)};
        });
    return found ? Result<HubTime>(time) : found.error();
}

std::optional<qint64> KioskStore::hubNowMs(const HubTime &heard) const
{
    if (!heard.ms || heard.boot != static_cast<qint64>(m_clock.bootId()))
        return {};
    return *heard.ms + (m_clock.monotonicMs() - heard.monotonicMs);
}

Result<Enrolment> KioskStore::enrolment()
{
    auto enrolments = Enrolments(m_database).all();
    if (!enrolments)
        return enrolments.error();
    for (Enrolment &enrolment : *enrolments) {
        if (enrolment.id == m_enrolmentId)
            return std::move(enrolment);
    }
    return notEnrolled();
}

Result<bool> KioskStore::hasManifest()
{
    const auto list = generation();
    return list ? Result<bool>(list->has_value()) : list.error();
}

// The hub's word, but for what this device did since and the hub's word does not cover yet.
Result<JudgeFacts> KioskStore::facts(const QUuid &ticketUuid)
{
    const auto list = generation();
    const auto heard = hubTime();
    if (!list || !heard)
        return list ? heard.error() : list.error();
    JudgeFacts facts;
    facts.hubNowMs = hubNowMs(*heard);
    if (*list) {
        auto ticket = m_manifest.ticket(**list, ticketUuid);
        if (!ticket)
            return ticket.error();
        facts.ticket = *std::move(ticket);
    }
    if (facts.ticket && facts.ticket->checkedIn) {
        const auto undone = m_journal.isUndoneHere(facts.ticket->checkedIn->clientUuid, false);
        if (!undone)
            return undone.error();
        if (*undone)
            facts.ticket->checkedIn.reset();
    }
    const auto own = m_journal.ownAdmission(ticketUuid);
    if (!own)
        return own.error();
    facts.ownScan = *own;
    return facts;
}

Result<StoreSummary> KioskStore::summary()
{
    const auto now = position();
    if (!now)
        return now.error();
    StoreSummary summary;
    summary.hasManifest = now->generation.has_value();
    const auto own = m_journal.admittedCount();
    if (!own)
        return own.error();
    summary.ownCheckedInCount = *own;
    if (now->generation) {
        const auto tickets = m_manifest.count(*now->generation);
        const auto inside = m_manifest.checkedInCount(*now->generation);
        if (!tickets || !inside)
            return tickets ? inside.error() : tickets.error();
        summary.ticketCount = *tickets;
        const auto beyond = m_journal.insideBeyond(*now->generation);
        if (!beyond)
            return beyond.error();
        summary.checkedInCount = *inside + *beyond;
    }
    if (now->pulledAtMonotonicMs && now->pulledBoot == static_cast<qint64>(m_clock.bootId()))
        summary.pulledAgeMs = m_clock.monotonicMs() - *now->pulledAtMonotonicMs;
    if (now->hub.ms)
        summary.clockSkewMs = now->hub.wallMs - *now->hub.ms;
    return summary;
}

Result<bool> KioskStore::sweep()
{
    const auto leftOver = m_manifest.leftOver();
    if (!leftOver)
        return leftOver.error();
    if (!*leftOver)
        return false;
    const auto done = inTransaction([&]() -> Result<void> {
        const auto removed = m_manifest.removeSlice(**leftOver);
        return removed ? Result<void>() : removed.error();
    });
    return done ? Result<bool>(true) : done.error();
}

} // namespace gatebook
