// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

#include "server/cli/commandcontext.h"
#include "server/cli/commands.h"
#include "shared/store/database.h"

namespace gatebook::cli {

namespace {

QList<CommandSpec> allCommands()
{
    QList<CommandSpec> commands{serveCommand()};
    commands += eventCommands();
    commands += {importCommand(), importJournalCommand(), exportCommand()};
    commands += deviceCommands();
    commands += pairCommand();
    commands += adminCommands();
    commands += backupCommands();
    commands += verifyCommand();
    return commands;
}

// Of the library that Qt's driver brings, which only a database tells.
QString sqliteVersion()
{
    QString version;
    const QTemporaryDir folder;
    store::DatabaseLocation location;
    location.path = folder.filePath(QStringLiteral("version.db"));
    const auto database = store::Database::open(location, store::Role::Guest);
    const auto read = database ? (*database)->first(QStringLiteral("SELECT sqlite_version()"), {},
                          [&version](const store::Row &row) { version = row.text(0); })
                               : Result<bool>(database.error());
    return read ? version : QStringLiteral("not available");
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
