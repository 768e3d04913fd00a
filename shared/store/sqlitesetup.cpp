// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/store/sqlitesetup.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <array>
#include <span>

#include "shared/store/sqlerror.h"

namespace gatebook::store {

namespace {

struct Pragma
{
    const char *name;
    const char *value; // as SQLite reads it back
};

constexpr auto kCommon = std::to_array<Pragma>({
    {"busy_timeout", "5000"}, {"temp_store", "2"}, // memory: nothing of a query lands in /tmp
    {"trusted_schema", "0"}, {"mmap_size", "0"},   // an I/O error must be an error value, not a signal
});

// FULL: what was answered is on the disk. fullfsync: the same on macOS, nothing elsewhere.
constexpr auto kWriting = std::to_array<Pragma>({
    {"synchronous", "2"},
    {"fullfsync", "1"},
    {"checkpoint_fullfsync", "1"},
    {"foreign_keys", "1"},
    {"cache_size", "-65536"},
    {"journal_size_limit", "67108864"},
    // Names and tokens that were wiped are not left in free pages, whatever the SQLite here does by itself.
    {"secure_delete", "1"},
});

// One connection alone checkpoints: SQLite before 3.51.3 can damage the file when two do so at the same instant.
constexpr auto kWriter = std::to_array<Pragma>({{"wal_autocheckpoint", "4000"}});
// A hub that never rests leaves gaps of microseconds, and SQLite looks for one ten times a second: five seconds can pass
// without a find.
constexpr auto kGuest = std::to_array<Pragma>({{"wal_autocheckpoint", "0"}, {"busy_timeout", "60000"}});
constexpr auto kReader = std::to_array<Pragma>({{"query_only", "1"}, {"cache_size", "-16384"}});

const QString kReadOnly = QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000");
const QString kFull = QStringLiteral("13"); // sqlite.org/rescode.html

constexpr int kWalTries = 100;
constexpr int kWalTryMs = 50;

class Setup
{
public:
    Setup(const QSqlDatabase &connection, const DatabaseLocation &location) : m_query(connection), m_location(location)
    {
    }

    Result<void> set(std::span<const Pragma> pragmas)
    {
        for (const Pragma &pragma : pragmas) {
            const QString name = QString::fromLatin1(pragma.name);
            const QString value = QString::fromLatin1(pragma.value);
            const auto done = ask(QStringLiteral("PRAGMA %1=%2").arg(name, value));
            if (!done)
                return done.error();
            const auto now = ask(QStringLiteral("PRAGMA %1").arg(name));
            if (!now)
                return now.error();
            // A build without memory mapping has no mmap_size and answers nothing: that is 0 too.
            if (*now != value && !(now->isEmpty() && name == u"mmap_size"))
                return refused(name, value);
        }
        return {};
    }

