// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QSslConfiguration>

#include <memory>

#include "server/api/request.h"
#include "server/front/load.h"
#include "server/front/trustedproxies.h"
#include "server/telemetry/requestobserver.h"
#include "shared/base/result.h"

namespace gatebook::front {

struct ListenAddress
{
    QHostAddress address;
    quint16 port = 0; // 0: any free one
    bool tls = false;
};

// Every bound has a name and says what happens there. Times in milliseconds, sizes in bytes.
struct FrontLimits
{
    int headBytes = 16 * 1024;            // 431
    int headFields = 64;                  // 431
    int headMs = 5'000;                   // closed, 408 where something was sent; a TLS handshake has as long
    int bodyMs = 10'000;                  // 408
    int idleMs = 75'000;                  // closed
    int handlerMs = 30'000;               // 503
    int writeStallMs = 10'000;            // closed
    int lingerMs = 1'000;                 // after a refusal what still comes is thrown away, so that the answer is read
    int lingering = 32;                   // those that do so; the one that does it longest is closed
    int connections = 4'000;              // refused; the oldest stranger goes first: one without a token that holds
    int strangersPerAddress = 1'024;      // as above, among those of the same address (IPv6: the same /64)
    int connectionsPerCaller = 2'048;     // the rest stay strangers; a caller is a device or an admin
    int handshakes = 256;                 // of TLS, running; the others wait
    int crowdedHandshakeMs = 1'000;       // closed, while others wait
    int inFlight = 1'024;                 // 503 + Retry-After
    qint64 bodyBytes = 128 << 20;         // of all bodies being received or handled; 503 + Retry-After
    qint64 bodyBytesPerCaller = 64 << 20; // the same of one device; without a token, of one address
    int streamBacklogBytes = 64 * 1024;   // a live stream that lags more is closed: its kiosk reconnects
    int workers = 1;
    // Their connections are many clients', whom they name in each request: no address's strangers.
    TrustedProxies proxies;
};

// How many connections fit where the process may open so many descriptors: some are the database's, and a few connections
// more than the cap are open while their turn comes.
[[nodiscard]] int connectionsFor(int descriptors);

// How others see what the front does.
struct Watch
{
    std::shared_ptr<Load> load = std::make_shared<Load>(); // figures
    telemetry::RequestObserver *observer = nullptr;        // of each request; outlives the front; null: nobody
};

// The hub's network side: acceptor, worker threads, guarded sockets. The only place that sees Qt HttpServer.
class Front
{
public:
    // handler outlives the front. tls: of the server's side, for the addresses that speak it.
    [[nodiscard]] static Result<std::unique_ptr<Front>> start(const QList<ListenAddress> &addresses,
        const FrontLimits &limits, api::RequestHandler &handler, const QSslConfiguration &tls = {},
        const Watch &watch = {});
    virtual ~Front() = default;

    [[nodiscard]] virtual QList<ListenAddress> addresses() const = 0; // with the ports that were really taken

    // Sends one server-sent-events chunk to every live stream of that event. From any thread.
    virtual void publish(qint64 eventId, const QByteArray &chunk) = 0;

    // Refuses new connections, lets what runs finish (at most hardMs), then calls done on the caller's thread.
    virtual void drain(int hardMs, std::function<void()> done) = 0;
};

} // namespace gatebook::front
