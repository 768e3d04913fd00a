// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/listenaddress.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkInterface>
#include <QSaveFile>

namespace gatebook::cli {

namespace {

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6)
        || address == QHostAddress(QHostAddress::Any);
}

} // namespace

Result<front::ListenAddress> parseListenAddress(const QString &text)
{
    const Error wrong{
        Error::Kind::Invalid, QStringLiteral("\"%1\" is not ADDR:PORT, as in 127.0.0.1:8480 or [::1]:8480").arg(text)};
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return wrong;
    QString host = text.left(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.mid(1, host.size() - 2);
    if (host == u"localhost")
        host = QStringLiteral("127.0.0.1");
    front::ListenAddress result;
    bool number = false;
    result.port = text.mid(colon + 1).toUShort(&number);
    const bool known = result.address.setAddress(host);
    const bool v6 = result.address.protocol() == QAbstractSocket::IPv6Protocol;
    if (!number || !known || bracketed != v6)
        return wrong;
    return result;
}

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
            if (own.protocol() == QAbstractSocket::IPv4Protocol)
                urls.append(urlText({own, listening.port}));
        }
    }
    urls.removeDuplicates();
    return urls;
}

Result<void> writeUrls(const QString &path, const QStringList &urls)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(QJsonArray::fromStringList(urls)).toJson(QJsonDocument::Compact) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{Error::Kind::ReadOnly, QStringLiteral("cannot write %1: %2").arg(path, file.errorString())};
    return {};
}

QStringList readUrls(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList urls;
    for (const QJsonValue &url : QJsonDocument::fromJson(file.readAll()).array())
        urls.append(url.toString());
    return urls;
}

} // namespace gatebook::cli