    // The first look into the file: tells a damaged or foreign one.
    Result<void> look()
    {
        const auto count = ask(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        return count ? Result<void>() : count.error();
    }

    // Stays with the file, so it is set once. Several connections that do so at the same moment get 'busy' at once, without
    // the busy timeout.
    Result<void> useWal()
    {
        Result<QString> mode = QString();
        for (int i = 0; i < kWalTries; ++i) {
            mode = ask(QStringLiteral("PRAGMA journal_mode=WAL"));
            if (mode || mode.error().kind != Error::Kind::Busy)
                break;
            QThread::msleep(kWalTryMs);
        }
        if (!mode)
            return mode.error();
        return *mode == u"wal" ? Result<void>() : refused(QStringLiteral("journal_mode"), QStringLiteral("WAL"));
    }

    // A process that was killed between a commit's last write and its sync leaves a transaction that the next one reads as
    // committed, and would answer for, although a power cut could still take it. A checkpoint syncs the WAL before it writes;
    // so one that finds no room for that (SQLITE_FULL comes from writes alone) has done what it is for.
    Result<void> syncRecovered()
    {
        const auto done = ask(QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
        return done || m_code == kFull ? Result<void>() : done.error();
    }

private:
    Result<QString> ask(const QString &sql)
    {
        m_code.clear();
        if (!m_query.exec(sql))
            return failure(m_query.lastError());
        const QString answer = m_query.next() ? m_query.value(0).toString() : QString();
        while (m_query.next()) { } // to the end: a pragma that writes commits behind its row, and may fail there
        const QSqlError error = m_query.lastError();
        m_query.finish();
        if (error.isValid())
            return failure(error);
        return answer;
    }

    Error failure(const QSqlError &error)
    {
        m_code = error.nativeErrorCode();
        return describe(m_location, error);
    }

    [[nodiscard]] Error refused(const QString &name, const QString &value) const
    {
        return {Error::Kind::Unavailable,
            QStringLiteral("%1: SQLite would not set %2 to %3. Is the file on a local disk?")
                .arg(m_location.path, name, value)};
    }

    QSqlQuery m_query;
    const DatabaseLocation &m_location;
    QString m_code; // SQLite's, of the last failure
};

// SQLite opens what it can't write read-only without a word, and its own answer to a missing folder names neither.
Result<void> checkFile(const QString &path, Role role, bool mayCreate)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return Error{Error::Kind::Invalid, QStringLiteral("%1 is a folder, not a database file.").arg(path)};
    if (!folder.isDir())
        return Error{Error::Kind::NotFound, QStringLiteral("The folder %1 does not exist.").arg(folder.filePath())};
    if (!mayCreate && !file.exists())
        return Error{Error::Kind::NotFound, QStringLiteral("There is no database file %1.").arg(path)};
    if (role == Role::Reader)
        return {};
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return Error{Error::Kind::ReadOnly,
            QStringLiteral("%1 can't be written. Check the permissions of the file and of its folder.").arg(path)};
    return {};
}

// Names, tokens, who was where: for this user's eyes. SQLite gives its side files the mode of the file. Whatever prevents this
// is told by SQLite's own opening.
void createPrivately(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.close();
}

Result<void> configure(const QSqlDatabase &connection, const DatabaseLocation &location, Role role)
{
    Setup setup(connection, location);
    auto done = setup.set(kCommon);
    if (done)
        done = setup.look();
    if (role == Role::Reader)
        return done ? setup.set(kReader) : done;
    if (done)
        done = setup.set(kWriting);
    if (done)
        done = role == Role::Writer ? setup.set(kWriter) : setup.set(kGuest);
    if (done)
        done = setup.useWal();
    return done && role == Role::Writer ? setup.syncRecovered() : done;
}

// The last connection to close moves what the WAL's index names into the database. After a sync failed that may be gone: the
// system reports such a failure once and may drop what it was about, here frames that a killed process never synced. So an
// idle reader stays until the connection is closed, and, being one, moves nothing itself. Who opens the file next makes the
// index anew, from what is really there.
void closeAsItIs(QSqlDatabase &connection, const DatabaseLocation &location)
{
    const QString name = connection.connectionName() + QStringLiteral("-beside");
    {
        QSqlDatabase reader = QSqlDatabase::addDatabase(connection.driverName(), name);
        reader.setDatabaseName(location.path);
        reader.setConnectOptions(kReadOnly);
        if (reader.open())
            (void)QSqlQuery(reader).exec(QStringLiteral("SELECT count(*) FROM sqlite_master")); // takes its lock
        connection.close();
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

Result<void> openSqlite(QSqlDatabase &connection, const DatabaseLocation &location, Role role, bool mayCreate)
{
    const bool creates = mayCreate && role != Role::Reader;
    auto file = checkFile(location.path, role, creates);
    if (!file)
        return file;
    if (creates)
        createPrivately(location.path);
    connection.setDatabaseName(location.path);
    connection.setConnectOptions(role == Role::Reader ? kReadOnly : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open())
        return describe(location, connection.lastError());
    auto configured = configure(connection, location, role);
    if (!configured && role != Role::Reader)
        closeAsItIs(connection, location);
    return configured;
}

} // namespace gatebook::store
