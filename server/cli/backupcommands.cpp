// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "server/admin/backup.h"
#include "server/cli/commandcontext.h"
#include "server/cli/commands.h"
#include "shared/base/text.h"
#include "shared/base/uuid.h"

namespace gatebook::cli {

namespace {

int backup(CommandContext &context, const Arguments &arguments)
{
    const QString file = arguments.positional[0];
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    if (const auto written = admin::backupTo(**database, file); !written)
        return context.refuse(written.error());
    return context.answer({{QStringLiteral("file"), file}}, QStringLiteral("Wrote %1").arg(file));
}

QJsonArray devicesJson(const QList<ledger::DeviceRecord> &devices)
{
    QJsonArray array;
    for (const ledger::DeviceRecord &device : devices)
        array.append(QJsonObject{{QStringLiteral("device_uuid"), uuidText(device.uuid)},
            {QStringLiteral("name"), device.name}, {QStringLiteral("gate"), device.gate}});
    return array;
}

QString devicesWords(const QString &what, const QList<ledger::DeviceRecord> &devices)
{
    QString words;
    for (const ledger::DeviceRecord &device : devices)
        words += QStringLiteral("%1: %2  %3\n").arg(what, uuidText(device.uuid), displayText(device.name));
    return words;
}

int restore(CommandContext &context, const Arguments &arguments)
{
    const auto location = context.location();
    if (!location)
        return context.refuse(location.error());
    if (location->dialect != store::Dialect::Sqlite)
        return context.refuse({Error::Kind::Invalid,
            QStringLiteral("This hub keeps its data in PostgreSQL: restore what pg_dump wrote with pg_restore.")});
    const auto lock = context.lockHub();
    if (!lock)
        return context.refuse(lock.error());
    const auto report = admin::restoreFrom(arguments.positional[0], location->path, context.random(), context.clock());
    if (!report)
        return context.refuse(report.error());
    if (!report->notCompared.isEmpty())
        context.note(QStringLiteral("warning: ") + report->notCompared);
    QString words = QStringLiteral("Restored %1; every device will notice and send its scans again.\n")
                        .arg(arguments.positional[0]);
    if (!report->movedAside.isEmpty())
        words += QStringLiteral("The database of before is now %1\n").arg(report->movedAside);
    words += devicesWords(QStringLiteral("Enrolled since, enrol again"), report->enrolledSince);
    words += devicesWords(QStringLiteral("Revoked since, revoke again"), report->revokedSince);
    return context.answer({{QStringLiteral("moved_aside"), report->movedAside},
                              {QStringLiteral("enrolled_since"), devicesJson(report->enrolledSince)},
                              {QStringLiteral("revoked_since"), devicesJson(report->revokedSince)},
                              {QStringLiteral("not_compared"), report->notCompared}},
        words);
}

} // namespace

QList<CommandSpec> backupCommands()
{
    return {
        {QStringLiteral("backup"), {QStringLiteral("FILE")},
            QStringLiteral("writes a checked copy of the database; also while the hub serves"), {}, {}, backup},
        {QStringLiteral("restore"), {QStringLiteral("FILE")}, QStringLiteral("puts a backup in the database's place"),
            QStringLiteral("The present database is moved aside. The hub must be stopped. Each event starts a new "
                           "history, so that\n"
                           "devices notice and send every scan that they still hold."),
            {}, restore},
    };
}

} // namespace gatebook::cli
