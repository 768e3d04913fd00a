// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hub's route table as JSON: what docs/openapi.json is held against.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#include "server/api/route.h"

using namespace gatebook;

namespace {

QString methodName(api::Method method)
{
    switch (method) {
    case api::Method::Get:
        return QStringLiteral("get");
    case api::Method::Post:
        return QStringLiteral("post");
    case api::Method::Put:
        return QStringLiteral("put");
    case api::Method::Delete:
        return QStringLiteral("delete");
    case api::Method::Options:
    case api::Method::Other:
        break;
    }
    return QStringLiteral("another");
}

} // namespace

int main()
{
    QJsonArray routes;
    for (const api::Route &route : api::routes()) {
        routes.append(QJsonObject{{QStringLiteral("method"), methodName(route.method)},
            {QStringLiteral("path"), QString::fromLatin1(route.pattern)},
            {QStringLiteral("body_bytes_max"), route.bodyBytesMax}});
    }
    std::puts(QJsonDocument(routes).toJson(QJsonDocument::Compact).constData());
    return 0;
}
