// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <variant>

#include "shared/base/result.h"

// docs/JOURNAL.md: a device's scans as lines of JSON, for the day it never reaches its hub again. Each line carries a
// checksum: against damage, not against forgery.
namespace gatebook::wire {

inline constexpr int kJournalFileVersion = 1;
inline constexpr qsizetype kJournalLineBytesMax = qsizetype{16} * 1024; // with its newline

struct JournalHeader // the first line
{
    qint64 exportedAtMs = 0;
    QString program; // that wrote it

    bool operator==(const JournalHeader &) const = default;
};

struct JournalScan
{
    QUuid event;
    QUuid device;
    QString deviceName;
    bool recorded = false; // the hub had confirmed it
    QByteArray item;       // as it is pushed: PROTOCOL.md §2

    bool operator==(const JournalScan &) const = default;
};

struct JournalEnd // the last line: without it, some are missing
{
    qint64 scans = 0;

    bool operator==(const JournalEnd &) const = default;
};

using JournalLine = std::variant<JournalHeader, JournalScan, JournalEnd>;

[[nodiscard]] QByteArray encode(const JournalLine &line); // with its newline
// With or without the newline. An Error says what is wrong with the line.
[[nodiscard]] Result<JournalLine> decodeJournalLine(const QByteArray &line);

} // namespace gatebook::wire
