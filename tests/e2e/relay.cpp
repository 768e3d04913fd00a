// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/relay.h"

#include <QTimer>

#include <utility>

#include "tests/e2e/httpmessages.h"
#include "tests/e2e/relayline.h"

namespace gatebook::test {

namespace {

constexpr int kForEverMs = 3'600'000;

} // namespace

Relay::Relay()
{
    connect(&m_server, &QTcpServer::newConnection, this, &Relay::accept);
}

void Relay::accept()
{
    while (QTcpSocket *kiosk = m_server.nextPendingConnection()) {
        ++m_connections;
        new RelayLine(*this, kiosk); // the socket's child
    }
}

WireFault Relay::next(const QByteArray &request)
{
    if (isPush(request) && m_holdsPushes)
        return {.kind = WireFault::Kind::Stall, .ms = kForEverMs, .reachesHub = false};
    switch (isPush(request) ? std::exchange(m_cut, Cut::None) : Cut::None) {
    case Cut::InRequest:
        return {.kind = WireFault::Kind::Cut, .at = 0.5};
    case Cut::AfterRequest:
        return {.kind = WireFault::Kind::Cut, .at = 1};
    case Cut::BeforeAnswer:
        return {.kind = WireFault::Kind::Cut, .toAnswer = true};
    case Cut::None:
        break;
    }
    return m_faults ? m_faults(request) : WireFault();
}

void Relay::heal()
{
    m_faults = {};
    Q_EMIT healed();
}

void Relay::resend(const QByteArray &request, int inMs, Answered then)
{
    ++m_resending;
    QTimer::singleShot(inMs, this, [this, request, then = std::move(then)] { sendAgain(request, then); });
}

void Relay::sendAgain(const QByteArray &request, const Answered &then)
{
    auto *hub = new QTcpSocket(this);
    connect(hub, &QTcpSocket::readyRead, hub, [hub] {
        if (messageSize(hub->peek(hub->bytesAvailable())) > 0)
            hub->disconnectFromHost();
    });
    connect(hub, &QTcpSocket::stateChanged, this, [this, hub, request, then](QAbstractSocket::SocketState state) {
        if (state != QAbstractSocket::UnconnectedState)
            return;
        const QByteArray bytes = hub->readAll();
        const QByteArray answer = bytes.left(messageSize(bytes));
        if (!answer.isEmpty())
            Q_EMIT answerPasses(request, answer);
        --m_resending;
        hub->deleteLater();
        if (then)
            then(answer);
    });
    connectToHub(*hub);
    hub->write(request);
}

} // namespace gatebook::test
