// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QStringList>

#include <utility>

#include "shared/base/result.h"

namespace gatebook::front {

// The proxies that pass on what others ask, and whose word counts for who that is. Nobody else's does: anyone can send an
// X-Forwarded-For. A value, safe to read from any thread.
//
// Of the list only what trusted proxies wrote is believed: it is read from the right, where each hop adds the peer that it
// saw, up to the first address that is no trusted proxy's. What stands left of that may be the client's own invention (RFC
// 7239 §5.2: the order of the chain; §8.1: that it can't be relied upon). RFC 7239's own field, Forwarded, is not read: of
// two fields that disagree one is forged, and common proxies write this one and pass the other on as the client sent it.
class TrustedProxies
{
public:
    static constexpr int kHopsMax = 16;            // what is further left is not read
    static constexpr qsizetype kHopLengthMax = 64; // characters; a longer one is malformed

    // Networks as typed, 10.0.0.0/8 or fd00::/8, and single addresses. The error quotes the wrong one.
    [[nodiscard]] static Result<TrustedProxies> parse(const QStringList &networks);

    // Whether that is the address of a trusted proxy, so that its connections are those of many clients.
    [[nodiscard]] bool trusted(const QHostAddress &address) const;

    // Who asks: the peer itself, unless it is a trusted proxy that names another. A malformed hop ends the reading; the
    // last good one counts then. IPv4-mapped addresses come as IPv4, ports are dropped.
    [[nodiscard]] QHostAddress clientOf(const QHostAddress &peer, QByteArrayView forwardedFor) const;

private:
    QList<std::pair<QHostAddress, int>> m_networks; // address, prefix length
};

} // namespace gatebook::front
