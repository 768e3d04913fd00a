// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/route.h"

#include "server/api/adminevents.h"
#include "server/api/checkinbatch.h"
#include "server/api/checkinfeed.h"
#include "server/api/devicestatus.h"
#include "server/api/enrolment.h"
#include "server/api/health.h"
#include "server/api/live.h"
#include "server/api/manifest.h"
#include "server/api/metricspage.h"
#include "server/api/participants.h"
#include "shared/wire/limits.h"

#include <vector>

namespace gatebook::api {

namespace {

Route read(const QByteArray &pattern, Access access, ReadHandler handler)
{
    return {Method::Get, pattern, pattern.mid(1).split('/'), access, wire::kSmallBodyBytesMax, handler, false};
}

Route search(const QByteArray &pattern, Access access, ReadHandler handler)
{
    Route route = read(pattern, access, handler);
    route.searches = true;
    return route;
}

Route deferred(Method method, const QByteArray &pattern, Access access, qint64 bodyBytesMax, DeferredHandler handler)
{
    return {method, pattern, pattern.mid(1).split('/'), access, bodyBytesMax, handler, false};
}

std::vector<Route> allRoutes()
{
    const QByteArray event = QByteArrayLiteral("/staff/events/{event}");
    return {
        read(event + "/manifest", Access::EventRead, manifest),
        deferred(Method::Post, event + "/check-ins/batch", Access::EventWrite, wire::kBatchBodyBytesMax, checkInBatch),
        read(event + "/check-ins", Access::EventRead, checkInFeed),
        search(event + "/participants", Access::EventRead, participants),
        deferred(Method::Get, event + "/live", Access::EventRead, wire::kSmallBodyBytesMax, live),
        deferred(Method::Put, event + "/device", Access::EventWrite, wire::kSmallBodyBytesMax, deviceStatus),
        deferred(Method::Post, QByteArrayLiteral("/enroll"), Access::Public, wire::kSmallBodyBytesMax, enrolment),
        read(QByteArrayLiteral("/healthz"), Access::Public, health),
        read(QByteArrayLiteral("/metrics"), Access::Admin, metricsPage),
        read(QByteArrayLiteral("/admin/events"), Access::Admin, adminEvents),
    };
}

} // namespace

std::span<const Route> routes()
{
    static const std::vector<Route> all = allRoutes();
    return all;
}

} // namespace gatebook::api
