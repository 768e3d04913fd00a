// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/commandline.h"

#include <algorithm>

namespace gatebook::cli {

namespace {

const QString kProgram = QStringLiteral("gatebook-hub");

const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> options{
        {QStringLiteral("data"), QStringLiteral("DIR"), QStringLiteral("data directory (default: the per-user one)")},
        {QStringLiteral("database"), QStringLiteral("URL"),
            QStringLiteral("postgresql://user@host/db in place of the embedded SQLite file")},
        {QStringLiteral("json"), {}, QStringLiteral("one JSON document on stdout, human words on stderr")},
        {QStringLiteral("help"), {}, QStringLiteral("this help; also after a command")},
        {QStringLiteral("version"), {}, QStringLiteral("versions of Gatebook and what it stands on")},
    };
    return options;
}

Error usage(const QString &what, const QString &command)
{
    const QString who = command.isEmpty() ? kProgram : kProgram + u' ' + command;
    return Error{Error::Kind::Invalid, QStringLiteral("%1; see '%2 --help'").arg(what, who)};
}

bool isGroup(const QList<CommandSpec> &commands, const QString &name)
{
    return std::any_of(
        commands.begin(), commands.end(), [&](const CommandSpec &c) { return c.name.startsWith(name + u' '); });
}

const CommandSpec *find(const QList<CommandSpec> &commands, const QString &name)
{
    const auto at
        = std::find_if(commands.begin(), commands.end(), [&](const CommandSpec &c) { return c.name == name; });
    return at == commands.end() ? nullptr : &*at;
}

const OptionSpec *findOption(const QList<OptionSpec> &options, const QString &name)
{
    const auto at
        = std::find_if(options.begin(), options.end(), [&](const OptionSpec &option) { return option.name == name; });
    return at == options.end() ? nullptr : &*at;
}

// One walk over the words. Options of commands are known only once the command is, hence the command's words come first.
class Parser
{
public:
    Parser(const QStringList &args, const QList<CommandSpec> &commands) : m_args(args), m_commands(commands) { }

    Result<ParsedLine> run()
    {
        while (m_at < m_args.size()) {
            const QString word = m_args[m_at++];
            const bool isOption = !m_optionsEnded && word.size() > 1 && word.startsWith(u'-');
            const auto taken = isOption ? takeOption(word) : takeWord(word);
            if (!taken)
                return taken.error();
        }
        if (m_line.ask == ParsedLine::Ask::Run) {
            if (const auto complete = checkComplete(); !complete)
                return complete.error();
        }
        return m_line;
    }

private:
    Result<void> takeOption(const QString &word)
    {
        if (word == u"--") {
            m_optionsEnded = true;
            return {};
        }
        const QString text = word == u"-h" ? QStringLiteral("--help") : word;
        const qsizetype equals = text.indexOf(u'=');
        const QString name = text.left(equals < 0 ? text.size() : equals).mid(2);
        const OptionSpec *spec = text.startsWith(u"--") ? findOption(globalOptions(), name) : nullptr;
        const bool global = spec != nullptr;
        if (!global && m_line.command != nullptr && text.startsWith(u"--"))
            spec = findOption(m_line.command->options, name);
        if (spec == nullptr)
            return usage(
                QStringLiteral("unknown option %1").arg(word.left(equals < 0 ? -1 : equals)), m_line.commandName);
        QString value;
        if (spec->value.isEmpty()) {
            if (equals >= 0)
                return usage(QStringLiteral("option --%1 takes no value").arg(name), m_line.commandName);
        } else if (equals >= 0) {
            value = text.mid(equals + 1);
        } else {
            if (m_at >= m_args.size() || m_args[m_at].startsWith(u"--"))
                return usage(
                    QStringLiteral("option --%1 needs a value (%2)").arg(name, spec->value), m_line.commandName);
            value = m_args[m_at++];
        }
        if (!spec->value.isEmpty() && value.isEmpty())
            return usage(QStringLiteral("option --%1 has an empty value").arg(name), m_line.commandName);
        return global ? setGlobal(name, value) : setOption(*spec, value);
    }

    // The value is not repeated: it may hold a password.
    Result<void> setDatabase(const QString &value)
    {
        if (!value.startsWith(u"postgresql://") && !value.startsWith(u"postgres://"))
            return usage(QStringLiteral("--database must read postgresql://user@host/db"), m_line.commandName);
        m_line.global.databaseUrl = value;
        return {};
    }

