// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/listenaddress.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "shared/base/ownerfile.h"

namespace gatebook::cli {

namespace {

constexpr quint16 kTlsPort = 8443;
constexpr quint16 kPlainPort = 8480;

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

QList<front::ListenAddress> defaultListenAddresses()
{
    return {{QHostAddress(QHostAddress::Any), kTlsPort, true}, {QHostAddress(QHostAddress::LocalHost), kPlainPort}};
}

Result<void> writeUrls(const QString &path, const QStringList &urls)
{
    const QByteArray text = QJsonDocument(QJsonArray::fromStringList(urls)).toJson(QJsonDocument::Compact) + '\n';
    return writeForOwner(path, [&](QIODevice &file) -> Result<void> {
        if (file.write(text) == text.size())
            return {};
        return Error{Error::Kind::ReadOnly, QStringLiteral("cannot write %1: %2").arg(path, file.errorString())};
    });
}

QStringList readUrls(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList urls;
    const QJsonArray known = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &url : known)
        urls.append(url.toString());
    return urls;
}

} // namespace gatebook::cli
