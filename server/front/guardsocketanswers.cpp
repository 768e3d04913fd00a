// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of GuardSocket that answers; guardsocket.cpp has the half that reads.

#include "server/front/guardsocket.h"

#include "server/front/gzip.h"
#include "server/front/responsehead.h"
#include "server/front/tlssocket.h"

namespace gatebook::front {

namespace {

constexpr qint64 kMaxDiscarded = 1 << 20;
constexpr qsizetype kGzipFrom = 1024;

} // namespace

void GuardSocket::answer(quint64 serial, api::Answer answer)
{
    if (serial != m_serial)
        return;
    if (m_showing) {
        m_early = std::move(answer);
    } else if (m_state == State::Admitting) {
        decideAdmission(std::move(answer));
    } else if (m_state == State::Handling) {
        m_exchange.handled();
        send(std::move(answer));
    }
}

void GuardSocket::send(api::Answer answer)
{
    const RequestHead &head = m_parser.head();
    const QByteArray requestId = m_exchange.answer(clientAddress(), head, answer);
    if (*m_gone)
        return declareClosed();
    if (!m_known && !answer.caller.isEmpty())
        m_host.identified(this, answer.caller);
    m_keepAlive = m_keepAlive && !m_host.draining();
    if (answer.liveEventId)
        return openStream(answer, requestId);
    if (answer.body.size() > kGzipFrom) {
        answer.headers.append({QByteArrayLiteral("Vary"), QByteArrayLiteral("Accept-Encoding")});
        const bool wanted = acceptsGzip(head.request.header(QByteArrayLiteral("accept-encoding")));
        if (auto packed = wanted ? gzip(answer.body) : std::nullopt) {
            answer.body = *std::move(packed);
            answer.headers.append({QByteArrayLiteral("Content-Encoding"), QByteArrayLiteral("gzip")});
        }
    }
    Framing framing;
    framing.keepAlive = m_keepAlive;
    framing.length = answer.body.size();
    framing.date = m_host.date();
    framing.requestId = requestId;
    if (head.headOnly || !bodyAllowed(answer.status))
        answer.body.clear();
    const QByteArray answerHead = responseHead(answer, framing);
    m_exchange.sent(answerHead.size() + answer.body.size());
    m_writer.start(answerHead, std::move(answer.body));
    m_state = State::Writing;
    m_deadline.arm(m_host.nowMs(), m_host.limits().writeStallMs);
    pump();
}

void GuardSocket::openStream(const api::Answer &answer, const QByteArray &requestId)
{
    const RequestHead &head = m_parser.head();
    m_keepAlive = false; // a stream ends with its connection
    m_room.reset();
    Framing framing;
    framing.keepAlive = false;
    framing.chunked = head.http11;
    framing.date = m_host.date();
    framing.requestId = requestId;
    const QByteArray answerHead = responseHead(answer, framing);
    m_exchange.sent(answerHead.size());
    m_stream.start(answerHead, framing.chunked);
    if (*m_gone)
        return declareClosed();
    if (head.headOnly || m_host.draining()) {
        m_exchange.finished();
        return closeGently();
    }
    m_exchange.streamOpened();
    m_state = State::Streaming;
    m_deadline.disarm();
    m_lease = answer.liveLease;
    m_ended = answer.liveEnded;
    m_host.streamOpened(this, *answer.liveEventId);
    publish(answer.body);
}

void GuardSocket::publish(const QByteArray &part)
{
    if (m_state != State::Streaming)
        return;
    if (m_ended && *m_ended)
        return drain();
    m_exchange.sent(part.size());
    const bool keepsUp = m_stream.push(part);
    if (m_state != State::Streaming) // found dead while writing
        return;
    if (!keepsUp)
        abandon();
    else if (unsentBytes(*m_inner) > 0 && !m_deadline.armed())
        m_deadline.arm(m_host.nowMs(), m_host.limits().writeStallMs);
}

void GuardSocket::onBytesWritten()
{
    if (m_state == State::Writing) {
        m_deadline.arm(m_host.nowMs(), m_host.limits().writeStallMs);
        pump();
    } else if (m_state == State::Streaming) {
        m_deadline.disarm();
        if (unsentBytes(*m_inner) > 0)
            m_deadline.arm(m_host.nowMs(), m_host.limits().writeStallMs);
    }
}

void GuardSocket::pump()
{
    if (m_pumping) // flushing reports what it wrote while we are still in here
        return;
    m_pumping = true;
    const bool alive = m_writer.pump();
    m_pumping = false;
    if (m_state != State::Writing)
        return;
    if (!alive)
        declareClosed();
    else if (m_writer.done())
        finishAnswer();
}

void GuardSocket::finishAnswer()
{
    m_exchange.finished();
    m_room.reset();
    if (m_keepAlive && !m_host.draining())
        awaitRequest();
    else if (m_lingers || m_inner->bytesAvailable() > 0)
        linger();
    else
        closeGently();
}

void GuardSocket::awaitRequest()
{
    m_parser.reset();
    m_state = State::Reading;
    m_deadline.arm(m_host.nowMs(), m_host.limits().idleMs);
    // Pipelined requests take turns with the other connections.
    if (m_inner->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &GuardSocket::onReadyRead, Qt::QueuedConnection);
}

// A connection closed while the client still sends makes its system throw our answer away unread (a reset).
void GuardSocket::linger()
{
    m_state = State::Lingering;
    m_deadline.arm(m_host.nowMs(), m_host.limits().lingerMs);
    discard();
    m_host.lingers(this);
}

// Up to a bound; then the client is left to fill its own system's buffers, where it can still read our answer.
void GuardSocket::discard()
{
    if (m_discarded < kMaxDiscarded)
        m_discarded += m_inner->skip(m_inner->bytesAvailable());
}

} // namespace gatebook::front
