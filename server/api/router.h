// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "server/api/route.h"

namespace gatebook::api {

// Where a request goes. Exactly one of: a route; `allow` (the path exists, not with this method); neither (no such path).
struct Routing
{
    const Route *route = nullptr;
    std::optional<QString> event; // what stands for {event}; absent also where it can't be decoded
    QByteArray allow;
    bool underAdmin = false; // /admin/…: authorisation comes before 404 and 405
};

[[nodiscard]] Routing routeRequest(Method method, const QByteArray &path);

} // namespace gatebook::api
