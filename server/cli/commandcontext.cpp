// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/commandcontext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cstdio>

#include "server/ledger/ledgerdatabase.h"
#include "server/tls/hubkeyfile.h"
#include "shared/base/uuid.h"

namespace gatebook::cli {

namespace {

const QString kLockFile = QStringLiteral("hub.lock");
constexpr int kLockPatienceMs = 300;
constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

Result<void> makeDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (info.exists())
        return Error{
            Error::Kind::Invalid, QStringLiteral("%1 is not a directory; choose another with --data").arg(path)};
    if (!QDir().mkpath(info.absolutePath()) || !QDir().mkdir(path, kOwnerOnly))
        return Error{Error::Kind::ReadOnly,
            QStringLiteral("cannot create the data directory %1; check its permissions or choose another with --data")
                .arg(path)};
    return {};
}

} // namespace

CommandContext::CommandContext(const GlobalOptions &options)
    : m_json(options.json),
      m_dataDir(options.dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                          : QDir::cleanPath(QFileInfo(options.dataDir).absoluteFilePath())),
      m_databaseUrl(options.databaseUrl)
{
    // Opening an inherited stream cannot fail in a way that could be told anywhere.
    static_cast<void>(m_out.open(stdout, QIODevice::WriteOnly));
    static_cast<void>(m_err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered));
}

store::DatabaseLocation CommandContext::location() const
{
    store::DatabaseLocation location;
    if (m_databaseUrl.isEmpty()) {
        location.path = dataFile(QStringLiteral("hub.db"));
        return location;
    }
    location.dialect = store::Dialect::PostgreSql;
    location.url = m_databaseUrl;
    return location;
}

Result<void> CommandContext::checkDatabaseIsThere() const
{
    const store::DatabaseLocation where = location();
    if (where.dialect == store::Dialect::Sqlite) {
        if (QFileInfo(where.path).size() > 0)
            return {};
        return Error{Error::Kind::NotFound,
            QStringLiteral("there is no hub in %1; name its folder with --data, or begin one with 'event create'")
                .arg(m_dataDir)};
    }
    const auto database = store::Database::open(where, store::Role::Guest);
    if (!database)
        return database.error();
    const auto found = (*database)->first(
        QStringLiteral("SELECT 1 WHERE to_regclass('events') IS NOT NULL"), {}, [](const auto &) {});
    if (!found)
        return found.error();
    if (*found)
        return {};
    return Error{Error::Kind::NotFound,
        QStringLiteral("there is no hub in this database; check --database, or begin one with 'event create'")};
}

Result<std::unique_ptr<store::Database>> CommandContext::openDatabase() const
{
    if (const auto there = checkDatabaseIsThere(); !there)
        return there.error();
    return ledger::openLedger(location(), store::Role::Guest);
}

Result<std::unique_ptr<store::Database>> CommandContext::openOrCreateDatabase() const
{
    if (const auto made = makeDirectory(m_dataDir); !made)
        return made.error();
    return ledger::openLedger(location(), store::Role::Guest);
}

Result<std::unique_ptr<QLockFile>> CommandContext::lockHub() const
{
    if (const auto made = makeDirectory(m_dataDir); !made)
        return made.error();
    auto lock = std::make_unique<QLockFile>(dataFile(kLockFile));
    // No age makes a lock stale: an evening is long. A lock whose process is gone is taken over.
    lock->setStaleLockTime(0);
    // A moment of patience: `pair` holds it while it looks whether a hub runs.
    if (lock->tryLock(kLockPatienceMs))
        return lock;
    if (lock->error() == QLockFile::UnknownError)
        return Error{Error::Kind::DiskFull,
            QStringLiteral("cannot write to the data directory %1; is its disk full?").arg(m_dataDir)};
    if (lock->error() != QLockFile::LockFailedError)
        return Error{Error::Kind::ReadOnly,
            QStringLiteral("cannot write to the data directory %1; check its permissions").arg(m_dataDir)};
    return Error{Error::Kind::Busy,
        QStringLiteral("a hub is already running on %1; stop it first or choose another directory with --data")
            .arg(m_dataDir)};
}

Result<tls::HubCertificate> CommandContext::hubCertificate() const
{
    if (const auto made = makeDirectory(m_dataDir); !made)
        return made.error();
    return tls::loadOrMakeHubKey(dataFile(tls::kHubKeyFile));
}

bool CommandContext::hubRuns() const
{
    if (!QFileInfo::exists(dataFile(kLockFile)))
        return false;
    const auto lock = lockHub();
    return !lock && lock.error().kind == Error::Kind::Busy;
}

int CommandContext::answer(const QJsonObject &document, const QString &words)
{
    QByteArray text = m_json ? QJsonDocument(document).toJson(QJsonDocument::Compact) : words.toUtf8();
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    if (m_out.write(text) != text.size() || !m_out.flush())
        return refuse(
            {Error::Kind::Unavailable, QStringLiteral("cannot write to stdout: %1").arg(m_out.errorString())});
    return kDone;
}

void CommandContext::note(const QString &line)
{
    m_err.write(line.toUtf8() + '\n');
}

int CommandContext::refuse(const Error &error)
{
    note(QStringLiteral("gatebook-hub: ") + error.message);
    return kRefused;
}

int CommandContext::wrongUsage(const QString &message, const QString &command)
{
    note(QStringLiteral("gatebook-hub: %1; see 'gatebook-hub %2 --help'").arg(message, command));
    return kUsage;
}

Result<QUuid> uuidArgument(const QString &text, const QString &what)
{
    const auto uuid = parseUuid(text);
    if (!uuid)
        return Error{Error::Kind::Invalid,
            QStringLiteral("%1 \"%2\" is not a UUID (36 characters, as in 0190d4a6-0000-7000-8000-000000000001)")
                .arg(what, text.left(100))};
    return *uuid;
}

} // namespace gatebook::cli
