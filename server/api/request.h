// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

#include "server/telemetry/requestfacts.h"

namespace gatebook::api {

enum class Method { Get, Post, Put, Delete, Options, Other };

// A whole, validated HTTP request, free of any server library's types. HEAD arrives as Get: the front drops the body.
struct Request
{
    Method method = Method::Get;
    QByteArray path;                       // raw, as sent, without query; starts with '/'
    QByteArray query;                      // raw, without '?'
    QHash<QByteArray, QByteArray> headers; // lower-case names; each at most once
    QByteArray body;
    QByteArray peerAddress; // the client's, which a trusted proxy may have named; textual, IPv4-mapped ones as IPv4
    // Once it is true, nobody waits for the answer any more. May be absent.
    std::shared_ptr<const std::atomic<bool>> abandoned = {};

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

// Who counts as one party by its textual address. Whoever has an IPv6 address usually has its whole /64; but all link-local
// addresses are of one /64, whoever has them.
[[nodiscard]] inline QByteArray addressKey(const QByteArray &peerAddress)
{
    const QHostAddress address(QString::fromLatin1(peerAddress));
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return peerAddress;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return {reinterpret_cast<const char *>(&bytes), address.isLinkLocal() ? 16 : 8};
}

struct Header
{
    QByteArray name;
    QByteArray value;
};

// A whole answer. The front adds Gatebook-Protocol, Date, Content-Length and Connection, and cleans header values.
struct Answer
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    QList<Header> headers;
    // Set: this answer is an endless stream of server-sent events; `body` is its first chunk. The hub then writes to it
    // through LiveStreams (front) under this topic.
    std::optional<qint64> liveEventId = {};
    // With liveEventId: the front keeps it exactly as long as the stream is open, so that the hub knows who listens.
    std::shared_ptr<void> liveLease = {};
    // With liveEventId: once it is true, the front ends the stream instead of writing the next chunk.
    std::shared_ptr<const std::atomic<bool>> liveEnded = {};
    // Who asked, as an opaque key, where a token showed that: the front counts its connections by it from then on.
    QByteArray caller = {};
    // For the access log.
    telemetry::RequestFacts facts = {};
};

// What admit() answers where the body may come.
inline constexpr int kContinue = 100;

// Called once, from any thread; a second call is ignored.
using Reply = std::function<void(Answer)>;

// What the front calls for each request, on one of its own threads; must not block there.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    virtual void handle(Request request, Reply reply) = 0;
    // May this request bring its body? Asked where one is announced and its length is within the limit, before a byte of it
    // is kept. kContinue, or the refusal that the client gets instead; handle() follows once the body is there.
    virtual void admit(Request head, Reply reply) = 0;
    // The largest body that this request may bring, decided from its head before a byte of the body is buffered.
    [[nodiscard]] virtual qint64 bodyLimit(Method method, const QByteArray &path) const = 0;
    // What the access log may tell of a request that the front answered itself.
    [[nodiscard]] virtual telemetry::RequestFacts facts(Method /*method*/, const QByteArray & /*path*/) const
    {
        return {};
    }
};

} // namespace gatebook::api
