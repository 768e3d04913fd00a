// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace gatebook {

// How the machine gets its power, as far as it tells.
struct PowerFacts
{
    enum class Source { Unknown, Mains, Battery };

    Source source = Source::Unknown;
    std::optional<int> percent; // 0..100, of its own batteries; absent: none, or it does not tell
};

// Whether a file could be written to the data directory, synced to the disk and read back.
struct DiskWrite
{
    bool ok = false;
    QString problem; // where not: plain words, without a path
};

// What a gate needs of the machine below it. Absent: not known yet.
struct MachineFacts
{
    PowerFacts power;
    std::optional<qint64> freeBytes; // for this user, where the data directory is
    std::optional<DiskWrite> write;
};

} // namespace gatebook

Q_DECLARE_METATYPE(gatebook::MachineFacts)
