// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <optional>

namespace gatebook {

enum class ScanKind { Entry, Undo };

// What the device did: let the person in, or not.
enum class ScanVerdict { Admitted, Denied };

// The words of PROTOCOL.md.
[[nodiscard]] QString word(ScanKind kind);
[[nodiscard]] QString word(ScanVerdict verdict);
[[nodiscard]] std::optional<ScanKind> scanKindFrom(QStringView word);
[[nodiscard]] std::optional<ScanVerdict> scanVerdictFrom(QStringView word);

// A named human who decided otherwise than the list.
struct Override
{
    QString by;
    QString reason;

    bool operator==(const Override &) const = default;
};

// The admission that counts for a ticket: `checked_in` and `first` of PROTOCOL.md.
struct CheckedIn
{
    QUuid clientUuid;
    qint64 scannedAtMs = 0;
    QString gate;
    QString device;

    bool operator==(const CheckedIn &) const = default;
};

// One immutable fact, made on a device: somebody's code was read, or an earlier scan is taken back.
struct Scan
{
    QUuid clientUuid;
    ScanKind kind = ScanKind::Entry;
    ScanVerdict verdict = ScanVerdict::Admitted; // of an entry; an undo has none
    QUuid ticketUuid;                            // of an entry; null for an undo
    QUuid undoes;                                // of an undo: the client_uuid it takes back
    qint64 scannedAtMs = 0;                      // what the device's wall clock claimed
    QString deviceReason;
    std::optional<Override> override;
    std::optional<QString> gate;     // where it differs from the device's own
    std::optional<qint64> deviceSeq; // per device, from 1, no gaps
    std::optional<qint64> ageMs;     // monotonic time since the scan, when it was sent

    bool operator==(const Scan &) const = default;
};

} // namespace gatebook
