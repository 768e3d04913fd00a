// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/router.h"

#include "server/api/percent.h"

#include <vector>

namespace gatebook::api {

namespace {

using Segments = std::vector<std::optional<QString>>; // absent: can't be decoded

// Split first, decode each once: an encoded slash is part of its segment.
Segments segmentsOf(const QByteArray &path)
{
    Segments segments;
    if (!path.startsWith('/'))
        return segments;
    for (const QByteArray &raw : path.mid(1).split('/'))
        segments.push_back(percentDecoded(raw, Plus::Literal));
    return segments;
}

bool matches(const Route &route, const Segments &segments, std::optional<QString> &event)
{
    if (static_cast<std::size_t>(route.segments.size()) != segments.size())
        return false;
    for (qsizetype i = 0; i < route.segments.size(); ++i) {
        const std::optional<QString> &segment = segments.at(static_cast<std::size_t>(i));
        if (route.segments.at(i) == "{event}")
            event = segment;
        else if (!segment || segment->toUtf8() != route.segments.at(i))
            return false;
    }
    return true;
}

QByteArray methodNames(Method method)
{
    switch (method) {
    case Method::Get:
        return QByteArrayLiteral("GET, HEAD, ");
    case Method::Post:
        return QByteArrayLiteral("POST, ");
    case Method::Put:
        return QByteArrayLiteral("PUT, ");
    case Method::Delete:
        return QByteArrayLiteral("DELETE, ");
    case Method::Options:
    case Method::Other:
        break;
    }
    return {};
}

} // namespace

Routing routeRequest(Method method, const QByteArray &path)
{
    const Segments segments = segmentsOf(path);
    Routing routing;
    routing.underAdmin = !segments.empty() && segments.front() == QStringLiteral("admin");
    for (const Route &route : routes()) {
        std::optional<QString> event;
        if (!matches(route, segments, event))
            continue;
        if (route.method == method) {
            routing.route = &route;
            routing.event = event;
            routing.allow.clear();
            return routing;
        }
        routing.allow += methodNames(route.method);
    }
    if (!routing.allow.isEmpty())
        routing.allow += "OPTIONS";
    return routing;
}

} // namespace gatebook::api
