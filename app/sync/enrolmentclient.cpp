// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/enrolmentclient.h"

#include <utility>

#include "shared/sync/replyclass.h"
#include "shared/wire/decode.h"
#include "shared/wire/encode.h"

namespace gatebook {

namespace {

constexpr int kDeadlineMs = 10'000;

Error unavailable(const QString &words)
{
    return {Error::Kind::Unavailable, words};
}

Result<wire::EnrolAnswer> answerFrom(const QString &address, const QString &pin, const sync::HttpReply &reply)
{
    if (reply.fromHub && reply.status == 201) {
        auto answer = wire::decodeEnrolAnswer(reply.body);
        if (!answer)
            return unavailable(QStringLiteral("The hub's answer can't be used: %1").arg(answer.error().message));
        if (!pin.isEmpty() && answer->hub.pin != pin)
            return unavailable(QStringLiteral(QT_TRANSLATE_NOOP(
                "gatebook::Core", "Not enrolled: the hub names another key than the pairing code does.")));
        answer->hub.urls.removeAll(address);
        answer->hub.urls.prepend(address);
        return answer;
    }
    if (reply.fromHub && reply.status == 403)
        return Error{Error::Kind::Invalid,
            QStringLiteral(QT_TRANSLATE_NOOP(
                "gatebook::Core", "The code is wrong, used or expired. Ask the supervisor for a new one."))};
    if (reply.fromHub && reply.status == 429)
        return Error{Error::Kind::Busy,
            QStringLiteral(QT_TRANSLATE_NOOP("gatebook::Core", "Too many tries. Wait a minute and try again."))};
    const QString words = sync::meaningOf(reply).words;
    return unavailable(QStringLiteral("Not enrolled: %1.")
                           .arg(words.isEmpty() ? QStringLiteral(
                                    QT_TRANSLATE_NOOP("gatebook::Core", "the hub answered something unexpected"))
                                                : words));
}

} // namespace

EnrolmentClient::EnrolmentClient(HubNetworks &networks, QObject *parent) : QObject(parent), m_networks(networks)
{
}

void EnrolmentClient::enrol(const wire::PairingUri &uri, const QUuid &deviceUuid, const QString &deviceName, Done done)
{
    m_request = {uri.code, deviceUuid, deviceName};
    m_done = std::move(done);
    m_pin = uri.pin;
    m_tries = 0;
    const HubTrust trust(uri.pin);
    m_triesMax = trust.usable(uri.urls).size();
    m_transport = std::make_unique<HttpTransport>(m_networks.of(uri.pin), uri.urls, Token(), trust);
    m_transport->setDeadline(kDeadlineMs);
    tryNext();
}

// The transport itself goes on to the next address after each failure.
void EnrolmentClient::tryNext()
{
    sync::HttpRequest request;
    request.method = "POST";
    request.target = "/enroll";
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = wire::encode(m_request);
    const QString address = m_transport->address();
    m_transport->send(request, [this, address](const sync::HttpReply &reply) { answered(address, reply); });
}

void EnrolmentClient::answered(const QString &address, const sync::HttpReply &reply)
{
    ++m_tries;
    if (!reply.fromHub && m_tries < m_triesMax) {
        tryNext();
        return;
    }
    finish(answerFrom(address, m_pin, reply));
}

void EnrolmentClient::finish(const Result<wire::EnrolAnswer> &answer)
{
    m_transport.release()->deleteLater(); // it is calling
    if (const Done done = std::exchange(m_done, nullptr))
        done(answer);
}

} // namespace gatebook
