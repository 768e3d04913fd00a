// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/listenurls.h"

#include <QNetworkInterface>

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
    return QStringLiteral("http://%1:%2").arg(v6 ? u'[' + host + u']' : host).arg(address.port);
}

QStringList reachableUrls(const QList<front::ListenAddress> &addresses)
{
    QStringList urls;
    for (const front::ListenAddress &listening : addresses) {
        if (!isAny(listening.address)) {
            urls.append(urlText(listening));
            continue;
        }
        for (const QHostAddress &own : QNetworkInterface::allAddresses()) {
            if (hears(listening.address, own))
                urls.append(urlText({own, listening.port}));
        }
    }
    urls.removeDuplicates();
    return urls;
}

} // namespace gatebook
