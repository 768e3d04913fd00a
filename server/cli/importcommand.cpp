// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "server/admin/registry.h"
#include "server/admin/ticketimport.h"
#include "server/cli/commandcontext.h"
#include "server/cli/commands.h"
#include "server/cli/importfile.h"
#include "server/platform/terminal.h"

namespace gatebook::cli {

namespace {

const QStringList kForeignFormats{QStringLiteral("pretix"), QStringLiteral("eventbrite"), QStringLiteral("hievents"),
    QStringLiteral("indico"), QStringLiteral("alfio"), QStringLiteral("luma")};

const QString kDetails = QStringLiteral(
    "Columns (header line required, any order): code and name are required; category, email, phone, company, order,\n"
    "status (valid, cancelled, blocked), valid_from, valid_until (as in 2026-05-01T18:00:00+02:00), note and "
    "attention\n"
    "(yes or no) are optional. Unknown columns are ignored with a warning; a column that is absent leaves what is\n"
    "stored as it is, an empty cell clears it. UTF-8; comma, semicolon or tab. A leading ' before = + - @ is taken "
    "for\n"
    "the mark that exports set there, and dropped; in a code only where the header is that of an attendance export,\n"
    "for codes are taken byte for byte. FILE may be - for standard input.\n"
    "The file is checked whole first: if anything is wrong nothing is written. An archived event takes lists, too.");

Result<admin::ColumnMap> columnMap(const QStringList &pairs)
{
    admin::ColumnMap map;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        const auto field = equals > 0 ? admin::importFieldFrom(pair.mid(equals + 1)) : std::nullopt;
        if (!field)
            return Error{Error::Kind::Invalid,
                QStringLiteral("--map \"%1\" is not COLUMN=FIELD with a field of --help").arg(pair)};
        for (const auto &[column, taken] : map) {
            if (taken == *field)
                return Error{
                    Error::Kind::Invalid, QStringLiteral("--map names %1 twice").arg(admin::columnName(taken))};
        }
        map.append({pair.left(equals), *field});
    }
    return map;
}

int refuseImport(CommandContext &context, const QString &file, const admin::ImportRefusal &refusal)
{
    if (refusal.problems.isEmpty())
        return context.refuse(refusal.error);
    const int code = context.refuse({Error::Kind::Invalid,
        QStringLiteral("%1 is refused, nothing was written: %2").arg(file, refusal.error.message)});
    for (const QString &problem : refusal.problems.mid(1))
        context.note(QStringLiteral("  also ") + problem);
    return code;
}

int report(CommandContext &context, const admin::ImportReport &report, bool dryRun)
{
    QJsonArray warnings;
    for (const admin::ImportWarning &warning : report.warnings) {
        warnings.append(
            QJsonObject{{QStringLiteral("line"), warning.line}, {QStringLiteral("message"), warning.message}});
        context.note(QStringLiteral("warning: line %1: %2").arg(warning.line).arg(warning.message));
    }
    const ledger::TicketCounts &counts = report.counts;
    const QString words = QStringLiteral("%1 added, %2 changed, %3 cancelled, %4 unchanged%5")
                              .arg(counts.added)
                              .arg(counts.changed)
                              .arg(counts.cancelled)
                              .arg(counts.unchanged)
                              .arg(dryRun ? QStringLiteral(" (dry run: nothing was written)") : QString());
    return context.answer({{QStringLiteral("added"), counts.added}, {QStringLiteral("changed"), counts.changed},
                              {QStringLiteral("cancelled"), counts.cancelled},
                              {QStringLiteral("unchanged"), counts.unchanged}, {QStringLiteral("warnings"), warnings}},
        words);
}

Result<admin::ImportOptions> importOptions(CommandContext &context, const Arguments &arguments)
{
    const QString format = arguments.value(QStringLiteral("format"));
    const QStringList known{QString(), QStringLiteral("auto"), QStringLiteral("gatebook")};
    if (!known.contains(format) && !kForeignFormats.contains(format))
        return Error{Error::Kind::Invalid, QStringLiteral("--format \"%1\" is not known").arg(format)};
    const auto map = columnMap(arguments.values(QStringLiteral("map")));
    if (!map)
        return map.error();
    admin::ImportOptions options;
    options.map = *map;
    options.replace = arguments.has(QStringLiteral("replace"));
    options.dryRun = arguments.has(QStringLiteral("dry-run"));
    if (stderrIsTerminal())
        options.progress = [&context](const QString &stage, qint64 rows) {
            context.note(QStringLiteral("  %1 rows %2").arg(rows).arg(stage));
        };
    // A hub on PostgreSQL may run on another machine, where nothing here tells of it.
    if (context.location().dialect == store::Dialect::PostgreSql || context.hubRuns())
        options.pause = admin::TicketImport::letScansThrough;
    return options;
}

int run(CommandContext &context, const Arguments &arguments)
{
    const auto uuid = uuidArgument(arguments.value(QStringLiteral("event")), QStringLiteral("--event"));
    if (!uuid)
        return context.wrongUsage(uuid.error().message, QStringLiteral("import"));
    const auto options = importOptions(context, arguments);
    if (!options)
        return context.wrongUsage(options.error().message, QStringLiteral("import"));
    const QString format = arguments.value(QStringLiteral("format"));
    if (kForeignFormats.contains(format))
        return context.refuse({Error::Kind::Invalid,
            QStringLiteral("the format %1 cannot be imported yet; use --format gatebook, with --map for its columns")
                .arg(format)});
    const QString name = arguments.positional[0];
    const auto file = openImportFile(name);
    if (!file)
        return context.refuse(file.error());
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    const auto event = admin::Registry(**database, context.clock(), context.random()).event(*uuid);
    if (!event)
        return context.refuse(event.error());
    const auto imported = admin::TicketImport(**database, context.random(), *event, *options).run(**file);
    if (!imported)
        return refuseImport(context, name, imported.error());
    return report(context, *imported, options->dryRun);
}

} // namespace

CommandSpec importCommand()
{
    return {QStringLiteral("import"), {QStringLiteral("FILE")},
        QStringLiteral("takes a list of tickets in, whole or not at all; also while the hub serves"), kDetails,
        {{QStringLiteral("event"), QStringLiteral("U"), QStringLiteral("the event's UUID"), true},
            {QStringLiteral("format"), QStringLiteral("F"), QStringLiteral("auto or gatebook")},
            {QStringLiteral("map"), QStringLiteral("COLUMN=FIELD"),
                QStringLiteral("which column of the file holds a field"), false, true},
            {QStringLiteral("dry-run"), {}, QStringLiteral("say what would happen and write nothing")},
            {QStringLiteral("replace"), {},
                QStringLiteral("cancel every ticket that the file does not name; none is deleted")}},
        run};
}

} // namespace gatebook::cli
