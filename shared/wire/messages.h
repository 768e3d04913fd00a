// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "shared/base/secret.h"
#include "shared/domain/checkin.h"
#include "shared/domain/event.h"
#include "shared/domain/outcome.h"
#include "shared/domain/ticket.h"

// The messages of PROTOCOL.md as structs. Cursors and page tokens are opaque text here: only the ledger reads them.
namespace gatebook::wire {

// An item of a batch that can't be taken as a scan; it goes to the refusal log.
struct RefusedItem
{
    std::optional<QUuid> clientUuid;
    ScanReason reason = ScanReason::Invalid; // or UnsupportedKind
    QString detail;                          // names field and limit
    std::optional<qint64> deviceSeq;         // where it can be read
    QByteArray raw;                          // all of it, as compact UTF-8 JSON

    bool operator==(const RefusedItem &) const = default;
};

using BatchItem = std::variant<Scan, RefusedItem>;

struct Batch
{
    std::vector<BatchItem> items;
    std::vector<QByteArray> raw; // of each item: all that was received, as compact UTF-8 JSON
    std::optional<qint64> sentAtMs;

    bool operator==(const Batch &) const = default;
};

struct ItemResult
{
    std::optional<QUuid> clientUuid; // null on the wire where the item had none that can be read
    Outcome outcome;
    std::optional<Outcome> replayed; // with ScanReason::Replayed: what the log says of it now

    bool operator==(const ItemResult &) const = default;
};

struct BatchAnswer
{
    std::vector<ItemResult> results;
    QByteArray cursor;
    qint64 serverTimeMs = 0;

    bool operator==(const BatchAnswer &) const = default;
};

struct ManifestPage
{
    Event event;
    std::vector<Ticket> tickets;
    qint64 total = 0;
    QByteArray cursor;
    std::optional<QByteArray> next; // absent: this was the last page
    // The hub's position when this page was read, an addition of ours to the protocol: `checked_in` may tell of what came
    // after `cursor`, and only by this position (in Gatebook-Seen) does a hub tell that it never had that. Empty: not told.
    QByteArray head;

    bool operator==(const ManifestPage &) const = default;
};

struct FeedCheckIn
{
    qint64 seq = 0;
    QUuid clientUuid;
    QUuid ticketUuid; // null: an undo whose target is absent
    ScanKind kind = ScanKind::Entry;
    std::optional<ScanVerdict> verdict; // absent for an undo
    ScanStatus status = ScanStatus::Applied;
    ScanReason reason = ScanReason::None;
    QUuid undoes; // null for an entry
    QString device;
    QUuid deviceUuid;
    QString gate;
    qint64 scannedAtMs = 0;
    qint64 receivedAtMs = 0;
    std::optional<CheckedIn> checkedIn; // the ticket's state after this row

    bool operator==(const FeedCheckIn &) const = default;
};

struct FeedPage
{
    std::vector<FeedCheckIn> checkIns; // ascending seq
    std::vector<Ticket> tickets;       // ascending seq; interleaves with checkIns
    QByteArray nextCursor;
    bool hasMore = false;
    qint64 serverTimeMs = 0;

    bool operator==(const FeedPage &) const = default;
};

struct Participant
{
    QUuid ticketUuid;
    QString name;
    QString email; // masked: a***@example.org
    QString company;
    QString order;
    QString category;
    TicketStatus status = TicketStatus::Valid;
    std::optional<CheckedIn> checkedIn;

    bool operator==(const Participant &) const = default;
};

struct ParticipantsAnswer
{
    std::vector<Participant> participants;
    bool truncated = false;

    bool operator==(const ParticipantsAnswer &) const = default;
};

struct EnrolRequest
{
    PairingCode code;
    QUuid deviceUuid;
    QString deviceName;

    bool operator==(const EnrolRequest &) const = default;
};

struct HubIdentity
{
    QString name;
    QStringList urls;
    QString pin; // base64url SHA-256 of the hub's public key; empty: none

    bool operator==(const HubIdentity &) const = default;
};

struct EnrolAnswer
{
    Token token;
    QUuid deviceUuid;
    QString gate;
    Event event;
    HubIdentity hub;
};

struct DeviceStatus
{
    std::optional<qint64> lastDeviceSeq;
    std::optional<qint64> queue;
    std::optional<double> battery; // 0..1
    QString version;
    QByteArray cursor;
    std::optional<qint64> clockOffsetMs;

    bool operator==(const DeviceStatus &) const = default;
};

using SeqRange = std::pair<qint64, qint64>; // first, last, both included

} // namespace gatebook::wire
