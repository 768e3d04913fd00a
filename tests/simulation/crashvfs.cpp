// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/crashvfs.h"

#include <QHash>

#include <sqlite3.h>

#include <cstring>

#include <unistd.h>

#include "tests/simulation/diskstate.h"

namespace gatebook::test::crashvfs {

namespace {

// 2026-05-01, in SQLite's milliseconds of the Julian day.
constexpr sqlite3_int64 kNow = 1'777'655'000'000 + 210'866'760'000'000;
constexpr int kFolderSyncedBySync = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;

struct Registry
{
    sqlite3_vfs *system = nullptr;
    QHash<QByteArray, std::shared_ptr<DiskState>> disks; // by folder
    std::shared_ptr<DiskState> lastUsed;
};

Registry &registry()
{
    static Registry instance;
    return instance;
}

// The disk that a path is on: that of the nearest folder above.
std::shared_ptr<DiskState> diskOf(const char *path)
{
    Registry &all = registry();
    QByteArray folder(path);
    for (qsizetype slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/')) {
        folder.truncate(slash);
        if (const auto disk = all.disks.constFind(folder); disk != all.disks.constEnd()) {
            all.lastUsed = *disk;
            return *disk;
        }
    }
    return {};
}

struct Open
{
    std::shared_ptr<DiskState> disk;
    std::shared_ptr<DiskFile> file;
    QByteArray folder;
    bool syncsFolder = false; // with its next sync
};

// SQLite gives memory for this and, behind it, for the system VFS's own.
struct File
{
    sqlite3_file base;
    Open *open;
};

Open &openOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file)->open;
}

sqlite3_file *systemFile(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

int closeFile(sqlite3_file *file)
{
    const int result = systemFile(file)->pMethods->xClose(systemFile(file));
    delete reinterpret_cast<File *>(file)->open;
    file->pMethods = nullptr;
    return result;
}

int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    const int refused = openOf(file).disk->beforeRead();
    return refused ? refused : systemFile(file)->pMethods->xRead(systemFile(file), data, size, offset);
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    Open &open = openOf(file);
    registry().lastUsed = open.disk;
    const int refused = open.disk->beforeWrite(*open.file, static_cast<const char *>(data), size, offset);
    return refused ? refused : systemFile(file)->pMethods->xWrite(systemFile(file), data, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    Open &open = openOf(file);
    const int refused = open.disk->beforeTruncate(*open.file, size);
    return refused ? refused : systemFile(file)->pMethods->xTruncate(systemFile(file), size);
}

// The real disk, if there is one, is left in peace: the machine that runs this does not lose power.
int syncFile(sqlite3_file *file, int)
{
    Open &open = openOf(file);
    if (const int refused = open.disk->beforeSync(*open.file))
        return refused;
    open.disk->synced(*open.file);
    if (std::exchange(open.syncsFolder, false))
        open.disk->folderSynced(open.folder);
    return SQLITE_OK;
}

// A method that goes to the system VFS as it is.
template <auto method, typename... Arguments> int pass(sqlite3_file *file, Arguments... arguments)
{
    return (systemFile(file)->pMethods->*method)(systemFile(file), arguments...);
}

void shmBarrier(sqlite3_file *file)
{
    systemFile(file)->pMethods->xShmBarrier(systemFile(file));
}

const sqlite3_io_methods kMethods{
    2, // without memory mapping
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    pass<&sqlite3_io_methods::xFileSize>,
    pass<&sqlite3_io_methods::xLock>,
    pass<&sqlite3_io_methods::xUnlock>,
    pass<&sqlite3_io_methods::xCheckReservedLock>,
    pass<&sqlite3_io_methods::xFileControl>,
    pass<&sqlite3_io_methods::xSectorSize>,
    pass<&sqlite3_io_methods::xDeviceCharacteristics>,
    pass<&sqlite3_io_methods::xShmMap>,
    pass<&sqlite3_io_methods::xShmLock>,
    shmBarrier,
    pass<&sqlite3_io_methods::xShmUnmap>,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *system = registry().system;
    const auto disk = path ? diskOf(path) : nullptr;
    if (!disk)
        return system->xOpen(system, path, file, flags, outFlags);
    file->pMethods = nullptr;
    if (const int refused = disk->beforeOpen())
        return refused;
    const bool isNew = ::access(path, F_OK) != 0;
    const int result = system->xOpen(system, path, systemFile(file), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    const QByteArray name(path);
    const bool syncsFolder = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & kFolderSyncedBySync) != 0;
    reinterpret_cast<File *>(file)->open
        = new Open{disk, disk->opened(name, isNew), name.left(name.lastIndexOf('/')), syncsFolder};
    file->pMethods = &kMethods;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncsFolder)
{
    sqlite3_vfs *system = registry().system;
    const auto disk = diskOf(path);
    if (!disk)
        return system->xDelete(system, path, syncsFolder);
    if (const int refused = disk->beforeDelete(QByteArray(path)))
        return refused;
    const int result = system->xDelete(system, path, 0);
    if (result == SQLITE_OK && syncsFolder)
        disk->folderSynced(QByteArray(path, std::strrchr(path, '/') - path));
    return result;
}

int randomness(sqlite3_vfs *, int size, char *out)
{
    const auto &disk = registry().lastUsed;
    if (!disk)
        return registry().system->xRandomness(registry().system, size, out);
    const QByteArray bytes = disk->random().bytes(size);
    std::memcpy(out, bytes.constData(), size_t(size));
    return size;
}

int sleep(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}

int currentTime(sqlite3_vfs *, sqlite3_int64 *out)
{
    *out = kNow;
    return SQLITE_OK;
}

int currentTimeInDays(sqlite3_vfs *, double *out)
{
    *out = double(kNow) / 86'400'000.0;
    return SQLITE_OK;
}

void install()
{
    static sqlite3_vfs vfs{};
    if (registry().system)
        return;
    // One thread, and nobody asks how much memory there is in use: no locks for either.
    if (sqlite3_config(SQLITE_CONFIG_SINGLETHREAD) != SQLITE_OK
        || sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) != SQLITE_OK || sqlite3_initialize() != SQLITE_OK)
        qFatal("SQLite can't be initialised");
    registry().system = sqlite3_vfs_find("unix-excl");
    vfs = *registry().system; // what is not replaced below ignores which VFS it is called for
    vfs.szOsFile += int(sizeof(File));
    vfs.zName = "gatebook-simulation";
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleep;
    vfs.xCurrentTime = currentTimeInDays;
    vfs.xCurrentTimeInt64 = currentTime;
    if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK)
        qFatal("the simulation's VFS can't be registered");
}

} // namespace

void add(const std::shared_ptr<DiskState> &disk)
{
    install();
    registry().disks.insert(disk->folder(), disk);
    registry().lastUsed = disk;
    sqlite3_randomness(0, nullptr); // seeded anew, from this disk
}

void remove(const std::shared_ptr<DiskState> &disk)
{
    Registry &all = registry();
    all.disks.remove(disk->folder());
    if (all.lastUsed == disk)
        all.lastUsed.reset();
}

} // namespace gatebook::test::crashvfs
