// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of GuardSocket that lets in: a connection to its handshake, a request to its body.

#include "server/front/guardsocket.h"

#include "server/front/tlssocket.h"

namespace gatebook::front {

void GuardSocket::begin()
{
    // A client that only connects costs no TLS: that begins with its first byte.
    if (speaksTls(*m_inner))
        m_state = State::Arrived;
    if (m_inner->state() != ConnectedState)
        onDisconnected();
    else if (m_inner->bytesAvailable() > 0)
        onReadyRead();
}

void GuardSocket::wantHandshake()
{
    m_state = State::Queued;
    m_deadline.arm(m_host.nowMs(), m_host.limits().handlerMs);
    m_host.wantsHandshake(this);
}

void GuardSocket::beginHandshake()
{
    m_state = State::Reading;
    m_handshaking = true;
    m_deadline.arm(m_host.nowMs(), m_host.limits().headMs);
    onTlsBegun(*m_inner, this, [this] { endHandshake(); });
    beginTls(*m_inner); // may find the client gone
    if (m_inner->state() != ConnectedState)
        onDisconnected();
}

void GuardSocket::endHandshake()
{
    if (std::exchange(m_handshaking, false))
        m_host.handshakeEnded(this);
}

void GuardSocket::countAs(Occupancy::Place place, bool known)
{
    m_place = std::move(place);
    m_known = known;
}

bool GuardSocket::expendable() const
{
    return !m_known && m_state != State::Admitting && m_state != State::Handling;
}

QByteArray GuardSocket::clientAddress() const
{
    const QByteArray forwardedFor = m_parser.head().request.header(QByteArrayLiteral("x-forwarded-for"));
    return forwardedFor.isEmpty() ? m_address
                                  : m_host.limits().proxies.clientOf(peerAddress(), forwardedFor).toString().toLatin1();
}

api::Request GuardSocket::request() const
{
    api::Request request = m_parser.head().request;
    request.peerAddress = clientAddress();
    request.abandoned = m_gone;
    return request;
}

void GuardSocket::askAdmission()
{
    ++m_serial;
    if (m_host.saturated())
        return refuse({503, QByteArrayLiteral("unavailable"), "too many requests at once", 1});
    m_state = State::Admitting;
    m_deadline.arm(m_host.nowMs(), m_host.limits().handlerMs);
    m_host.admit(this, request());
}

void GuardSocket::decideAdmission(api::Answer answer)
{
    if (answer.status != api::kContinue) {
        m_keepAlive = false;
        m_lingers = true;
        m_exchange.handled();
        return send(std::move(answer));
    }
    if (!m_known && !answer.caller.isEmpty())
        m_host.identified(this, answer.caller);
    const RequestHead &head = m_parser.head();
    const qint64 wanted = head.chunked ? m_host.bodyLimit(head) : head.contentLength;
    m_room = m_host.roomForBody(answer.caller.isEmpty() ? m_addressKey : answer.caller, wanted);
    if (!m_room)
        return refuse({503, QByteArrayLiteral("unavailable"), "too many large requests at once", 1});
    awaitBody();
}

void GuardSocket::awaitBody()
{
    m_state = State::Reading;
    m_deadline.arm(m_host.nowMs(), m_host.limits().bodyMs);
    if (m_parser.head().expectsContinue && m_inner->bytesAvailable() == 0 && m_inner->isOpen())
        m_inner->write("HTTP/1.1 100 Continue\r\n\r\n");
    readRequest();
}

} // namespace gatebook::front
