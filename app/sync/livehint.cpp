// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/livehint.h"

#include <QNetworkRequest>

#include <algorithm>
#include <utility>

#include "shared/base/uuid.h"
#include "shared/wire/decode.h"

namespace gatebook {

namespace {

constexpr int kOk = 200;
constexpr int kUnauthorized = 401;
constexpr int kConflict = 409;
constexpr int kGone = 410;

} // namespace

LiveHint::LiveHint(QNetworkAccessManager &network, HubTrust trust, const Clock &clock, RandomSource &random, Seen seen,
    QObject *parent)
    : QObject(parent), m_network(network), m_trust(std::move(trust)), m_clock(clock), m_random(random),
      m_seen(std::move(seen))
{
    m_silence.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &LiveHint::closed);
    connect(&m_again, &QTimer::timeout, this, &LiveHint::open);
}

LiveHint::~LiveHint()
{
    drop();
}

void LiveHint::listen(const QUuid &event, const QString &url, const Token &token)
{
    drop();
    m_event = event;
    m_url = QUrl(url);
    m_token = token;
    m_backoff.succeed();
    open();
}

void LiveHint::open()
{
    if (m_reply || m_trust.usable({m_url.toString()}).isEmpty())
        return;
    QUrl url = m_url;
    url.setPath(QStringLiteral("/staff/events/%1/live").arg(uuidText(m_event)));
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Authorization", "Bearer " + m_token.reveal());
    request.setRawHeader("Accept", "text/event-stream");
    if (const QByteArray seen = m_seen(); !seen.isEmpty())
        request.setRawHeader("Gatebook-Seen", seen);
    m_trust.prepare(request);
    m_reply = m_network.get(request);
    m_trust.guard(*m_reply);
    connect(m_reply, &QNetworkReply::readyRead, this, &LiveHint::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &LiveHint::closed);
    m_silence.start(kSilenceMs);
}

void LiveHint::drop()
{
    m_silence.stop();
    m_again.stop();
    m_buffer.clear();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->deleteLater(); // ends it, too; abort() complains when an error is on its way here
    }
}

void LiveHint::readSome()
{
    const QByteArray bytes = m_reply->readAll();
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != kOk)
        return; // a refusal: it ends by itself, or is cut off as silence
    m_buffer += bytes;
    if (!isHubs(*m_reply) || m_buffer.size() > kLineBytesMax * 4) {
        m_reply->disconnect(this); // it is calling: it can't be aborted now
        m_silence.start(0);
        return;
    }
    m_silence.start(kSilenceMs);
    m_backoff.succeed();
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        readLine(m_buffer.left(end).trimmed());
        m_buffer.remove(0, end + 1);
    }
}

// The stream has one kind of event, so its data lines are enough.
void LiveHint::readLine(const QByteArray &line)
{
    if (!line.startsWith("data:") || line.size() > kLineBytesMax)
        return;
    const auto cursor = wire::decodeLiveCursor(line.mid(5).trimmed());
    if (cursor && !cursor->isEmpty())
        Q_EMIT hinted(*cursor);
}

bool LiveHint::isHubs(const QNetworkReply &reply) const
{
    return reply.hasRawHeader("Gatebook-Protocol") && m_trust.objection(reply).isEmpty();
}

void LiveHint::closed()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isRefusal = (status == kUnauthorized || status == kConflict || status == kGone) && isHubs(*m_reply);
    drop();
    const qint64 now = m_clock.monotonicMs();
    m_backoff.fail(now, m_random);
    m_again.start(static_cast<int>(std::max<qint64>(1, m_backoff.untilMs() - now)));
    if (isRefusal)
        Q_EMIT refused();
}

} // namespace gatebook
