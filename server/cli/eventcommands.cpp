// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTimeZone>

#include "server/admin/registry.h"
#include "server/cli/commandcontext.h"
#include "server/cli/commands.h"
#include "shared/base/text.h"
#include "shared/base/timestamp.h"
#include "shared/base/uuid.h"

namespace gatebook::cli {

namespace {

constexpr qsizetype kTextLengthMax = 300;

Result<QString> textOption(const Arguments &arguments, const QString &name)
{
    const QString text = arguments.value(name).trimmed();
    if (codePointCount(text) > kTextLengthMax)
        return Error{
            Error::Kind::Invalid, QStringLiteral("--%1 is longer than %2 characters").arg(name).arg(kTextLengthMax)};
    if (hasControlOrBidi(text))
        return Error{Error::Kind::Invalid, QStringLiteral("--%1 has control characters").arg(name)};
    return text;
}

Result<std::optional<qint64>> timeOption(const Arguments &arguments, const QString &name)
{
    if (!arguments.has(name))
        return std::optional<qint64>();
    const auto ms = parseTimestamp(arguments.value(name));
    if (!ms)
        return Error{Error::Kind::Invalid,
            QStringLiteral("--%1 is not a time with an offset, as in 2026-05-01T18:00:00+02:00").arg(name)};
    return ms;
}

Result<void> readTexts(const Arguments &arguments, Event &event)
{
    const auto name = textOption(arguments, QStringLiteral("name"));
    const auto venue = textOption(arguments, QStringLiteral("venue"));
    if (!name)
        return name.error();
    if (!venue)
        return venue.error();
    if (name->isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("--name is blank")};
    event.name = *name;
    event.venue = *venue;
    event.timezone = arguments.has(QStringLiteral("timezone")) ? arguments.value(QStringLiteral("timezone"))
                                                               : QStringLiteral("UTC");
    // Qt lists places only, and knows Etc/UTC or an old name all the same.
    if (!QTimeZone(event.timezone.toUtf8()).isValid())
        return Error{Error::Kind::Invalid,
            QStringLiteral("--timezone \"%1\" is not known here; use a name as in Europe/Berlin").arg(event.timezone)};
    return {};
}

Result<Event> eventFrom(const Arguments &arguments)
{
    Event event;
    if (const auto read = readTexts(arguments, event); !read)
        return read.error();
    if (arguments.has(QStringLiteral("uuid"))) {
        const auto uuid = uuidArgument(arguments.value(QStringLiteral("uuid")), QStringLiteral("--uuid"));
        if (!uuid)
            return uuid.error();
        event.uuid = *uuid;
    }
    const auto starts = timeOption(arguments, QStringLiteral("starts-at"));
    const auto ends = timeOption(arguments, QStringLiteral("ends-at"));
    if (!starts)
        return starts.error();
    if (!ends)
        return ends.error();
    if (*starts && *ends && **ends <= **starts)
        return Error{Error::Kind::Invalid, QStringLiteral("--ends-at must be after --starts-at")};
    event.startsAtMs = *starts;
    event.endsAtMs = *ends;
    return event;
}

int create(CommandContext &context, const Arguments &arguments)
{
    const auto event = eventFrom(arguments);
    if (!event)
        return context.wrongUsage(event.error().message, QStringLiteral("event create"));
    const auto database = context.openOrCreateDatabase();
    if (!database)
        return context.refuse(database.error());
    const auto created = admin::Registry(**database, context.clock(), context.random()).createEvent(*event);
    if (!created)
        return context.refuse(created.error());
    const QString uuid = uuidText(created->uuid);
    return context.answer(
        {{QStringLiteral("uuid"), uuid}}, QStringLiteral("Created event %1: %2").arg(uuid, created->name));
}

QJsonValue timeJson(const std::optional<qint64> &ms)
{
    return ms ? QJsonValue(timestampText(*ms)) : QJsonValue();
}

int list(CommandContext &context, const Arguments &)
{
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    const auto events = admin::Registry(**database, context.clock(), context.random()).events();
    if (!events)
        return context.refuse(events.error());
    QJsonArray array;
    QString words;
    for (const ledger::EventRecord &record : *events) {
        const Event &event = record.event;
        array.append(QJsonObject{{QStringLiteral("uuid"), uuidText(event.uuid)}, {QStringLiteral("name"), event.name},
            {QStringLiteral("venue"), event.venue.isEmpty() ? QJsonValue() : QJsonValue(event.venue)},
            {QStringLiteral("timezone"), event.timezone}, {QStringLiteral("starts_at"), timeJson(event.startsAtMs)},
            {QStringLiteral("ends_at"), timeJson(event.endsAtMs)}, {QStringLiteral("archived"), record.archived}});
        words += QStringLiteral("%1  %2%3\n")
                     .arg(uuidText(event.uuid), displayText(event.name),
                         record.archived ? QStringLiteral("  (archived)") : QString());
    }
    return context.answer(
        {{QStringLiteral("events"), array}}, words.isEmpty() ? QStringLiteral("No events yet.") : words);
}

int archive(CommandContext &context, const Arguments &arguments)
{
    const auto uuid = uuidArgument(arguments.positional[0], QStringLiteral("event"));
    if (!uuid)
        return context.wrongUsage(uuid.error().message, QStringLiteral("event archive"));
    const auto database = context.openDatabase();
    if (!database)
        return context.refuse(database.error());
    const auto archived = admin::Registry(**database, context.clock(), context.random()).archiveEvent(*uuid);
    if (!archived)
        return context.refuse(archived.error());
    return context.answer({{QStringLiteral("uuid"), uuidText(*uuid)}, {QStringLiteral("archived"), true}},
        QStringLiteral("Archived event %1; devices can still push what they hold.").arg(uuidText(*uuid)));
}

} // namespace

QList<CommandSpec> eventCommands()
{
    return {
        {QStringLiteral("event create"), {}, QStringLiteral("makes an event"), {},
            {{QStringLiteral("name"), QStringLiteral("N"), QStringLiteral("what it is called"), true},
                {QStringLiteral("uuid"), QStringLiteral("U"), QStringLiteral("its UUID (default: a new one)")},
                {QStringLiteral("venue"), QStringLiteral("V"), QStringLiteral("where it is")},
                {QStringLiteral("timezone"), QStringLiteral("TZ"),
                    QStringLiteral("as in Europe/Berlin (default: UTC)")},
                {QStringLiteral("starts-at"), QStringLiteral("T"), QStringLiteral("as in 2026-05-01T18:00:00+02:00")},
                {QStringLiteral("ends-at"), QStringLiteral("T"), QStringLiteral("after --starts-at")}},
            create},
        {QStringLiteral("event list"), {}, QStringLiteral("lists all events"), {}, {}, list},
        {QStringLiteral("event archive"), {QStringLiteral("UUID")},
            QStringLiteral("ends an event: manifests are no longer given out, scans are still taken"), {}, {}, archive},
    };
}

} // namespace gatebook::cli
