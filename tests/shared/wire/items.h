// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

#include "shared/wire/decode.h"

// Items of a batch as a careless client might write them: made with Qt's own JSON, not with ours.
namespace gatebook::test {

inline const QUuid kEvent(QStringLiteral("0191d3a4-5b6c-7d8e-9f00-112233445566"));
inline const QString kUuid = QStringLiteral("01900000-0000-7000-8000-000000000001");
inline const QString kOther = QStringLiteral("01900000-0000-7000-8000-000000000002");
inline const QString kTime = QStringLiteral("2026-05-01T20:03:11+02:00");

inline QJsonObject entry()
{
    return {{QStringLiteral("client_uuid"), kUuid}, {QStringLiteral("code"), QStringLiteral("A")},
        {QStringLiteral("scanned_at"), kTime}};
}

inline QJsonObject undo()
{
    return {{QStringLiteral("client_uuid"), kUuid}, {QStringLiteral("kind"), QStringLiteral("undo")},
        {QStringLiteral("undoes"), kOther}, {QStringLiteral("scanned_at"), kTime},
        {QStringLiteral("override"), QJsonObject{{QStringLiteral("by"), QStringLiteral("Kim")}}}};
}

inline QJsonObject with(QJsonObject item, const char *key, const QJsonValue &value)
{
    item.insert(QLatin1String(key), value);
    return item;
}

inline QJsonObject without(QJsonObject item, const char *key)
{
    item.remove(QLatin1String(key));
    return item;
}

inline QByteArray compact(const QJsonObject &item)
{
    return QJsonDocument(item).toJson(QJsonDocument::Compact);
}

inline wire::BatchItem decoded(const QByteArray &item)
{
    const auto batch = wire::decodeBatch("{\"check_ins\":[" + item + "]}", kEvent);
    return batch && batch->items.size() == 1 ? batch->items[0] : wire::RefusedItem{};
}

inline QString text(int length)
{
    return {length, u'x'};
}

inline QJsonObject signedBy(const QJsonValue &by, const QJsonValue &reason = {})
{
    return {{QStringLiteral("by"), by}, {QStringLiteral("reason"), reason}};
}

} // namespace gatebook::test
