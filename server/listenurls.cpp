// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/listenurls.h"

#include <QNetworkInterface>

#include <algorithm>

namespace gatebook {

namespace {

// Whether who listens on `listening` hears what is sent to this machine's address `own`.
bool hears(const QHostAddress &listening, const QHostAddress &own)
{
    if (own.isLinkLocal()) // of use with the caller's own interface name only
        return false;
    const bool v6 = own.protocol() == QAbstractSocket::IPv6Protocol;
    return listening == QHostAddress(QHostAddress::Any)
        || listening == QHostAddress(v6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
}

// A device tries one after the other: first what serves one on another machine.
int rank(const front::ListenAddress &address)
{
    const bool v6 = address.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (address.tls ? 0 : 4) + (address.address.isLoopback() ? 2 : 0) + (v6 ? 1 : 0);
}

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6)
        || address == QHostAddress(QHostAddress::Any);
}

} // namespace

QString urlText(const front::ListenAddress &address)
{
    const bool v6 = address.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = address.address.toString();
    return QStringLiteral("%1://%2:%3")
        .arg(address.tls ? QStringLiteral("https") : QStringLiteral("http"), v6 ? u'[' + host + u']' : host)
        .arg(address.port);
}

bool isHttps(const QString &url)
{
    return url.startsWith(u"https:", Qt::CaseInsensitive);
}

QStringList reachableUrls(const QList<front::ListenAddress> &addresses)
{
    QList<front::ListenAddress> reachable;
    for (const front::ListenAddress &listening : addresses) {
        if (!isAny(listening.address)) {
            reachable.append(listening);
            continue;
        }
        for (const QHostAddress &own : QNetworkInterface::allAddresses()) {
            if (hears(listening.address, own))
                reachable.append({own, listening.port, listening.tls});
        }
    }
    std::stable_sort(
        reachable.begin(), reachable.end(), [](const auto &a, const auto &b) { return rank(a) < rank(b); });
    QStringList urls;
    for (const front::ListenAddress &address : std::as_const(reachable))
        urls.append(urlText(address));
    urls.removeDuplicates();
    return urls;
}

} // namespace gatebook
