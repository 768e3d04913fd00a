// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>

#include "server/cli/commandcontext.h"
#include "server/cli/commands.h"

namespace gatebook::cli {

namespace {

QList<CommandSpec> allCommands()
{
    QList<CommandSpec> commands{serveCommand()};
    commands += eventCommands();
    commands += {importCommand(), exportCommand()};
    commands += deviceCommands();
    commands += pairCommand();
    commands += adminCommands();
    commands += backupCommands();
    commands += verifyCommand();
    return commands;
}

QString sqliteVersion()
{
    QString version = QStringLiteral("not available");
    const QString name = QStringLiteral("version");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

int printVersion(CommandContext &context)
{
    const QString gatebook = QStringLiteral(GATEBOOK_VERSION);
    const QString qt = QString::fromLatin1(qVersion());
    const QString sqlite = sqliteVersion();
    const QString words = QStringLiteral("Gatebook %1\nQt %2\nZXing not used by the hub\nSQLite %3\n");
    return context.answer({{QStringLiteral("gatebook"), gatebook}, {QStringLiteral("qt"), qt},
                              {QStringLiteral("zxing"), QJsonValue::Null}, {QStringLiteral("sqlite"), sqlite}},
        words.arg(gatebook, qt, sqlite));
}

} // namespace

int runProgram(const QStringList &args)
{
    const QList<CommandSpec> commands = allCommands();
    const auto line = parse(args, commands);
    if (!line) {
        CommandContext context({});
        context.note(QStringLiteral("gatebook-hub: ") + line.error().message);
        return kUsage;
    }
    CommandContext context(line->global);
    if (line->ask == ParsedLine::Ask::Version)
        return printVersion(context);
    if (line->ask == ParsedLine::Ask::Help) {
        const QString help = helpText(commands, line->commandName);
        return context.answer({{QStringLiteral("help"), help}}, help);
    }
    return line->command->run(context, line->arguments);
}

} // namespace gatebook::cli
