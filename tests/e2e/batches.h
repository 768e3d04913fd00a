// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace gatebook::test {

inline QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

inline QJsonObject admission(const QString &clientUuid, const QString &code)
{
    return {{QStringLiteral("client_uuid"), clientUuid}, {QStringLiteral("code"), code},
        {QStringLiteral("scanned_at"), QStringLiteral("2026-05-01T20:03:11+02:00")}};
}

inline QJsonObject with(QJsonObject item, const QString &field, const QJsonValue &value)
{
    item.insert(field, value);
    return item;
}

inline QJsonObject denial(const QString &clientUuid, const QString &code)
{
    return with(admission(clientUuid, code), QStringLiteral("verdict"), QStringLiteral("denied"));
}

inline QJsonObject undo(const QString &clientUuid, const QString &target)
{
    return {{QStringLiteral("client_uuid"), clientUuid}, {QStringLiteral("kind"), QStringLiteral("undo")},
        {QStringLiteral("undoes"), target}, {QStringLiteral("scanned_at"), QStringLiteral("2026-05-01T20:04:00Z")},
        {QStringLiteral("override"), QJsonObject{{QStringLiteral("by"), QStringLiteral("Kim")}}}};
}

inline QByteArray batchOf(const QList<QJsonObject> &items)
{
    QJsonArray array;
    for (const QJsonObject &item : items)
        array.append(item);
    return QJsonDocument(QJsonObject{{QStringLiteral("check_ins"), array}}).toJson(QJsonDocument::Compact);
}

// "applied", "duplicate/replayed": what the table of PROTOCOL.md §2 has in its first two columns.
inline QString statusOf(const QJsonObject &result)
{
    const QString status = result.value(QStringLiteral("status")).toString();
    const QString reason = result.value(QStringLiteral("reason")).toString();
    return reason.isEmpty() ? status : status + u'/' + reason;
}

inline QStringList statusesOf(const QJsonObject &answer)
{
    QStringList statuses;
    for (const auto &result : answer.value(QStringLiteral("results")).toArray())
        statuses.append(statusOf(result.toObject()));
    return statuses;
}

} // namespace gatebook::test
