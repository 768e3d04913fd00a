// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/store/postgresqlsetup.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include "shared/store/sqlerror.h"

namespace gatebook::store {

namespace {

Error unusable(const QString &words)
{
    return {Error::Kind::Invalid,
        QStringLiteral("The database address %1. It reads postgresql://user:password@host:port/database.").arg(words)};
}

// connection.setConnectOptions() takes text that libpq parses: only plain words go in.
Result<QString> connectOptions(const QUrlQuery &query)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:-]+$"));
    QStringList options{QStringLiteral("application_name=gatebook"), QStringLiteral("tcp_user_timeout=10000")};
    bool hasTimeout = false;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == u"host")
            continue;
        if (name != u"sslmode" && name != u"sslrootcert" && name != u"connect_timeout")
            return unusable(QStringLiteral("has an unknown option \"%1\"").arg(name.left(40)));
        if (!plain.match(value).hasMatch())
            return unusable(QStringLiteral("has an unreadable value of \"%1\"").arg(name));
        hasTimeout |= name == u"connect_timeout";
        options.append(name + u'=' + value);
    }
    if (!hasTimeout)
        options.append(QStringLiteral("connect_timeout=5"));
    return options.join(u';');
}

Result<void> applyAddress(QSqlDatabase &connection, const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != u"postgresql" && url.scheme() != u"postgres"))
        return unusable(QStringLiteral("can't be read"));
    if (url.path().size() < 2)
        return unusable(QStringLiteral("names no database"));
    const QUrlQuery query(url);
    const auto options = connectOptions(query);
    if (!options)
        return options.error();
    const QString socket = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    connection.setHostName(socket.isEmpty() ? url.host() : socket);
    connection.setPort(url.port());
    connection.setUserName(url.userName(QUrl::FullyDecoded));
    connection.setPassword(url.password(QUrl::FullyDecoded));
    connection.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    connection.setConnectOptions(*options);
    return {};
}

struct Requirement
{
    const char *setting;
    QStringList accepted;
};

Result<void> checkSettings(QSqlQuery &query, const DatabaseLocation &location, Role role)
{
    QList<Requirement> requirements{
        {"fsync", {QStringLiteral("on")}},
        {"full_page_writes", {QStringLiteral("on")}},
        {"synchronous_commit", {QStringLiteral("on"), QStringLiteral("remote_apply")}},
        {"server_encoding", {QStringLiteral("UTF8")}},
    };
    if (role != Role::Reader)
        requirements.append({"transaction_read_only", {QStringLiteral("off")}});
    for (const auto &[setting, accepted] : std::as_const(requirements)) {
        const QString name = QString::fromLatin1(setting);
        if (!query.exec(QStringLiteral("SHOW ") + name) || !query.next())
            return describe(location, query.lastError());
        const QString value = query.value(0).toString();
        if (!accepted.contains(value))
            return Error{Error::Kind::Invalid,
                QStringLiteral("%1: the server's setting %2 is %3, but Gatebook needs %4. Change it on the server.")
                    .arg(displayName(location), name, value, accepted.constFirst())};
    }
    return {};
}

} // namespace

Result<void> openPostgreSql(QSqlDatabase &connection, const DatabaseLocation &location, Role role)
{
    auto address = applyAddress(connection, location.url);
    if (!address)
        return address;
    if (!connection.open()) {
        const Error error = describe(location, connection.lastError());
        return Error{error.kind,
            QStringLiteral("%1 can't be reached. Check that the server runs, and the user, password and database name.")
                .arg(displayName(location))};
    }
    QSqlQuery query(connection);
    // A hub that hangs while it holds an event's counter must not hold up the others for long.
    QStringList settings{
        QStringLiteral("SET client_min_messages = 'warning'"),
        QStringLiteral("SET lock_timeout = '2s'"),
        QStringLiteral("SET statement_timeout = '5s'"),
        QStringLiteral("SET idle_in_transaction_session_timeout = '10s'"),
    };
    if (role == Role::Reader)
        settings.append(QStringLiteral("SET default_transaction_read_only = 'on'"));
    for (const QString &setting : std::as_const(settings)) {
        if (!query.exec(setting))
            return describe(location, query.lastError());
    }
    return checkSettings(query, location, role);
}

} // namespace gatebook::store
