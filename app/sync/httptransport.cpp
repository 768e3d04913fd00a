// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/httptransport.h"

#include <QNetworkRequest>

#include <algorithm>
#include <utility>

#include "shared/wire/limits.h"

namespace gatebook {

namespace {

constexpr int kStallMs = 15'000;
constexpr int kHttpErrorsFrom = QNetworkReply::ContentAccessDenied; // Qt's numbers for 4xx and 5xx begin here

// A truncated body has status 200 and an error: the error decides.
bool isComplete(const QNetworkReply &reply)
{
    if (reply.error() == QNetworkReply::NoError)
        return true;
    const bool isTransports = reply.error() < kHttpErrorsFrom || reply.error() == QNetworkReply::ProtocolUnknownError
        || reply.error() == QNetworkReply::ProtocolFailure;
    return !isTransports;
}

bool isJson(const QNetworkReply &reply)
{
    const QByteArray type = reply.rawHeader("Content-Type").toLower().split(';').first().trimmed();
    return type == "application/json" || type == "application/problem+json";
}

QString wordsFor(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "no hub answers at its address"));
    case QNetworkReply::HostNotFoundError:
        return QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "the hub's name is not known on this network"));
    case QNetworkReply::SslHandshakeFailedError:
        return QStringLiteral(QT_TRANSLATE_NOOP(
            "gatebook::Core", "no secure connection to the hub's address: what answers there is no hub"));
    case QNetworkReply::RemoteHostClosedError:
        return QStringLiteral(
            QT_TRANSLATE_NOOP("gatebook::Core", "the connection broke before the answer was complete"));
    default:
        return QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "the hub can't be reached"));
    }
}

QNetworkRequest networkRequest(const QUrl &url, const sync::HttpRequest &request, const Token &token)
{
    QNetworkRequest result(url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setTransferTimeout(kStallMs);
    result.setRawHeader("Accept", "application/json");
    if (!token.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + token.reveal());
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    return result;
}

} // namespace

HttpTransport::HttpTransport(
    QNetworkAccessManager &network, const QStringList &urls, Token token, HubTrust trust, QObject *parent)
    : QObject(parent), m_network(network), m_trust(std::move(trust)), m_urls(m_trust.usable(urls)),
      m_whyNone(m_trust.whyUnusable(urls)), m_token(std::move(token))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_aborted = QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "the hub did not answer in time"));
        if (m_reply)
            m_reply->abort();
    });
}

HttpTransport::~HttpTransport()
{
    m_done = nullptr;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater(); // ends it, too; abort() complains when an error is on its way here
    }
}

QString HttpTransport::address() const
{
    return m_urls.value(m_current);
}

void HttpTransport::send(const sync::HttpRequest &request, Done done)
{
    m_done = std::move(done);
    m_aborted.clear();
    if (m_urls.isEmpty()) {
        const sync::HttpReply none{0, false, {}, {}, m_whyNone};
        QMetaObject::invokeMethod(
            this, [this, none] { answer(none); }, Qt::QueuedConnection);
        return;
    }
    QUrl url(m_urls.at(m_current));
    const QByteArray base = url.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    url = QUrl::fromEncoded(base + request.target);
    QNetworkRequest prepared = networkRequest(url, request, m_token);
    m_trust.prepare(prepared);
    m_reply = m_network.sendCustomRequest(prepared, request.method, request.body);
    m_trust.guard(*m_reply);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this] { watchSize(); });
    connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
    m_deadline.start(m_deadlineMs);
}

void HttpTransport::watchSize()
{
    if (!m_reply || m_reply->bytesAvailable() <= kReplyBytesMax)
        return;
    m_aborted = QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "the hub's answer is too large"));
    m_reply->abort();
}

sync::HttpReply HttpTransport::read() const
{
    sync::HttpReply answer;
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    answer.problem = m_trust.objection(*m_reply);
    if (!answer.problem.isEmpty())
        return answer;
    if (!m_aborted.isEmpty() || !status.isValid() || !isComplete(*m_reply)) {
        answer.problem = m_aborted.isEmpty() ? wordsFor(*m_reply) : m_aborted;
        return answer;
    }
    answer.status = status.toInt();
    answer.fromHub = isJson(*m_reply)
        && m_reply->rawHeader("Gatebook-Protocol").trimmed() == QByteArray::number(wire::kProtocolVersion);
    bool isNumber = false;
    const int seconds = m_reply->rawHeader("Retry-After").trimmed().toInt(&isNumber);
    if (isNumber && seconds >= 0)
        answer.retryAfterSeconds = seconds;
    answer.body = m_reply->read(kReplyBytesMax + 1);
    if (answer.body.size() > kReplyBytesMax)
        return {0, false, {}, {}, QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "the hub's answer is too large"))};
    return answer;
}

void HttpTransport::finish()
{
    m_deadline.stop();
    const sync::HttpReply reply = read();
    std::exchange(m_reply, nullptr)->deleteLater();
    if (!reply.fromHub)
        m_current = (m_current + 1) % std::max<qsizetype>(1, m_urls.size());
    answer(reply);
}

void HttpTransport::answer(const sync::HttpReply &reply)
{
    if (const Done done = std::exchange(m_done, nullptr))
        done(reply);
}

} // namespace gatebook
