// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/hubkeyprobe.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

#include <utility>

#include "app/sync/hubtrust.h"

namespace gatebook {

namespace {

constexpr int kHttpsPort = 443;

QSslConfiguration anyKey()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace

HubKeyProbe::HubKeyProbe(QObject *parent) : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { failed(QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "it does not answer in time"))); });
}

HubKeyProbe::~HubKeyProbe()
{
    drop();
}

void HubKeyProbe::ask(const QStringList &urls, Done done)
{
    m_left = urls;
    m_done = std::move(done);
    QMetaObject::invokeMethod(this, &HubKeyProbe::tryNext, Qt::QueuedConnection);
}

void HubKeyProbe::tryNext()
{
    if (m_left.isEmpty()) {
        finish(Error{Error::Kind::Unavailable,
            QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "No address of a hub was given."))});
        return;
    }
    m_url = m_left.takeFirst();
    const QUrl url(m_url);
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setSslConfiguration(anyKey());
    connect(m_socket.get(), &QSslSocket::encrypted, this, &HubKeyProbe::met);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        failed(error == QAbstractSocket::SslHandshakeFailedError
                ? QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "what answers there is no hub"))
                : QStringLiteral("nothing answers there"));
    });
    m_deadline.start(kDeadlineMs);
    m_socket->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(kHttpsPort)));
}

void HubKeyProbe::met()
{
    const QString pin = pinOf(m_socket->peerCertificate());
    if (pin.isEmpty())
        failed(QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "what answers there is no hub")));
    else
        finish(Met{m_url, pin});
}

void HubKeyProbe::failed(const QString &why)
{
    drop();
    if (!m_left.isEmpty()) {
        tryNext();
        return;
    }
    finish(Error{Error::Kind::Unavailable,
        QStringLiteral("No hub was met at %1: %2. Check the address and the network.").arg(m_url, why)});
}

void HubKeyProbe::finish(const Result<Met> &result)
{
    drop();
    if (const Done done = std::exchange(m_done, nullptr))
        done(result);
}

void HubKeyProbe::drop()
{
    m_deadline.stop();
    if (QSslSocket *socket = m_socket.release()) {
        socket->disconnect(this);
        socket->deleteLater(); // it may be calling; ends the connection, too
    }
}

} // namespace gatebook
