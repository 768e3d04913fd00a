// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::test {

// A throw-away PostgreSQL cluster on a Unix socket in a temporary folder; the destructor stops and removes it. Usage:
//     PostgresServer server;
//     if (const auto started = server.start(); !started)
//         QSKIP(qPrintable(started.error().message));
// As root it runs as user postgres, because PostgreSQL refuses root.
class PostgresServer
{
public:
    PostgresServer() = default;
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    // Makes and starts the cluster; an Error says why that can't be done here.
    [[nodiscard]] Result<void> start();
    // A new, empty database.
    [[nodiscard]] Result<store::DatabaseLocation> createDatabase(const QString &name);

    // As if the machine lost power; then again from the same files.
    [[nodiscard]] Result<void> stopImmediately();
    [[nodiscard]] Result<void> startAgain();
    // Runs one statement as the superuser, outside the code under test.
    [[nodiscard]] Result<void> sql(const QString &statement, const QString &database = QStringLiteral("postgres"));

private:
    [[nodiscard]] Result<void> run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] QString socketFolder() const { return m_folder.path(); }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }

    QTemporaryDir m_folder;
    QString m_bin;
    bool m_running = false;
};

} // namespace gatebook::test
