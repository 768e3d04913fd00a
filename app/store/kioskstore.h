// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "app/store/enrolments.h"
#include "app/store/journal.h"
#include "app/store/manifest.h"
#include "app/store/notices.h"
#include "shared/base/clock.h"
#include "shared/domain/judge.h"
#include "shared/store/database.h"
#include "shared/sync/syncstore.h"

namespace gatebook {

// How far this device is with one event.
struct StoreSummary
{
    bool hasManifest = false;
    qint64 ticketCount = 0;
    qint64 checkedInCount = 0;
    qint64 ownCheckedInCount = 0;
    std::optional<qint64> pulledAgeMs; // since the list was last equal to the hub's, within this boot
    std::optional<qint64> clockSkewMs; // this device's wall clock minus the hub's, as last heard
};

// One event on this device: the list that judges, the journal and how far the sync got; what the gate and the sync agent
// stand on. Lives on the storage thread.
class KioskStore final : public sync::SyncStore
{
public:
    static constexpr int kOrderMax = 200; // a larger order is admitted in several goes

    KioskStore(store::Database &database, qint64 enrolmentId, const Clock &clock);

    // --- for the gate. A transaction of its own is open around facts() and the journal's append().
    [[nodiscard]] Result<std::unique_ptr<store::Transaction>> begin() { return store::Transaction::begin(m_database); }
    [[nodiscard]] Result<Enrolment> enrolment();
    [[nodiscard]] Result<bool> hasManifest();
    [[nodiscard]] Result<JudgeFacts> facts(const QUuid &ticketUuid);
    [[nodiscard]] Journal &journal() { return m_journal; }

    // --- for the window
    [[nodiscard]] Result<StoreSummary> summary();
    [[nodiscard]] Result<SearchHits> search(const QString &text, int limit);
    // The hub's answer with what this device knows: who is in as facts() would say, the notes of its list. → whether the
    // list knows all of them.
    [[nodiscard]] Result<bool> complete(SearchHits &hits);
    // The tickets of this one's order (itself too) that would be admitted now; at most kOrderMax of the order are looked at.
    [[nodiscard]] Result<SearchHits> admissibleOfOrder(const QUuid &ticketUuid);
    [[nodiscard]] Notices &notices() { return m_notices; }
    [[nodiscard]] qint64 enrolmentId() const { return m_enrolmentId; }

    // Removes one slice of a list that no longer judges; never long. → whether there may be more.
    [[nodiscard]] Result<bool> sweep();

    // --- sync::SyncStore
    [[nodiscard]] Result<sync::Standing> standing() override;
    [[nodiscard]] Result<QByteArray> pullCursor() override;
    [[nodiscard]] Result<QByteArray> newestCursor() override;
    [[nodiscard]] Result<void> setNewestCursor(const QByteArray &cursor) override;
    [[nodiscard]] Result<std::optional<sync::DownloadState>> download() override;
    [[nodiscard]] Result<void> dropDownload() override;
    [[nodiscard]] Result<void> addPage(const wire::ManifestPage &page) override;
    [[nodiscard]] Result<void> applyFeedToDownload(const wire::FeedPage &page) override;
    [[nodiscard]] Result<void> install() override;
    [[nodiscard]] Result<void> applyFeed(const wire::FeedPage &page) override;
    [[nodiscard]] Result<void> markPulledToEnd() override;
    [[nodiscard]] Result<std::vector<sync::QueuedScan>> queued(int limit) override;
    [[nodiscard]] Result<void> recordAnswers(
        const std::vector<sync::QueuedScan> &sent, const wire::BatchAnswer &answer) override;
    [[nodiscard]] Result<void> countFailure(const sync::QueuedScan &lone) override;
    [[nodiscard]] Result<void> retrySetAside() override;
    [[nodiscard]] Result<sync::QueueCounts> counts() override;
    [[nodiscard]] Result<qint64> lastDeviceSeq() override;
    [[nodiscard]] Result<void> requeue(const std::vector<wire::SeqRange> &missing) override;
    [[nodiscard]] Result<void> forgetHistory() override;
    [[nodiscard]] Result<void> wipeManifest() override;
    [[nodiscard]] Result<void> markArchived() override;
    [[nodiscard]] Result<void> noteHubTime(
        qint64 serverTimeMs, qint64 monotonicMs, quint64 bootId, qint64 wallMs) override;

private:
    // When the hub was heard last, by its clock and by those of this device.
    struct HubTime
    {
        std::optional<qint64> ms;
        qint64 monotonicMs = 0;
        qint64 boot = 0;
        qint64 wallMs = 0;
    };
    struct Position
    {
        std::optional<qint64> generation;
        std::optional<qint64> pulledAtMonotonicMs;
        qint64 pulledBoot = 0;
        std::optional<qint64> downloadGeneration;
        sync::DownloadState download;
        HubTime hub;
    };

    [[nodiscard]] Result<Position> position();
    // Less of it, for what is asked at each step of the sync.
    [[nodiscard]] Result<void> readPosition(const QString &sql, const std::function<void(const store::Row &)> &use);
    [[nodiscard]] Result<QByteArray> cursor(const QString &sql);
    [[nodiscard]] Result<std::optional<qint64>> generation();
    [[nodiscard]] Result<HubTime> hubTime();
    [[nodiscard]] std::optional<qint64> hubNowMs(const HubTime &heard) const;
    [[nodiscard]] Result<void> overlay(SearchHit &hit);
    [[nodiscard]] Result<void> change(const QString &sql, const QVariantList &values);
    // Runs the work in a transaction and commits it.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);

    [[nodiscard]] Result<void> startDownload(const wire::ManifestPage &page);
    [[nodiscard]] Result<void> keepEvent(const Event &event);
    [[nodiscard]] Result<void> addRows(const wire::ManifestPage &page);
    [[nodiscard]] Result<void> checkComplete(const Position &position);
    [[nodiscard]] Result<void> recordAnswer(const sync::QueuedScan &sent, const wire::ItemResult &result);

    store::Database &m_database;
    qint64 m_enrolmentId;
    const Clock &m_clock;
    Journal m_journal;
    Manifest m_manifest;
    Notices m_notices;
};

} // namespace gatebook
