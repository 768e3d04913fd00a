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

Result<void> checkIsFile(const store::DatabaseLocation &location)
{
    if (location.dialect == store::Dialect::Sqlite)
        return {};
    return Error{Error::Kind::Invalid,
        QStringLiteral("this hub keeps its data in PostgreSQL: back it up with pg_dump, and restore with pg_restore")};
}

int backup(CommandContext &context, const Arguments &arguments)
{
    if (const auto ours = checkIsFile(context.location()); !ours)
        return context.refuse(ours.error());
    const QString file = arguments.positional[0];
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    if (const auto written = admin::backupTo(**database, file); !written)
        return context.refuse(written.error());
    return context.answer({{QStringLiteral("file"), file}}, QStringLiteral("Wrote %1").arg(file));
}

QJsonObject jsonOf(const ledger::DeviceRecord &device)
{
    return {{QStringLiteral("device_uuid"), uuidText(device.uuid)}, {QStringLiteral("name"), device.name},
        {QStringLiteral("gate"), device.gate}};
}

QJsonObject jsonOf(const admin::AdminRecord &record)
{
    return {{QStringLiteral("admin_uuid"), uuidText(record.uuid)}, {QStringLiteral("name"), record.name}};
}

QJsonObject jsonOf(const ledger::EventRecord &record)
{
    return {{QStringLiteral("uuid"), uuidText(record.event.uuid)}, {QStringLiteral("name"), record.event.name}};
}

QString lineOf(const QUuid &uuid, const QString &name)
{
    return uuidText(uuid) + QStringLiteral("  ") + displayText(name);
}

QString lineOf(const ledger::DeviceRecord &device)
{
    return lineOf(device.uuid, device.name);
}

QString lineOf(const admin::AdminRecord &record)
{
    return lineOf(record.uuid, record.name);
}

QString lineOf(const ledger::EventRecord &record)
{
    return lineOf(record.event.uuid, record.event.name);
}

// What a restore set back: a list in the document, and a line each that says what to do again.
struct Setbacks
{
    QJsonObject document;
    QString words;

    template <typename Record> void add(const QString &key, const QString &what, const QList<Record> &records)
    {
        QJsonArray array;
        for (const Record &record : records) {
            array.append(jsonOf(record));
            words += QStringLiteral("%1: %2\n").arg(what, lineOf(record));
        }
        document.insert(key, array);
    }
};

Setbacks setbacksOf(const admin::RestoreReport &report)
{
    Setbacks setbacks;
    setbacks.add(QStringLiteral("enrolled_since"), QStringLiteral("Enrolled since, enrol again"), report.enrolledSince);
    setbacks.add(QStringLiteral("revoked_since"), QStringLiteral("Revoked since, revoke again"), report.revokedSince);
    setbacks.add(
        QStringLiteral("admins_added_since"), QStringLiteral("Admin added since, add again"), report.adminsAddedSince);
    setbacks.add(QStringLiteral("admins_revoked_since"), QStringLiteral("Admin revoked since, revoke again"),
        report.adminsRevokedSince);
    setbacks.add(QStringLiteral("events_created_since"), QStringLiteral("Event created since, create and import again"),
        report.eventsCreatedSince);
    setbacks.add(QStringLiteral("events_archived_since"), QStringLiteral("Event archived since, archive again"),
        report.eventsArchivedSince);
    return setbacks;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

int restore(CommandContext &context, const Arguments &arguments)
{
    const store::DatabaseLocation location = context.location();
    if (const auto ours = checkIsFile(location); !ours)
        return context.refuse(ours.error());
    const auto lock = context.lockHub();
    if (!lock)
        return context.refuse(lock.error());
    const auto report = admin::restoreFrom(arguments.positional[0], location.path, context.random(), context.clock());
    if (!report)
        return context.refuse(report.error());
    if (!report->notCompared.isEmpty())
        context.note(QStringLiteral("warning: ") + report->notCompared);
    QString words = QStringLiteral("Restored %1; every device will notice and send its scans again.\n")
                        .arg(arguments.positional[0]);
    if (!report->movedAside.isEmpty())
        words += QStringLiteral("The database of before is now %1\n").arg(report->movedAside);
    Setbacks setbacks = setbacksOf(*report);
    setbacks.document.insert(QStringLiteral("moved_aside"), textOrNull(report->movedAside));
    setbacks.document.insert(QStringLiteral("not_compared"), textOrNull(report->notCompared));
    return context.answer(setbacks.document, words + setbacks.words);
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
