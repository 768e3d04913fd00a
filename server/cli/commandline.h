// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

#include "shared/base/result.h"

// What stands on a command line, as a table: one CommandSpec a command. Parsing, help and "did you mean" come from the table.
namespace gatebook::cli {

class CommandContext;

struct OptionSpec
{
    QString name;  // without dashes
    QString value; // what to call its value in the help; empty: a switch
    QString help;
    bool required = false;
    bool repeated = false;
};

// The options and arguments that were given, checked against the table: unknown, missing and repeated ones are refused.
struct Arguments
{
    QHash<QString, QStringList> options;
    QStringList positional;

    [[nodiscard]] bool has(const QString &name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString &name) const { return options.value(name).value(0); }
    [[nodiscard]] QStringList values(const QString &name) const { return options.value(name); }
};

enum ExitCode { kDone = 0, kRefused = 1, kUsage = 2 };

struct CommandSpec
{
    QString name;           // "event create"
    QStringList positional; // each required: "FILE"
    QString summary;        // one line
    QString details;        // more lines for --help
    QList<OptionSpec> options;
    std::function<int(CommandContext &, const Arguments &)> run;
};

struct GlobalOptions
{
    QString dataDir;
    QString databaseUrl;
    bool json = false;
};

struct ParsedLine
{
    enum class Ask { Run, Help, Version };
    Ask ask = Ask::Run;
    GlobalOptions global;
    QString commandName;                  // what was named, perhaps a group or nothing
    const CommandSpec *command = nullptr; // null: a group or nothing was named
    Arguments arguments;
};

// args: without the program's name. The error is one line for stderr; exit code 2.
[[nodiscard]] Result<ParsedLine> parse(const QStringList &args, const QList<CommandSpec> &commands);

// Help for everything (name empty), a group ("event") or one command.
[[nodiscard]] QString helpText(const QList<CommandSpec> &commands, const QString &name);

} // namespace gatebook::cli
