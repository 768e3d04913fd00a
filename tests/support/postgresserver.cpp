// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace gatebook::test {

namespace {

const QString kUser = QStringLiteral("postgres");

Error impossible(const QString &why)
{
    return {Error::Kind::Unavailable, QStringLiteral("no PostgreSQL to test with: ") + why};
}

// Debian keeps the server's programs out of PATH, a folder per version.
QString findPrograms()
{
    QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        QString bin = versions.filePath(name + QStringLiteral("/bin"));
        if (QFileInfo(bin + QStringLiteral("/initdb")).isExecutable())
            return bin;
    }
    const QString found = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    return found.isEmpty() ? QString() : QFileInfo(found).absolutePath();
}

bool isRoot()
{
    QProcess id;
    id.start(QStringLiteral("id"), {QStringLiteral("-u")});
    return id.waitForFinished() && id.readAllStandardOutput().trimmed() == "0";
}

} // namespace

PostgresServer::~PostgresServer()
{
    if (m_running)
        (void)stopImmediately();
    if (!m_bin.isEmpty()) // files of another user: only that user, or root, may remove them
        (void)run(QStringLiteral("rm"), {QStringLiteral("-rf"), dataFolder()});
}

Result<void> PostgresServer::run(const QString &program, const QStringList &arguments) const
{
    const QString path = program.startsWith(u'/') || program == u"rm" ? program : m_bin + u'/' + program;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    if (isRoot())
        process.start(QStringLiteral("runuser"),
            QStringList{QStringLiteral("-u"), kUser, QStringLiteral("--"), path} + arguments);
    else
        process.start(path, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return impossible(program + QStringLiteral(": ") + QString::fromLocal8Bit(process.readAll()).left(500));
    return {};
}

Result<void> PostgresServer::start()
{
    m_bin = findPrograms();
    if (m_bin.isEmpty())
        return impossible(QStringLiteral("initdb is not installed"));
    // The cluster's user needs to reach and write the folder; it holds nothing worth hiding.
    QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7777));
    auto made = run(QStringLiteral("initdb"),
        {QStringLiteral("-D"), dataFolder(), QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-U"), kUser,
            QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
            QStringLiteral("--no-sync")});
    return made ? startAgain() : made;
}

Result<void> PostgresServer::startAgain()
{
    const QString options
        = QStringLiteral("-c listen_addresses='' -c unix_socket_directories='%1' -c max_connections=40")
              .arg(socketFolder());
    auto started = run(QStringLiteral("pg_ctl"),
        {QStringLiteral("-D"), dataFolder(), QStringLiteral("-l"), dataFolder() + QStringLiteral("/server.log"),
            QStringLiteral("-w"), QStringLiteral("-o"), options, QStringLiteral("start")});
    m_running = started.ok();
    return started;
}

Result<void> PostgresServer::stopImmediately()
{
    m_running = false;
    return run(QStringLiteral("pg_ctl"),
        {QStringLiteral("-D"), dataFolder(), QStringLiteral("-w"), QStringLiteral("-m"), QStringLiteral("immediate"),
            QStringLiteral("stop")});
}

Result<void> PostgresServer::sql(const QString &statement, const QString &database)
{
    return run(QStringLiteral("psql"),
        {QStringLiteral("-h"), socketFolder(), QStringLiteral("-U"), kUser, QStringLiteral("-d"), database,
            QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-qc"), statement});
}

Result<store::DatabaseLocation> PostgresServer::createDatabase(const QString &name)
{
    const auto made = sql(QStringLiteral("CREATE DATABASE %1").arg(name));
    if (!made)
        return made.error();
    store::DatabaseLocation location;
    location.dialect = store::Dialect::PostgreSql;
    location.url = QStringLiteral("postgresql://%1@/%2?host=%3").arg(kUser, name, socketFolder());
    return location;
}

} // namespace gatebook::test
