// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "server/admin/journalimport.h"
#include "server/admin/ticketimport.h"
#include "server/cli/commandcontext.h"
#include "server/cli/commands.h"
#include "server/cli/importfile.h"

namespace gatebook::cli {

namespace {

QJsonArray told(CommandContext &context, const std::vector<admin::JournalRemark> &remarks, const QString &what)
{
    QJsonArray lines;
    for (const admin::JournalRemark &remark : remarks) {
        lines.append(QJsonObject{{QStringLiteral("line"), remark.line}, {QStringLiteral("message"), remark.message}});
        context.note(QStringLiteral("%1: line %2: %3").arg(what).arg(remark.line).arg(remark.message));
    }
    return lines;
}

int report(CommandContext &context, const QString &file, const admin::JournalReport &report)
{
    const QJsonObject document{{QStringLiteral("scans"), report.scans}, {QStringLiteral("added"), report.added},
        {QStringLiteral("already_there"), report.alreadyThere}, {QStringLiteral("doubles"), report.doubles},
        {QStringLiteral("unknown_tickets"), report.unknownTickets},
        {QStringLiteral("set_aside"), told(context, report.setAside, QStringLiteral("set aside"))},
        {QStringLiteral("damaged"), told(context, report.damaged, QStringLiteral("damaged"))},
        {QStringLiteral("whole"), report.whole}};
    const QString words = QStringLiteral(
        "%1 scans: %2 added, %3 were here already; of those added, %4 had entered before and %5 are of "
        "tickets that are not imported")
                              .arg(report.scans)
                              .arg(report.added)
                              .arg(report.alreadyThere)
                              .arg(report.doubles)
                              .arg(report.unknownTickets);
    const int answered = context.answer(document, words);
    if (answered != kDone || (report.whole && report.damaged.empty()))
        return answered;
    return context.refuse({Error::Kind::Corrupt,
        QStringLiteral(
            "%1 is not as the kiosk wrote it: %2; what can be read was taken in. Export it again if the device "
            "still works")
            .arg(file,
                report.damaged.empty() ? QStringLiteral("its end, or a part of it, is missing")
                                       : QStringLiteral("%1 lines are damaged").arg(report.damaged.size()))});
}

int run(CommandContext &context, const Arguments &arguments)
{
    const QString name = arguments.positional[0];
    const auto file = openImportFile(name);
    if (!file)
        return context.refuse(file.error());
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    // A hub on PostgreSQL may run on another machine, where nothing here tells of it.
    const bool beside = context.location().dialect == store::Dialect::PostgreSql || context.hubRuns();
    admin::JournalImport import(**database, context.clock(), context.random(),
        beside ? std::function<void()>(admin::TicketImport::letScansThrough) : nullptr);
    const auto taken = import.run(**file);
    if (!taken)
        return context.refuse({taken.error().kind, QStringLiteral("%1: %2").arg(name, taken.error().message)});
    return report(context, name, *taken);
}

} // namespace

CommandSpec importJournalCommand()
{
    return {QStringLiteral("import-journal"), {QStringLiteral("FILE")},
        QStringLiteral("takes the scans of a device in that never reconnects; also while the hub serves"),
        QStringLiteral(
            "FILE is what 'gatebook-kiosk journal export' wrote on that device, or - for standard input. Each scan "
            "takes\n"
            "the way that a push takes: those that are here already stay as they are, so a file may be taken in "
            "twice.\n"
            "A revoked device's scans count as well. A damaged line is named and left out, the others are taken in."),
        {}, run};
}

} // namespace gatebook::cli
