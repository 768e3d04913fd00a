// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/diskstate.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gatebook::test {

namespace {

QByteArray folderOf(const QByteArray &path)
{
    return path.left(path.lastIndexOf('/'));
}

} // namespace

DiskFile::DiskFile(const QByteArray &path) : m_descriptor(::open(path.constData(), O_RDWR | O_CLOEXEC))
{
    if (m_descriptor < 0)
        qFatal("a simulated disk's file can't be opened: %s", path.constData());
}

DiskFile::~DiskFile()
{
    ::close(m_descriptor);
}

qint64 DiskFile::size() const
{
    struct stat info
    {
    };
    return ::fstat(m_descriptor, &info) == 0 ? info.st_size : 0;
}

bool DiskFile::isStillAt(const QByteArray &path) const
{
    struct stat mine
    {
    };
    struct stat there
    {
    };
    return ::fstat(m_descriptor, &mine) == 0 && ::stat(path.constData(), &there) == 0 && mine.st_dev == there.st_dev
        && mine.st_ino == there.st_ino;
}

int DiskState::beforeOpen() const
{
    return dead ? SQLITE_CANTOPEN : SQLITE_OK;
}

std::shared_ptr<DiskFile> DiskState::opened(const QByteArray &path, bool isNew)
{
    const auto [entry, isFirst] = m_names.try_emplace(path);
    Name &name = entry->second;
    if (name.now && name.now->isStillAt(path))
        return name.now;
    name.now = std::make_shared<DiskFile>(path);
    // The product makes an empty file itself before SQLite opens it. Anything else that is new here was put there by other
    // means, and counts as synced.
    if (!isNew && name.now->size() > 0)
        name.durable = name.now;
    return name.now;
}

bool DiskState::diesWithNext()
{
    if (dead)
        return true;
    ++operations;
    if (diesIn == 0 || --diesIn > 0)
        return false;
    die();
    return true;
}

bool DiskState::failsNow(SimDisk::Call call)
{
    if (!planned || planned->call != call || --planned->n > 0)
        return false;
    ++fired.failedCalls;
    if (!planned->forGood)
        planned.reset();
    return true;
}

int DiskState::beforeRead()
{
    return failsNow(SimDisk::Call::Read) ? SQLITE_IOERR_READ : SQLITE_OK;
}

int DiskState::beforeWrite(DiskFile &file, const char *data, qint64 size, qint64 offset)
{
    const bool wasDead = dead;
    if (diesWithNext()) {
        // The write in which the machine died may be there in part.
        const qint64 part = wasDead ? 0 : UnsyncedWrites::firstPart(offset, size, m_random.next64());
        if (part > 0 && m_random.below(2) == 0) {
            file.unsynced.aboutToWrite(file.descriptor(), data, part, offset);
            if (::pwrite(file.descriptor(), data, size_t(part), offset) != part)
                qFatal("a simulated disk's file can't be written");
        }
        return SQLITE_IOERR_WRITE;
    }
    if (failsNow(SimDisk::Call::Change))
        return SQLITE_IOERR_WRITE;
    if (offset + size > file.size() && (full || failsNow(SimDisk::Call::Growth))) {
        ++fired.fullWrites;
        return SQLITE_FULL;
    }
    file.unsynced.aboutToWrite(file.descriptor(), data, size, offset);
    return SQLITE_OK;
}

int DiskState::beforeTruncate(DiskFile &file, qint64 size)
{
    if (diesWithNext())
        return SQLITE_IOERR_TRUNCATE;
    if (failsNow(SimDisk::Call::Change))
        return SQLITE_IOERR_TRUNCATE;
    file.unsynced.aboutToTruncate(file.descriptor(), size);
    return SQLITE_OK;
}

int DiskState::beforeSync(DiskFile &file)
{
    if (aboutToSync && !dead)
        aboutToSync();
    if (diesWithNext())
        return SQLITE_IOERR_FSYNC;
    if (failsNow(SimDisk::Call::Change))
        return failSync(file);
    if (syncsToFail == 0)
        return SQLITE_OK;
    --syncsToFail;
    return failSync(file);
}

// The system reports a failed write-back once, and forgets that those pages were to be written: a later sync says nothing of
// them ("fsyncgate"). Here they are gone from the file at once, as when the system drops such pages from its cache. SQLite is
// right to survive that in WAL mode at synchronous=FULL: a failed COMMIT leaves the index of the WAL as it was, and the next
// transaction writes its frames at the same place; a failed checkpoint is done again from its beginning, before the WAL may
// be reused. (That the pages stay readable and are lost at a later power cut can't be survived by any program that
// reads its files after a crash; so this is left out.)
int DiskState::failSync(DiskFile &file)
{
    ++fired.failedSyncs;
    const std::size_t before = file.unsynced.count();
    file.unsynced.forgetOthers(file.descriptor(), byCoin(file.unsynced));
    fired.lostWrites += qint64(before - file.unsynced.count());
    return SQLITE_IOERR_FSYNC;
}

int DiskState::beforeDelete(const QByteArray &path)
{
    if (diesWithNext())
        return SQLITE_IOERR_DELETE;
    if (::access(path.constData(), F_OK) == 0 && !m_names.contains(path))
        (void)opened(path, false);
    if (const auto name = m_names.find(path); name != m_names.end())
        name->second.now.reset();
    return SQLITE_OK;
}

void DiskState::folderSynced(const QByteArray &folder)
{
    for (auto &[path, name] : m_names) {
        if (folderOf(path) == folder)
            name.durable = name.now;
    }
    forgetGone();
}

void DiskState::forgetGone()
{
    std::erase_if(m_names, [](const auto &entry) { return !entry.second.now && !entry.second.durable; });
}

void DiskState::die()
{
    if (dead)
        return;
    dead = true;
    diesIn = 0;
    ++fired.deaths;
}

void DiskState::forgetReplaced()
{
    std::erase_if(m_names, [](const auto &entry) {
        const auto &[path, name] = entry;
        return name.now ? !name.now->isStillAt(path) : ::access(path.constData(), F_OK) == 0;
    });
}

void DiskState::settle()
{
    forgetReplaced();
    for (auto &[path, name] : m_names) {
        if (name.now)
            name.now->unsynced.clear();
        name.durable = name.now;
    }
    forgetGone();
}

std::vector<UnsyncedWrites::Reached> DiskState::byCoin(const UnsyncedWrites &unsynced)
{
    std::vector<UnsyncedWrites::Reached> reached(unsynced.count());
    for (std::size_t i = 0; i < reached.size(); ++i)
        reached.at(i).to = m_random.below(2) == 0 ? 0 : unsynced.sizeOf(i);
    return reached;
}

} // namespace gatebook::test
