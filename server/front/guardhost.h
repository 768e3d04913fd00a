// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "server/front/front.h"
#include "server/front/requesthead.h"
#include "server/telemetry/requestobserver.h"
#include "shared/base/occupancy.h"

namespace gatebook::front {

class GuardSocket;

// What a GuardSocket needs from the worker that it lives in. All on the worker's thread.
class GuardHost
{
public:
    virtual ~GuardHost() = default;
    [[nodiscard]] virtual const FrontLimits &limits() const = 0;
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    [[nodiscard]] virtual bool draining() const = 0;
    [[nodiscard]] virtual bool saturated() const = 0; // as many requests in flight as may be
    [[nodiscard]] virtual qint64 bodyLimit(const RequestHead &head) const = 0;
    // Null: all bodies together, or those of this caller, would be too much.
    [[nodiscard]] virtual Occupancy::Place roomForBody(const QByteArray &caller, qint64 bytes) = 0;
    [[nodiscard]] virtual QByteArray date() = 0;                               // for the Date field
    virtual void admit(GuardSocket *guard, api::Request head) = 0;             // answer() follows
    virtual void identified(GuardSocket *guard, const QByteArray &caller) = 0; // a token told who it is
    virtual void wantsHandshake(GuardSocket *guard) = 0;                       // beginHandshake() follows, in its turn
    virtual void handshakeEnded(GuardSocket *guard) = 0;
    [[nodiscard]] virtual telemetry::RequestObserver *observer() = 0; // null: nobody wants to know
    // What can be told of a request that its handler did not see.
    [[nodiscard]] virtual telemetry::RequestFacts facts(const RequestHead &head) const = 0;
    virtual void lingers(GuardSocket *guard) = 0; // refused, and still sending
    virtual void streamOpened(GuardSocket *guard, qint64 eventId) = 0;
    // The guard is about to say disconnected(): forget it. It is deleted later.
    virtual void closed(GuardSocket *guard) = 0;
};

} // namespace gatebook::front
