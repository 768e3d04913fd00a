// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "server/admin/registry.h"
#include "server/cli/commandcontext.h"
#include "server/cli/commands.h"
#include "shared/base/text.h"
#include "shared/base/uuid.h"
#include "shared/wire/limits.h"

namespace gatebook::cli {

namespace {

Result<QString> shortText(const Arguments &arguments, const QString &option)
{
    const QString text = arguments.value(option).trimmed();
    if (arguments.has(option) && text.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("--%1 is blank").arg(option)};
    if (codePointCount(text) > wire::kNameLengthMax || hasControlOrBidi(text))
        return Error{Error::Kind::Invalid,
            QStringLiteral("--%1 must be at most %2 characters, none of them control characters")
                .arg(option)
                .arg(wire::kNameLengthMax)};
    return text;
}

int add(CommandContext &context, const Arguments &arguments)
{
    const auto event = uuidArgument(arguments.value(QStringLiteral("event")), QStringLiteral("--event"));
    const auto name = shortText(arguments, QStringLiteral("name"));
    const auto gate = shortText(arguments, QStringLiteral("gate"));
    for (const Error *error :
        {event ? nullptr : &event.error(), name ? nullptr : &name.error(), gate ? nullptr : &gate.error()}) {
        if (error != nullptr)
            return context.wrongUsage(error->message, QStringLiteral("device add"));
    }
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    const auto added = admin::Registry(**database, context.clock(), context.random()).addDevice(*event, *name, *gate);
    if (!added)
        return context.refuse(added.error());
    const QString uuid = uuidText(added->uuid);
    const QString token = QString::fromLatin1(added->token.reveal());
    return context.answer({{QStringLiteral("device_uuid"), uuid}, {QStringLiteral("token"), token}},
        QStringLiteral("Added device %1: %2\nToken (shown once): %3").arg(uuid, *name, token));
}

// Which event a device belongs to, by the event's row.
QHash<qint64, QUuid> eventUuids(const std::vector<ledger::EventRecord> &events)
{
    QHash<qint64, QUuid> uuids;
    for (const ledger::EventRecord &event : events)
        uuids.insert(event.id, event.event.uuid);
    return uuids;
}

int list(CommandContext &context, const Arguments &)
{
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    admin::Registry registry(**database, context.clock(), context.random());
    const auto events = registry.events();
    if (!events)
        return context.refuse(events.error());
    const auto devices = registry.devices();
    if (!devices)
        return context.refuse(devices.error());
    const QHash<qint64, QUuid> uuids = eventUuids(*events);
    QJsonArray array;
    QString words;
    for (const ledger::DeviceRecord &device : *devices) {
        const QString event = uuidText(uuids.value(device.eventId));
        array.append(QJsonObject{{QStringLiteral("device_uuid"), uuidText(device.uuid)},
            {QStringLiteral("event_uuid"), event}, {QStringLiteral("name"), device.name},
            {QStringLiteral("gate"), device.gate}, {QStringLiteral("revoked"), device.revoked}});
        words += QStringLiteral("%1  %2  gate %3  event %4%5\n")
                     .arg(uuidText(device.uuid), displayText(device.name),
                         device.gate.isEmpty() ? QStringLiteral("-") : displayText(device.gate), event,
                         device.revoked ? QStringLiteral("  (revoked)") : QString());
    }
    return context.answer(
        {{QStringLiteral("devices"), array}}, words.isEmpty() ? QStringLiteral("No devices yet.") : words);
}

int revoke(CommandContext &context, const Arguments &arguments)
{
    const auto uuid = uuidArgument(arguments.positional[0], QStringLiteral("device"));
    if (!uuid)
        return context.wrongUsage(uuid.error().message, QStringLiteral("device revoke"));
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    const auto revoked = admin::Registry(**database, context.clock(), context.random()).revokeDevice(*uuid);
    if (!revoked)
        return context.refuse(revoked.error());
    return context.answer({{QStringLiteral("device_uuid"), uuidText(*uuid)}, {QStringLiteral("revoked"), true}},
        QStringLiteral("Revoked device %1: it wipes its list when it next asks.").arg(uuidText(*uuid)));
}

} // namespace

QList<CommandSpec> deviceCommands()
{
    return {
        {QStringLiteral("device add"), {}, QStringLiteral("makes a device and its token"),
            QStringLiteral("The token is shown once and stored hashed. Kiosks are enrolled with 'pair' instead."),
            {{QStringLiteral("event"), QStringLiteral("U"), QStringLiteral("the event it works for"), true},
                {QStringLiteral("name"), QStringLiteral("N"), QStringLiteral("what staff call it"), true},
                {QStringLiteral("gate"), QStringLiteral("G"), QStringLiteral("where it stands")}},
            add},
        {QStringLiteral("device list"), {}, QStringLiteral("lists all devices"), {}, {}, list},
        {QStringLiteral("device revoke"), {QStringLiteral("UUID")},
            QStringLiteral("ends a device's right to call, at once"), {}, {}, revoke},
    };
}

} // namespace gatebook::cli
