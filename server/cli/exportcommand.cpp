// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/eventexport.h"
#include "server/admin/registry.h"
#include "server/cli/commandcontext.h"
#include "server/cli/commands.h"
#include "server/cli/outputpath.h"
#include "shared/base/ownerfile.h"

namespace gatebook::cli {

namespace {

const QString kDetails = QStringLiteral(
    "attendance  one row a ticket: code, name, category, email, phone, company, order, status, valid_from, "
    "valid_until,\n"
    "            note, attention, checked_in, checked_in_at, gate, device, scanned_by (who decided otherwise than the\n"
    "            list), override_reason, ticket_uuid\n"
    "scans       every scan as recorded and what it is worth now, then those that could not be taken: seq, "
    "received_at,\n"
    "            scanned_at, kind, verdict, status, reason, status_now, reason_now, undone, ticket_uuid, code, name,\n"
    "            gate, device, device_reason, override_by, override_reason, client_uuid, undoes, detail\n"
    "cases       what a supervisor should look at: admitted_twice (by different devices; an unknown code by\n"
    "            any), ticket_cancelled, ticket_blocked, unknown_ticket, refused_…\n"
    "Times are in the event's time zone with its offset. In CSV, text that starts with = + - @ tab or CR gets a\n"
    "leading ', so that no spreadsheet takes it for a formula; import takes it off again.");

using Exporter = Result<void> (*)(store::Database &, const ledger::EventRecord &, const admin::ExportTarget &);

Exporter exporterFor(const QString &kind)
{
    if (kind.isEmpty() || kind == u"attendance")
        return admin::exportAttendance;
    if (kind == u"scans")
        return admin::exportScans;
    return kind == u"cases" ? admin::exportCases : nullptr;
}

int toFile(CommandContext &context, const QString &name, const std::function<Result<void>(QIODevice &)> &write)
{
    auto done = checkOutputPath(name, context.dataDir());
    if (done)
        done = writeForOwner(name, write);
    if (!done)
        return context.refuse(done.error());
    return context.answer({{QStringLiteral("file"), name}}, QStringLiteral("Wrote %1").arg(name));
}

int toStandardOutput(CommandContext &context, const std::function<Result<void>(QIODevice &)> &write)
{
    QFile &out = context.standardOutput();
    if (const auto written = write(out); !written)
        return context.refuse(written.error());
    if (!out.flush())
        return context.refuse(
            {Error::Kind::Unavailable, QStringLiteral("cannot write to stdout: %1").arg(out.errorString())});
    return kDone;
}

int run(CommandContext &context, const Arguments &arguments)
{
    const QString command = QStringLiteral("export");
    const auto uuid = uuidArgument(arguments.value(QStringLiteral("event")), QStringLiteral("--event"));
    if (!uuid)
        return context.wrongUsage(uuid.error().message, command);
    const QString kind = arguments.value(QStringLiteral("kind"));
    const Exporter exporter = exporterFor(kind);
    if (exporter == nullptr)
        return context.wrongUsage(
            QStringLiteral("--kind \"%1\" is none of attendance, scans, cases").arg(kind), command);
    const QString format = arguments.value(QStringLiteral("format"));
    if (format == u"xlsx")
        return context.refuse(
            {Error::Kind::Invalid, QStringLiteral("xlsx cannot be written yet (issue 6); use --format csv")});
    if (!format.isEmpty() && format != u"csv" && format != u"json")
        return context.wrongUsage(QStringLiteral("--format \"%1\" is none of csv, xlsx, json").arg(format), command);
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    const auto event = admin::Registry(**database, context.clock(), context.random()).event(*uuid);
    if (!event)
        return context.refuse(event.error());
    const auto write = [&](QIODevice &device) {
        const bool json = format == u"json";
        return exporter(**database, *event, {device, json ? admin::ExportFormat::Json : admin::ExportFormat::Csv});
    };
    return arguments.has(QStringLiteral("output")) ? toFile(context, arguments.value(QStringLiteral("output")), write)
                                                   : toStandardOutput(context, write);
}

} // namespace

CommandSpec exportCommand()
{
    return {QStringLiteral("export"), {}, QStringLiteral("writes who came, every scan, or the cases"), kDetails,
        {{QStringLiteral("event"), QStringLiteral("U"), QStringLiteral("the event's UUID"), true},
            {QStringLiteral("kind"), QStringLiteral("K"), QStringLiteral("attendance (default), scans or cases")},
            {QStringLiteral("format"), QStringLiteral("F"), QStringLiteral("csv (default) or json")},
            {QStringLiteral("output"), QStringLiteral("FILE"),
                QStringLiteral("write there, whole or not at all (default: stdout)")}},
        run};
}

} // namespace gatebook::cli
