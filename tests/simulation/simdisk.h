// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

#include "shared/base/random.h"

namespace gatebook::test {

class DiskState;

// One simulated machine's disk: everything below one folder. Files are real (put the folder on a memory file system); a SQLite
// VFS over the system's own, made the process's default by the first SimDisk, remembers what of each database file was
// written but not yet synced, and so can leave behind what a power cut would leave. One thread; not for product code.
// Files that are not written through SQLite count as synced.
class SimDisk
{
public:
    // The folder exists; what is in it counts as synced. `random` also feeds SQLite's own randomness while this disk is used;
    // SQLite's generator, one for the process, begins anew with each SimDisk.
    SimDisk(const QString &folder, RandomSource &random);
    ~SimDisk(); // every connection to its files is closed by then
    SimDisk(const SimDisk &) = delete;
    SimDisk &operator=(const SimDisk &) = delete;

    // --- faults
    // The machine dies at the n-th write, truncate, sync or delete from now (1: the next): that one is not done (a write may
    // be done in part), and everything later fails until revive(); so do openings. 0 takes it back.
    void dieAfter(qint64 operations);
    void die(); // now
    // The next n syncs fail (EIO); what they should have synced may never reach the disk, a later good sync notwithstanding.
    void failSyncs(int n);
    void setFull(bool full); // writes beyond a file's present end fail with SQLITE_FULL
    // The n-th call of a kind from now fails and does nothing (1: the next), and with `forGood` every later one until
    // stopFaults(). Change: write, truncate or sync; a failed sync as with failSyncs(). Growth: as if the disk were full.
    enum class Call { Change, Read, Growth };
    struct Fault
    {
        Call call = Call::Change;
        qint64 n = 1;
        bool forGood = false;
    };
    void plan(Fault fault);
    void stopFaults(); // all but death
    // Flips one bit of a database file at rest, where SQLite's own checks see it. → false: no such place.
    [[nodiscard]] bool flipBit(const QString &file);

    [[nodiscard]] bool isDead() const;

    // --- after death; every connection to this disk's files is closed by then (closing them changed nothing)
    // Which of the unsynced writes reached the disk. Subset: each by the throw of a coin, later ones without earlier ones too;
    // Torn: the same, and one of them in part, cut at a 512-byte boundary. New and deleted names are as unsure as writes.
    enum class PowerCut { None, All, Subset, Torn };
    // → how many unsynced writes there were, none of which need have reached the disk
    qint64 losePower(PowerCut what);
    void loseProcess(); // a kill: what was written stays, unsynced as it was; the shared memory goes
    void revive();
    // Everything as it is now counts as synced: after the product replaced files by other means than SQLite.
    void settle();

    // --- while it lives
    // Called before each sync is done, while what it would sync is not.
    void onSync(std::function<void()> use);
    // Copies into a folder (which exists and is empty) what a power cut at this moment would leave; this disk goes on as if
    // nothing had been. → how many unsynced writes there are
    [[nodiscard]] qint64 copyAfterPowerCut(PowerCut what, const QString &target);

    // --- how often each fault was really met
    struct Fired
    {
        qint64 failedSyncs = 0;
        qint64 fullWrites = 0;
        qint64 tornWrites = 0;
        qint64 deaths = 0;
        qint64 lostWrites = 0;
        qint64 failedCalls = 0; // of plan()
    };
    [[nodiscard]] Fired fired() const;
    [[nodiscard]] qint64 operations() const; // writes, truncates, syncs and deletes so far

private:
    [[nodiscard]] QString folder() const;
    void removeSharedMemory() const;

    std::shared_ptr<DiskState> m_state; // open files keep it too
};

} // namespace gatebook::test
