// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

#include "server/api/request.h"
#include "server/api/services.h"
#include "server/front/front.h"
#include "server/telemetry/linewriter.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/store/database.h"
#include "shared/wire/messages.h"

namespace gatebook {

struct HubConfig
{
    store::DatabaseLocation database;
    QList<front::ListenAddress> listen;
    QSslConfiguration tls; // for those addresses that speak it
    front::FrontLimits limits;
    api::ApiLimits apiLimits;
    wire::HubIdentity identity;                 // urls empty: those under which it can be reached
    telemetry::LineWriter *accessLog = nullptr; // null: none is kept; outlives the hub
    QByteArray version;                         // of the program
};

// The serving hub: one writer, some readers, the API on them, the network in front. Composition only. The caller holds the
// data directory's lock; clock and random outlive the hub.
class Hub
{
public:
    // Opens the database, takes the ports. An Error says in one line what is in the way.
    [[nodiscard]] static Result<std::unique_ptr<Hub>> start(
        const HubConfig &config, const Clock &clock, RandomSource &random);
    // Stops at once; what was accepted for writing is written first.
    ~Hub();
    Hub(const Hub &) = delete;
    Hub &operator=(const Hub &) = delete;

    // With the ports that were really taken.
    [[nodiscard]] QList<front::ListenAddress> addresses() const;
    // Refuses new connections, lets what runs finish (at most hardMs), then calls done on the caller's thread.
    void drain(int hardMs, std::function<void()> done);

private:
    struct Parts;

    explicit Hub(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace gatebook
