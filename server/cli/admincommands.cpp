// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "server/admin/registry.h"
#include "server/cli/commandcontext.h"
#include "server/cli/commands.h"
#include "shared/base/text.h"
#include "shared/base/timestamp.h"
#include "shared/base/uuid.h"
#include "shared/wire/limits.h"

namespace gatebook::cli {

namespace {

int add(CommandContext &context, const Arguments &arguments)
{
    const QString name = arguments.value(QStringLiteral("name")).trimmed();
    if (name.isEmpty() || codePointCount(name) > wire::kNameLengthMax || hasControlOrBidi(name))
        return context.wrongUsage(QStringLiteral("--name must be 1 to %1 characters, none of them control characters")
                                      .arg(wire::kNameLengthMax),
            QStringLiteral("admin add"));
    const auto database = context.openOrCreateDatabase();
    if (!database)
        return context.refuse(database.error());
    const auto added = admin::Registry(**database, context.clock(), context.random()).addAdmin(name);
    if (!added)
        return context.refuse(added.error());
    const QString uuid = uuidText(added->first.uuid);
    const QString token = QString::fromLatin1(added->second.reveal());
    return context.answer({{QStringLiteral("admin_uuid"), uuid}, {QStringLiteral("token"), token}},
        QStringLiteral("Added admin %1: %2\nToken (shown once): %3").arg(uuid, name, token));
}

int list(CommandContext &context, const Arguments &)
{
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    const auto admins = admin::Registry(**database, context.clock(), context.random()).admins();
    if (!admins)
        return context.refuse(admins.error());
    QJsonArray array;
    QString words;
    for (const admin::AdminRecord &record : *admins) {
        array.append(QJsonObject{{QStringLiteral("admin_uuid"), uuidText(record.uuid)},
            {QStringLiteral("name"), record.name}, {QStringLiteral("revoked"), record.revoked},
            {QStringLiteral("created_at"), timestampText(record.createdAtMs)}});
        words += QStringLiteral("%1  %2%3\n")
                     .arg(uuidText(record.uuid), displayText(record.name),
                         record.revoked ? QStringLiteral("  (revoked)") : QString());
    }
    return context.answer(
        {{QStringLiteral("admins"), array}}, words.isEmpty() ? QStringLiteral("No admins yet.") : words);
}

int revoke(CommandContext &context, const Arguments &arguments)
{
    const auto uuid = uuidArgument(arguments.positional[0], QStringLiteral("admin"));
    if (!uuid)
        return context.wrongUsage(uuid.error().message, QStringLiteral("admin revoke"));
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    const auto revoked = admin::Registry(**database, context.clock(), context.random()).revokeAdmin(*uuid);
    if (!revoked)
        return context.refuse(revoked.error());
    return context.answer({{QStringLiteral("admin_uuid"), uuidText(*uuid)}, {QStringLiteral("revoked"), true}},
        QStringLiteral("Revoked admin %1.").arg(uuidText(*uuid)));
}

} // namespace

QList<CommandSpec> adminCommands()
{
    return {
        {QStringLiteral("admin add"), {}, QStringLiteral("makes a supervisor's token"),
            QStringLiteral("The token is shown once and stored hashed. It reads all events."),
            {{QStringLiteral("name"), QStringLiteral("N"), QStringLiteral("whose it is"), true}}, add},
        {QStringLiteral("admin list"), {}, QStringLiteral("lists all supervisors"), {}, {}, list},
        {QStringLiteral("admin revoke"), {QStringLiteral("ID")}, QStringLiteral("ends a supervisor's token, at once"),
            {}, {}, revoke},
    };
}

} // namespace gatebook::cli
