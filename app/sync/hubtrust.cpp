// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/hubtrust.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>

#include "shared/wire/pin.h"

namespace gatebook {

namespace {

bool isHttps(const QUrl &url)
{
    return url.scheme() == QStringLiteral("https");
}

QSslCertificate peerOf(const QNetworkReply &reply)
{
    return reply.sslConfiguration().peerCertificate();
}

} // namespace

bool isUsableHubUrl(const QUrl &url)
{
    const bool isLoopback = url.host() == QStringLiteral("localhost") || QHostAddress(url.host()).isLoopback();
    const bool isSafe = isHttps(url) || (url.scheme() == QStringLiteral("http") && isLoopback);
    return url.isValid() && !url.host().isEmpty() && isSafe && url.userInfo().isEmpty();
}

QString pinOf(const QSslCertificate &certificate)
{
    const QByteArray key = certificate.publicKey().toDer(); // empty, too, for kinds of keys that Qt does not read
    return key.isEmpty() ? QString() : wire::pinOf(key);
}

QStringList HubTrust::usable(const QStringList &urls) const
{
    QStringList encrypted;
    QStringList plain;
    for (const QString &text : urls) {
        const QUrl url(text);
        if (isUsableHubUrl(url))
            (isHttps(url) ? encrypted : plain).append(text);
    }
    return m_pin.isEmpty() || encrypted.isEmpty() ? plain : encrypted;
}

QString HubTrust::whyUnusable(const QStringList &urls) const
{
    for (const QString &url : urls) {
        if (isHttps(QUrl(url)))
            return QStringLiteral("https needs a pairing code with the key of the hub: scan the QR that it shows");
    }
    return QStringLiteral("no address of the hub can be used: plain http works on this machine only");
}

void HubTrust::prepare(QNetworkRequest &request) const
{
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!isHttps(request.url()))
        return;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({}); // so that no certificate passes without a word of guard()
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    // A resumed session would skip the certificate.
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    request.setSslConfiguration(configuration);
}

// Both signals come before the first byte of HTTP, and what is told to the reply here takes effect before that, too.
void HubTrust::guard(QNetworkReply &reply) const
{
    if (!isHttps(reply.url()))
        return;
    QObject::connect(
        &reply, &QNetworkReply::sslErrors, &reply, [trust = *this, &reply](const QList<QSslError> &errors) {
            if (trust.isHub(reply))
                reply.ignoreSslErrors(errors);
        });
    QObject::connect(&reply, &QNetworkReply::encrypted, &reply, [trust = *this, &reply] {
        if (!trust.isHub(reply))
            reply.abort();
    });
}

QString HubTrust::objection(const QNetworkReply &reply) const
{
    if (!isHttps(reply.url()) || isHub(reply))
        return {};
    const bool answered = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (peerOf(reply).isNull() && !answered)
        return {};
    return QStringLiteral(QT_TRANSLATE_NOOP(
        "gatebook::Core", "another computer answers at the hub's address: its key is not the one of the pairing code"));
}

bool HubTrust::isHub(const QNetworkReply &reply) const
{
    return !m_pin.isEmpty() && pinOf(peerOf(reply)) == m_pin;
}

} // namespace gatebook
