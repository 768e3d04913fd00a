// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/adminevents.h"

#include "server/api/problems.h"
#include "shared/base/timestamp.h"
#include "shared/base/uuid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatebook::api {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<qint64> &ms)
{
    return ms ? QJsonValue(timestampText(*ms)) : QJsonValue(QJsonValue::Null);
}

QJsonObject eventObject(const ledger::EventRecord &record)
{
    return {
        {QStringLiteral("uuid"), uuidText(record.event.uuid)},
        {QStringLiteral("name"), record.event.name},
        {QStringLiteral("venue"), textOrNull(record.event.venue)},
        {QStringLiteral("timezone"), textOrNull(record.event.timezone)},
        {QStringLiteral("starts_at"), timeOrNull(record.event.startsAtMs)},
        {QStringLiteral("ends_at"), timeOrNull(record.event.endsAtMs)},
        {QStringLiteral("archived"), record.archived},
    };
}

} // namespace

Result<Answer, wire::Problem> adminEvents(const Call & /*call*/, ledger::LedgerReader &reader)
{
    const auto events = reader.events();
    if (!events)
        return unavailable(events.error());
    QJsonArray list;
    for (const ledger::EventRecord &record : *events)
        list.append(eventObject(record));
    Answer answer;
    answer.body = QJsonDocument(QJsonObject{{QStringLiteral("events"), list}}).toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace gatebook::api