    Result<void> setGlobal(const QString &name, const QString &value)
    {
        if (name == u"data")
            m_line.global.dataDir = value;
        else if (name == u"database")
            return setDatabase(value);
        else if (name == u"json")
            m_line.global.json = true;
        else
            m_line.ask = name == u"help" ? ParsedLine::Ask::Help : ParsedLine::Ask::Version;
        return {};
    }

    Result<void> setOption(const OptionSpec &spec, const QString &value)
    {
        QStringList &values = m_line.arguments.options[spec.name];
        if (!values.isEmpty() && !spec.repeated)
            return usage(QStringLiteral("option --%1 was given twice").arg(spec.name), m_line.commandName);
        values.append(value);
        return {};
    }

    Result<void> takeWord(const QString &word)
    {
        if (m_line.command != nullptr) {
            if (m_line.arguments.positional.size() >= m_line.command->positional.size())
                return usage(QStringLiteral("unexpected argument \"%1\"").arg(word), m_line.commandName);
            m_line.arguments.positional.append(word);
            return {};
        }
        const QString name = m_line.commandName.isEmpty() ? word : m_line.commandName + u' ' + word;
        m_line.command = find(m_commands, name);
        if (m_line.command == nullptr && !isGroup(m_commands, name))
            return usage(QStringLiteral("unknown command \"%1\"").arg(name), m_line.commandName);
        m_line.commandName = name;
        return {};
    }

    Result<void> checkComplete() const
    {
        if (m_line.command == nullptr) {
            const bool group = !m_line.commandName.isEmpty();
            return usage(group ? QStringLiteral("\"%1\" needs a further word").arg(m_line.commandName)
                               : QStringLiteral("no command given"),
                m_line.commandName);
        }
        const qsizetype given = m_line.arguments.positional.size();
        if (given < m_line.command->positional.size())
            return usage(QStringLiteral("%1 is missing").arg(m_line.command->positional[given]), m_line.commandName);
        for (const OptionSpec &option : m_line.command->options) {
            if (option.required && !m_line.arguments.has(option.name))
                return usage(
                    QStringLiteral("option --%1 %2 is missing").arg(option.name, option.value), m_line.commandName);
        }
        return {};
    }

    const QStringList &m_args;
    const QList<CommandSpec> &m_commands;
    ParsedLine m_line;
    qsizetype m_at = 0;
    bool m_optionsEnded = false;
};

QString optionLines(const QList<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options) {
        QString head = QStringLiteral("  --") + option.name;
        if (!option.value.isEmpty())
            head += u' ' + option.value;
        QString help = option.help;
        if (option.required)
            help += QStringLiteral(" (required)");
        if (option.repeated)
            help += QStringLiteral(" (may be repeated)");
        text += head.leftJustified(28) + u' ' + help + u'\n';
    }
    return text;
}

QString commandHelp(const CommandSpec &command)
{
    QString usageLine = QStringLiteral("Usage: %1 %2").arg(kProgram, command.name);
    if (!command.options.isEmpty())
        usageLine += QStringLiteral(" [options]");
    for (const QString &name : command.positional)
        usageLine += u' ' + name;
    QString text = usageLine + QStringLiteral("\n\n") + command.summary + u'\n';
    if (!command.details.isEmpty())
        text += u'\n' + command.details + u'\n';
    if (!command.options.isEmpty())
        text += QStringLiteral("\nOptions:\n") + optionLines(command.options);
    return text + QStringLiteral("\nEverywhere:\n") + optionLines(globalOptions());
}

} // namespace

Result<ParsedLine> parse(const QStringList &args, const QList<CommandSpec> &commands)
{
    return Parser(args, commands).run();
}

QString helpText(const QList<CommandSpec> &commands, const QString &name)
{
    if (const CommandSpec *command = find(commands, name); command != nullptr)
        return commandHelp(*command);
    QString text = QStringLiteral("Usage: %1 [--data DIR] [--database URL] [--json] %2\n\nCommands:\n")
                       .arg(kProgram, name.isEmpty() ? QStringLiteral("COMMAND") : name + QStringLiteral(" COMMAND"));
    for (const CommandSpec &command : commands) {
        if (name.isEmpty() || command.name.startsWith(name + u' '))
            text += QStringLiteral("  ") + command.name.leftJustified(18) + u' ' + command.summary + u'\n';
    }
    text += QStringLiteral("\nEverywhere:\n") + optionLines(globalOptions());
    text += QStringLiteral("\nExit codes: 0 done, 1 refused or failed (one line on stderr says why), 2 wrong usage.\n");
    return text;
}

} // namespace gatebook::cli
