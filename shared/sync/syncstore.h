// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>

#include <optional>
#include <vector>

#include "shared/base/result.h"
#include "shared/wire/messages.h"

namespace gatebook::sync {

// A journal row that the hub has not answered yet, with what the wire needs.
struct QueuedScan
{
    qint64 journalId = 0;
    Scan scan;
    int attempts = 0;       // as a lone item
    qint64 monotonicMs = 0; // when it was scanned; compares within one boot only
    quint64 bootId = 0;
};

// How far a manifest download got.
struct DownloadState
{
    QByteArray cursor; // the hub's position before its first page
    QByteArray next;   // empty: all pages are in
    QByteArray pulled; // where the feed onto it goes on: `cursor`, then each feed page's next_cursor
    qint64 received = 0;
    qint64 total = 0;
};

struct QueueCounts
{
    qint64 waiting = 0;  // not answered
    qint64 setAside = 0; // refused, or failed alone five times: visible, exportable, never deleted
};

// What the hub said of this device and event, kept over restarts until a pull succeeds.
struct Standing
{
    bool archived = false;
    bool revoked = false;
};

// What the agent needs of the kiosk's disk, for one event. Every call is one transaction; an Error means nothing happened.
class SyncStore
{
public:
    SyncStore() = default;
    virtual ~SyncStore() = default;
    SyncStore(const SyncStore &) = delete;
    SyncStore &operator=(const SyncStore &) = delete;

    // --- position
    [[nodiscard]] virtual Result<Standing> standing() = 0;
    // Empty: a new manifest is due, as where none is installed.
    [[nodiscard]] virtual Result<QByteArray> pullCursor() = 0;
    [[nodiscard]] virtual Result<QByteArray> newestCursor() = 0; // for Gatebook-Seen; empty: send none
    [[nodiscard]] virtual Result<void> setNewestCursor(const QByteArray &cursor) = 0;

    // --- manifest: pages go into a second set of rows; the old one serves until install()
    [[nodiscard]] virtual Result<std::optional<DownloadState>> download() = 0;
    [[nodiscard]] virtual Result<void> dropDownload() = 0;
    // The first page begins a download (and drops a half one). Conflict: the page does not belong to this download.
    [[nodiscard]] virtual Result<void> addPage(const wire::ManifestPage &page) = 0;
    // A feed page onto the half-installed set.
    [[nodiscard]] virtual Result<void> applyFeedToDownload(const wire::FeedPage &page) = 0;
    // Makes the downloaded set the one that judges, in one transaction; Invalid if rows received ≠ distinct tickets. Scans not
    // answered yet judge on top of it.
    [[nodiscard]] virtual Result<void> install() = 0;

    // --- feed onto the set that judges; rows and cursor in one transaction
    [[nodiscard]] virtual Result<void> applyFeed(const wire::FeedPage &page) = 0;
    // The hub gave this device its list: it is neither revoked nor the event archived (any more).
    // All answered scans are contained in what was pulled: from now on the hub's word alone judges them.
    [[nodiscard]] virtual Result<void> markPulledToEnd() = 0;

    // --- queue
    [[nodiscard]] virtual Result<std::vector<QueuedScan>> queued(int limit) = 0;
    [[nodiscard]] virtual Result<void> recordAnswers(
        const std::vector<QueuedScan> &sent, const wire::BatchAnswer &answer)
        = 0;
    [[nodiscard]] virtual Result<void> countFailure(const QueuedScan &lone) = 0; // fifth: set aside
    [[nodiscard]] virtual Result<void> retrySetAside()
        = 0; // puts those that failed, or were of a kind that the hub did not know, back into the queue
    [[nodiscard]] virtual Result<QueueCounts> counts() = 0;
    [[nodiscard]] virtual Result<qint64> lastDeviceSeq() = 0;
    // Scans that the hub turns out not to have, though it answered them once. Each goes once: the hub may hold it
    // without its number.
    [[nodiscard]] virtual Result<void> requeue(const std::vector<wire::SeqRange> &missing) = 0;

    // --- trouble
    // 409 or bad_cursor: forget cursors, every scan still held goes back into the queue; the installed set keeps judging.
    [[nodiscard]] virtual Result<void> forgetHistory() = 0;
    [[nodiscard]] virtual Result<void> wipeManifest() = 0; // `revoked` only; never the journal
    [[nodiscard]] virtual Result<void> markArchived() = 0; // event_archived
    [[nodiscard]] virtual Result<void> noteHubTime(
        qint64 serverTimeMs, qint64 monotonicMs, quint64 bootId, qint64 wallMs)
        = 0;
};

} // namespace gatebook::sync
