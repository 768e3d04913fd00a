// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/trustedproxies.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace gatebook::front {

namespace {

constexpr int kV4Bits = 32;
constexpr int kV6Bits = 128;
constexpr int kMappedBits = 96; // ::ffff:0:0/96 holds IPv4-mapped addresses, RFC 4291 §2.5.5.2

bool isV4(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

bool isMapped(const QHostAddress &address)
{
    static const QHostAddress kMapped(QStringLiteral("::ffff:0:0"));
    return address.isInSubnet(kMapped, kMappedBits);
}

QHostAddress normalised(const QHostAddress &address)
{
    return isMapped(address) ? QHostAddress(address.toIPv4Address()) : address;
}

// Stricter than QHostAddress, which takes 127.1, 0x7f.1 and zones, too. Null: no address.
QHostAddress strictAddress(const QString &text)
{
    static const QRegularExpression kV4(
        QStringLiteral("\\A(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?1)){3}\\z"));
    static const QRegularExpression kV6(QStringLiteral("\\A[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\\z"));
    const bool sound = kV4.match(text).hasMatch() || kV6.match(text).hasMatch();
    return sound ? QHostAddress(text) : QHostAddress();
}

bool isPort(QStringView text)
{
    bool number = false;
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && text.toUShort(&number) > 0 && number;
}

// One hop as proxies write it: 192.0.2.1, 192.0.2.1:80, 2001:db8::1, [2001:db8::1] or [2001:db8::1]:80.
QHostAddress hopAddress(const QString &hop)
{
    const bool bracketed = hop.startsWith(u'[');
    const qsizetype end = bracketed ? hop.indexOf(u']') : hop.indexOf(u':');
    if (bracketed && end < 0)
        return {};
    if (end < 0 || (!bracketed && hop.count(u':') > 1))
        return normalised(strictAddress(hop));
    const QString host = bracketed ? hop.mid(1, end - 1) : hop.left(end);
    const QStringView rest = QStringView(hop).sliced(bracketed ? end + 1 : end);
    const QHostAddress address = strictAddress(host);
    const bool sound
        = isV4(address) != bracketed && (rest.isEmpty() || (rest.startsWith(u':') && isPort(rest.sliced(1))));
    return sound ? normalised(address) : QHostAddress();
}

// The last hop, which is cut off the list; null: malformed. However long the list is, little of it is looked at.
QHostAddress takeLastHop(QByteArrayView &list)
{
    const QByteArrayView tail = list.last(std::min(list.size(), TrustedProxies::kHopLengthMax + 1));
    const qsizetype comma = tail.lastIndexOf(',');
    if (comma < 0 && tail.size() > TrustedProxies::kHopLengthMax)
        return {};
    const QByteArrayView hop = tail.sliced(comma + 1);
    list.chop(hop.size() + (comma < 0 ? 0 : 1));
    return hopAddress(QString::fromLatin1(hop.trimmed()));
}

std::optional<std::pair<QHostAddress, int>> network(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QHostAddress typed = strictAddress(slash < 0 ? text : text.left(slash));
    if (typed.isNull())
        return std::nullopt;
    static const QRegularExpression kLength(QStringLiteral("\\A(0|[1-9][0-9]{0,2})\\z"));
    const QString length = text.mid(slash + 1);
    int bits = isV4(typed) ? kV4Bits : kV6Bits;
    if (slash >= 0 && (!kLength.match(length).hasMatch() || length.toInt() > bits))
        return std::nullopt;
    if (slash >= 0)
        bits = length.toInt();
    if (!isMapped(typed) || bits < kMappedBits)
        return std::pair(typed, bits);
    return std::pair(normalised(typed), bits - kMappedBits);
}

} // namespace

Result<TrustedProxies> TrustedProxies::parse(const QStringList &networks)
{
    TrustedProxies proxies;
    for (const QString &text : networks) {
        const auto one = network(text);
        if (!one)
            return Error{Error::Kind::Invalid,
                QStringLiteral("\"%1\" is no network, as in 10.0.0.0/8 or fd00::/8, and no address").arg(text)};
        proxies.m_networks.append(*one);
    }
    return proxies;
}

bool TrustedProxies::trusted(const QHostAddress &address) const
{
    const QHostAddress plain = normalised(address);
    return std::any_of(m_networks.begin(), m_networks.end(),
        [&](const auto &network) { return plain.isInSubnet(network.first, network.second); });
}

QHostAddress TrustedProxies::clientOf(const QHostAddress &peer, QByteArrayView forwardedFor) const
{
    QHostAddress client = normalised(peer);
    for (int hops = 0; hops < kHopsMax && !forwardedFor.isEmpty() && trusted(client); ++hops) {
        const QHostAddress named = takeLastHop(forwardedFor);
        if (named.isNull())
            break;
        client = named;
    }
    return client;
}

} // namespace gatebook::front
