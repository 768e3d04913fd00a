// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/guardsocket.h"

#include <QHostAddress>

#include <algorithm>
#include <cstring>

#include "server/front/tlssocket.h"

namespace gatebook::front {

namespace {

constexpr qint64 kReadSlice = 16'384;
constexpr qint64 kReadBuffer = 8'192;

// What Qt HttpServer parses, a byte at a time, which is why it is this short: what it needs to hand the body on, and to
// whom (no version of it asks for a Host). Nothing else that the client chose gets there, so there is nothing to misread.
QByteArray normalised(quint64 id, const QByteArray &body)
{
    QByteArray text;
    text.reserve(128 + body.size());
    text.append(body.isEmpty() ? "GET" : "POST").append(" / HTTP/1.1\r\n");
    text.append(GuardSocket::kIdField).append(':').append(QByteArray::number(id)).append("\r\n");
    if (!body.isEmpty())
        text.append("Content-Length:").append(QByteArray::number(body.size())).append("\r\n");
    return text.append("\r\n").append(body);
}

} // namespace

GuardSocket::GuardSocket(std::unique_ptr<QTcpSocket> inner, quint64 id, GuardHost &host)
    : m_inner(std::move(inner)), m_id(id), m_host(host), m_exchange(host),
      m_parser(host.limits().headBytes, host.limits().headFields,
          [&host](const RequestHead &head) { return host.bodyLimit(head); }),
      m_writer(*m_inner), m_stream(*m_inner, host.limits().streamBacklogBytes)
{
    m_inner->setReadBufferSize(kReadBuffer);
    m_inner->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_inner->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    connect(m_inner.get(), &QTcpSocket::readyRead, this, &GuardSocket::onReadyRead);
    onSent(*m_inner, this, [this] { onBytesWritten(); });
    connect(m_inner.get(), &QTcpSocket::disconnected, this, &GuardSocket::onDisconnected);
    onTlsEnded(*m_inner, this, [this] { onDisconnected(); });
    setOpenMode(ReadWrite);
    setSocketState(ConnectedState);
    setPeerAddress(m_inner->peerAddress());
    setPeerPort(m_inner->peerPort());
    m_address = host.limits().proxies.clientOf(peerAddress(), {}).toString().toLatin1();
    m_addressKey = api::addressKey(m_address);
    m_deadline.arm(host.nowMs(), host.limits().headMs);
}

GuardSocket::~GuardSocket()
{
    m_inner->disconnect(this);
    setSocketState(UnconnectedState); // or Qt would try to disconnect a socket that never was
}

std::optional<api::Request> GuardSocket::takeRequest()
{
    return std::exchange(m_request, std::nullopt);
}

void GuardSocket::onReadyRead()
{
    if (m_state == State::Arrived)
        wantHandshake();
    else if (m_state == State::Reading)
        readRequest();
    else if (m_state == State::Streaming || m_state == State::Lingering)
        discard();
}

void GuardSocket::readRequest()
{
    while (m_state == State::Reading && m_inner->bytesAvailable() > 0) {
        const QByteArray slice = m_inner->peek(std::min(kReadSlice, m_inner->bytesAvailable()));
        if (!m_parser.started() && served())
            m_deadline.arm(m_host.nowMs(), m_host.limits().headMs);
        const bool inHead = m_parser.state() == RequestParser::State::Head;
        m_exchange.received(m_inner->skip(m_parser.feed(slice)));
        switch (m_parser.state()) {
        case RequestParser::State::Head:
            break;
        case RequestParser::State::Body:
            if (inHead)
                askAdmission();
            break;
        case RequestParser::State::Complete:
            return deliver(); // what follows gets its turn when this one is answered
        case RequestParser::State::Refused:
            refuse(m_parser.refusal());
            break;
        }
    }
}

void GuardSocket::deliver()
{
    const RequestHead &head = m_parser.head();
    m_keepAlive = head.keepAlive;
    ++m_serial;
    if (m_host.saturated())
        return send(toAnswer({503, QByteArrayLiteral("unavailable"), "too many requests at once", 1}));
    m_request = request();
    m_shown = normalised(m_id, m_parser.takeBody());
    m_state = State::Handling;
    m_deadline.arm(m_host.nowMs(), m_host.limits().handlerMs);
    m_showing = true;
    Q_EMIT readyRead();
    m_showing = false;
    if (m_early)
        answer(m_serial, *std::exchange(m_early, std::nullopt));
}

void GuardSocket::refuse(const Refusal &refusal)
{
    m_keepAlive = false;
    m_lingers = true;
    m_request.reset();
    m_shown.clear();
    send(toAnswer(refusal));
}

void GuardSocket::sweep()
{
    const bool started = m_parser.started();
    switch (m_state) {
    case State::Arrived:
    case State::Queued:
        abandon();
        break;
    case State::Reading:
        if (started)
            refuse({408, QByteArrayLiteral("request_timeout"), "the request did not arrive in time", 0});
        else
            closeGently();
        break;
    case State::Admitting:
        refuse({503, QByteArrayLiteral("unavailable"), "the hub is too slow just now", 1});
        break;
    case State::Handling:
        m_keepAlive = false;
        send(toAnswer({503, QByteArrayLiteral("unavailable"), "the hub is too slow just now", 1}));
        break;
    case State::Writing:
    case State::Streaming:
    case State::Lingering:
    case State::Closing:
    case State::Closed:
        abandon();
        break;
    }
}

void GuardSocket::drain()
{
    if (m_state == State::Streaming) {
        m_stream.end();
        closeGently();
    } else if (m_state == State::Arrived || m_state == State::Queued) {
        abandon();
    } else if (m_state == State::Reading && !m_parser.started() && m_inner->bytesAvailable() == 0) {
        closeGently();
    }
}

void GuardSocket::closeGently()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closing;
    m_deadline.arm(m_host.nowMs(), m_host.limits().writeStallMs);
    m_inner->disconnectFromHost();
}

void GuardSocket::onDisconnected()
{
    *m_gone = true;
    if (m_state != State::Handling)
        declareClosed();
}

void GuardSocket::abandon()
{
    *m_gone = true;
    declareClosed();
}

void GuardSocket::declareClosed()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_deadline.disarm();
    m_request.reset();
    m_lease.reset();
    endHandshake();
    m_exchange.closed();
    m_room.reset();
    m_place.reset();
    m_inner->disconnect(this);
    m_inner->abort();
    m_host.closed(this);
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
    deleteLater();
}

qint64 GuardSocket::bytesAvailable() const
{
    return m_shown.size() + QTcpSocket::bytesAvailable();
}

// Qt HttpServer closes what it cannot read; the guard shows nothing of that kind, but a newer Qt may be stricter.
void GuardSocket::disconnectFromHost()
{
    if (m_state == State::Handling && m_request)
        refuse({400, QByteArrayLiteral("bad_request"), "this request is not understood", 0});
    else if (m_state == State::Reading)
        closeGently();
}

void GuardSocket::close()
{
    disconnectFromHost();
}

qint64 GuardSocket::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_shown.size());
    if (size > 0)
        std::memcpy(data, m_shown.constData(), static_cast<size_t>(size));
    m_shown.remove(0, size);
    return size;
}

qint64 GuardSocket::writeData(const char * /*data*/, qint64 size)
{
    return size;
}

} // namespace gatebook::front
