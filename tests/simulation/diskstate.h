// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "shared/base/random.h"
#include "tests/simulation/simdisk.h"
#include "tests/simulation/unsyncedwrites.h"

namespace gatebook::test {

// One file of a simulated disk, whatever name it has or had. Holds a descriptor of its own for as long as it may come back.
class DiskFile
{
public:
    explicit DiskFile(const QByteArray &path);
    ~DiskFile();
    DiskFile(const DiskFile &) = delete;
    DiskFile &operator=(const DiskFile &) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] bool isStillAt(const QByteArray &path) const; // not another file put there since

    UnsyncedWrites unsynced;

private:
    int m_descriptor = -1;
};

// What the VFS asks before it does anything, and what a power cut then finds. A call that returns something else than
// SQLITE_OK is the answer to SQLite, and nothing is to be done.
//
// Names: SQLite's unix VFS syncs the folder at the first sync of a WAL or journal after its opening, and at a deletion if
// asked to (it is not, for WALs and journals). Until then a new file may be gone after a power cut, and a deleted one back.
class DiskState
{
public:
    // A name of the disk: the file it stands for, and the one it still stands for after a power cut until the folder is synced.
    struct Name
    {
        std::shared_ptr<DiskFile> now;
        std::shared_ptr<DiskFile> durable;
    };

    DiskState(QByteArray folder, RandomSource &random) : m_folder(std::move(folder)), m_random(random) { }

    [[nodiscard]] const QByteArray &folder() const { return m_folder; }
    [[nodiscard]] RandomSource &random() const { return m_random; }

    // --- for the VFS
    [[nodiscard]] int beforeOpen() const;
    [[nodiscard]] std::shared_ptr<DiskFile> opened(const QByteArray &path, bool isNew);
    [[nodiscard]] int beforeRead();
    [[nodiscard]] int beforeWrite(DiskFile &file, const char *data, qint64 size, qint64 offset);
    [[nodiscard]] int beforeTruncate(DiskFile &file, qint64 size);
    [[nodiscard]] int beforeSync(DiskFile &file);
    [[nodiscard]] int beforeDelete(const QByteArray &path);
    void synced(DiskFile &file) { file.unsynced.clear(); }
    void folderSynced(const QByteArray &folder);

    // --- for SimDisk
    [[nodiscard]] std::map<QByteArray, Name> &names() { return m_names; }
    void die();
    void settle();
    // What was moved, removed or replaced by other means than SQLite: it counts as synced, as it is.
    void forgetReplaced();

    bool dead = false;
    bool full = false;
    qint64 diesIn = 0; // operations; 0: not
    int syncsToFail = 0;
    qint64 operations = 0;
    std::optional<SimDisk::Fault> planned;
    std::function<void()> aboutToSync;
    SimDisk::Fired fired;

private:
    // Counts a call of this kind. → true: it is to fail.
    [[nodiscard]] bool failsNow(SimDisk::Call call);
    [[nodiscard]] int failSync(DiskFile &file);
    // Counts it. → true: the disk is dead, or dies with it.
    [[nodiscard]] bool diesWithNext();
    void forgetGone(); // names that stand for nothing, before and after a power cut
    [[nodiscard]] std::vector<UnsyncedWrites::Reached> byCoin(const UnsyncedWrites &unsynced);

    QByteArray m_folder;
    RandomSource &m_random;
    std::map<QByteArray, Name> m_names; // by path; ordered, so that chance meets them in the same order each time
};

} // namespace gatebook::test
