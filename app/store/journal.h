// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>

#include <optional>
#include <vector>

#include "app/store/enrolments.h"
#include "shared/base/clock.h"
#include "shared/domain/checkin.h"
#include "shared/store/database.h"
#include "shared/sync/syncstore.h"

namespace gatebook {

// Where a journal row stands; as stored.
enum class JournalState {
    Waiting = 0,  // for the hub's answer
    Answered = 1, // recorded at the hub
    Refused = 2,  // by the hub: set aside
    Failed = 3,   // alone, five times: set aside, tried again slowly
    Local = 4,    // never pushed: an unreadable read
};

// When something was scanned, on this device's clocks.
struct ScanTime
{
    qint64 wallMs = 0;
    qint64 monotonicMs = 0;
    quint64 bootId = 0;

    [[nodiscard]] static ScanTime now(const Clock &clock)
    {
        return {clock.wallMs(), clock.monotonicMs(), clock.bootId()};
    }
};

// This device's scans of one event: written once, acknowledged later, never deleted. No call opens a transaction: the
// caller has one, or the call is a single statement.
class Journal
{
public:
    static constexpr int kLoneFailuresMax = 5;

    Journal(store::Database &database, qint64 enrolmentId) : m_database(database), m_enrolmentId(enrolmentId) { }

    // --- writing. Takes the next device_seq of the present device uuid.
    [[nodiscard]] Result<void> append(const Scan &scan, const ScanTime &at);
    // What was read but can't be a ticket: its length and hash, nothing that could do harm.
    [[nodiscard]] Result<void> appendUnreadable(const QByteArray &utf8, const ScanTime &at);

    // --- judging: what the hub's word does not cover yet
    // This device's admission of the ticket that was not undone here.
    [[nodiscard]] Result<std::optional<CheckedIn>> ownAdmission(const QUuid &ticketUuid);
    [[nodiscard]] Result<bool> isUndoneHere(const QUuid &clientUuid, bool evenIfMerged);
    [[nodiscard]] Result<bool> isOwnAdmission(const QUuid &clientUuid);

    // --- sync
    [[nodiscard]] Result<std::vector<sync::QueuedScan>> queued(int limit);
    [[nodiscard]] Result<void> acknowledge(qint64 journalId, JournalState state, const Outcome &outcome, bool isReplay);
    [[nodiscard]] Result<void> countFailure(qint64 journalId);
    // What failed alone, and what a newer hub may understand.
    [[nodiscard]] Result<void> retryFailed();
    [[nodiscard]] Result<void> requeueAll();
    [[nodiscard]] Result<void> requeue(const wire::SeqRange &range);
    [[nodiscard]] Result<sync::QueueCounts> counts();
    [[nodiscard]] Result<qint64> lastDeviceSeq();
    [[nodiscard]] Result<void> mergeAnswered();
    [[nodiscard]] Result<void> unmergeWaiting();
    [[nodiscard]] Result<qint64> admittedCount();
    // How many more people of that list are inside than its rows say, by what this device did since.
    [[nodiscard]] Result<qint64> insideBeyond(qint64 generation);

private:
    [[nodiscard]] Result<void> change(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values);

    store::Database &m_database;
    qint64 m_enrolmentId;
};

} // namespace gatebook
