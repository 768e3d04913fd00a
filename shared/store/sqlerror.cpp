// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/store/sqlerror.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QStorageInfo>
#include <QUrl>
#include <QUrlQuery>

namespace gatebook::store {

namespace {

Q_LOGGING_CATEGORY(lcStore, "gatebook.store", QtWarningMsg)

// SQLite's result codes (sqlite.org/rescode.html): primary ones, then extended.
enum SqliteCode {
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCantOpen = 14,
    kNotADatabase = 26,
    kReadFailed = 266,
};

// An I/O error on a drive with less than this is a full drive: the WAL's index file reports it so.
constexpr qint64 kFullBelowBytes = 262'144;

Error::Kind sqliteKind(const QString &file, int code)
{
    const QFileInfo info(file);
    switch (code & 0xff) {
    case kBusy:
    case kLocked:
        return Error::Kind::Busy;
    case kReadOnly:
        return Error::Kind::ReadOnly;
    case kCorrupt:
    case kNotADatabase:
        return Error::Kind::Corrupt;
    case kFull:
        return Error::Kind::DiskFull;
    case kCantOpen:
        return info.absoluteDir().exists() ? Error::Kind::ReadOnly : Error::Kind::NotFound;
    case kIoError:
        return QStorageInfo(info.absolutePath()).bytesAvailable() < kFullBelowBytes ? Error::Kind::DiskFull
                                                                                    : Error::Kind::Unavailable;
    default:
        return Error::Kind::Unavailable;
    }
}

// By SQLSTATE (PostgreSQL manual, appendix A).
Error::Kind postgreSqlKind(const QString &state)
{
    if (state == u"53100")
        return Error::Kind::DiskFull;
    if (state == u"25006" || state == u"42501")
        return Error::Kind::ReadOnly;
    if (state == u"3D000")
        return Error::Kind::NotFound;
    if (state.startsWith(u"XX0"))
        return Error::Kind::Corrupt;
    if (state.startsWith(u"40") || state == u"55P03" || state == u"57014" || state == u"53300")
        return Error::Kind::Busy;
    return Error::Kind::Unavailable;
}

QString advice(Error::Kind kind, Dialect dialect)
{
    const bool file = dialect == Dialect::Sqlite;
    switch (kind) {
    case Error::Kind::Busy:
        return QStringLiteral("is in use by another program. Try again in a moment.");
    case Error::Kind::DiskFull:
        return QStringLiteral("can't grow: its disk is full. Free some space, then try again.");
    case Error::Kind::ReadOnly:
        return file ? QStringLiteral("can't be written. Check the permissions of the file and of its folder.")
                    : QStringLiteral("can't be written by this user. Check the user's permissions on the server.");
    case Error::Kind::Corrupt:
        return file ? QStringLiteral("is damaged or is not a database. Keep it, and put a backup in its place.")
                    : QStringLiteral("is damaged, says the server. Look at the server's log.");
    case Error::Kind::NotFound:
        return file ? QStringLiteral("can't be opened: there is no such file or folder.")
                    : QStringLiteral("does not exist on the server. Create it, or correct the address.");
    default:
        return file ? QStringLiteral("did not do what was asked.")
                    : QStringLiteral("did not do what was asked. Is the server running and reachable?");
    }
}

} // namespace

QString displayName(const DatabaseLocation &location)
{
    if (location.dialect == Dialect::Sqlite)
        return location.path;
    const QUrl url(location.url);
    const QString socket = QUrlQuery(url).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    const QString server = !socket.isEmpty() ? socket : url.host().isEmpty() ? QStringLiteral("localhost") : url.host();
    return QStringLiteral("PostgreSQL database %1 on %2").arg(url.path().mid(1), server);
}

Error describe(const DatabaseLocation &location, const QSqlError &error)
{
    // Not what the database says: PostgreSQL repeats the values of the row, SQLite the words of a search.
    qCDebug(lcStore).noquote() << displayName(location) << error.nativeErrorCode() << error.driverText();
    const QString code = error.nativeErrorCode();
    const Error::Kind kind
        = location.dialect == Dialect::Sqlite ? sqliteKind(location.path, code.toInt()) : postgreSqlKind(code);
    const QString suffix = code.isEmpty() ? QString() : QStringLiteral(" (code %1)").arg(code);
    return {kind, QStringLiteral("%1 %2%3").arg(displayName(location), advice(kind, location.dialect), suffix)};
}

bool isConnectionLost(Dialect dialect, const QSqlError &error)
{
    if (dialect == Dialect::Sqlite)
        return error.nativeErrorCode().toInt() == kReadFailed;
    const QString state = error.nativeErrorCode(); // libpq's own errors have none
    return state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P") || state == u"25P03";
}

} // namespace gatebook::store
