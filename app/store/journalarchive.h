// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <functional>

#include "shared/base/result.h"
#include "shared/domain/checkin.h"
#include "shared/store/database.h"

namespace gatebook {

// The journal of all events at once, as it lies on the disk: for the day this device never reaches its hub again. Reads
// only; what reads an undamaged database reads a damaged one up to the damage.
class JournalArchive
{
public:
    struct Totals
    {
        qint64 scans = 0;
        qint64 unrecorded = 0; // that no hub has confirmed
        qint64 events = 0;
        QString damage; // what can't be read ends here; empty: everything was read
    };

    explicit JournalArchive(store::Database &database) : m_database(database) { }

    // As docs/JOURNAL.md has it, in the order of the scans. Where the database is damaged the file has no last line.
    [[nodiscard]] Result<Totals> write(QIODevice &out, qint64 nowMs, const QString &program);
    // Whether the database is sound, each scan can be sent as it stands, and their numbers have no gap. An Error names the
    // first that is wrong.
    [[nodiscard]] Result<Totals> verify();

private:
    struct Entry
    {
        qint64 id = 0;
        QUuid event;
        QUuid device;
        QString deviceName;
        bool recorded = false;
        Scan scan;
    };

    // Stops at the first entry that use() does not want.
    [[nodiscard]] Result<Totals> each(const std::function<Result<void>(const Entry &)> &use);

    store::Database &m_database;
};

} // namespace gatebook
