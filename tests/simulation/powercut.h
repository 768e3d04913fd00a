// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <vector>

#include "tests/simulation/diskstate.h"

namespace gatebook::test {

// What a power cut leaves of one disk: for each name the file it stands for, and what of its unsynced writes reached the disk.
class PowerCut
{
public:
    PowerCut(DiskState &disk, SimDisk::PowerCut kind);

    [[nodiscard]] qint64 unsynced() const { return m_unsynced; }
    [[nodiscard]] qint64 lost() const { return m_lost; } // writes not on the disk, or in part only
    [[nodiscard]] bool isTorn() const { return m_torn; }

    // Makes the disk's own files, or `folder` (which exists) with copies of them, what is left. Only names that SQLite used.
    void leaveInPlace() const;
    void leaveIn(const QByteArray &folder) const;

private:
    struct Survivor
    {
        QByteArray path;
        std::shared_ptr<DiskFile> file; // null: no such file
        bool isInPlace = false;         // the name stands for it now
        std::vector<UnsyncedWrites::Reached> reached;
    };

    [[nodiscard]] std::shared_ptr<DiskFile> survivorOf(const DiskState::Name &name);
    void tearOne();
    static void copyTo(const QByteArray &path, const Survivor &survivor);

    const DiskState &m_disk;
    SimDisk::PowerCut m_kind;
    std::vector<Survivor> m_survivors;
    qint64 m_unsynced = 0;
    qint64 m_lost = 0;
    bool m_torn = false;
};

} // namespace gatebook::test
