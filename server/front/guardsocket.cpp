// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/guardsocket.h"

#include <QHostAddress>

#include <algorithm>
#include <cstring>

#include "server/front/gzip.h"
#include "server/front/responsehead.h"

namespace gatebook::front {

namespace {

constexpr qint64 kReadSlice = 16 * 1024;
constexpr qint64 kReadBuffer = 64 * 1024;
constexpr qint64 kMaxDiscarded = 1 << 20;
constexpr qsizetype kGzipFrom = 1024;

QByteArray textual(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    return (mapped ? QHostAddress(v4) : address).toString().toLatin1();
}

// What Qt HttpServer parses: only what it needs and nothing that it would misread.
QByteArray normalised(const RequestHead &head, quint64 id, const QByteArray &body)
{
    QByteArray text = head.methodName + ' ' + head.request.path;
    if (!head.request.query.isEmpty())
        text += '?' + head.request.query;
    text += " HTTP/1.1\r\nHost: " + head.request.headers.value(QByteArrayLiteral("host"), QByteArrayLiteral("hub"));
    text += "\r\n" + QByteArray(GuardSocket::kIdField) + ": " + QByteArray::number(id);
    if (!body.isEmpty())
        text += "\r\nContent-Length: " + QByteArray::number(body.size());
    return text + "\r\n\r\n" + body;
}

} // namespace

GuardSocket::GuardSocket(std::unique_ptr<QTcpSocket> inner, quint64 id, GuardHost &host)
    : m_inner(std::move(inner)), m_id(id), m_host(host), m_parser(host.limits().headBytes, host.limits().headFields,
                                                             [this](const RequestHead &head) { return admit(head); }),
      m_writer(*m_inner), m_stream(*m_inner, host.limits().streamBacklogBytes)
{
    m_inner->setReadBufferSize(kReadBuffer);
    m_inner->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_inner->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    connect(m_inner.get(), &QTcpSocket::readyRead, this, &GuardSocket::onReadyRead);
    connect(m_inner.get(), &QTcpSocket::bytesWritten, this, &GuardSocket::onBytesWritten);
    connect(m_inner.get(), &QTcpSocket::disconnected, this, &GuardSocket::onDisconnected);
    setOpenMode(ReadWrite);
    setSocketState(ConnectedState);
    setPeerAddress(m_inner->peerAddress());
    setPeerPort(m_inner->peerPort());
    m_deadline.arm(host.nowMs(), host.limits().headMs);
}

GuardSocket::~GuardSocket()
{
    m_inner->disconnect(this);
    setSocketState(UnconnectedState); // or Qt would try to disconnect a socket that never was
}

void GuardSocket::begin()
{
    if (m_inner->state() != ConnectedState)
        onDisconnected();
    else if (m_inner->bytesAvailable() > 0)
        onReadyRead();
}

std::optional<api::Request> GuardSocket::takeRequest()
{
    return std::exchange(m_request, std::nullopt);
}

void GuardSocket::onReadyRead()
{
    if (m_state == State::Reading)
        readRequest();
    else if (m_state == State::Streaming || m_state == State::Lingering)
        discard();
}

void GuardSocket::readRequest()
{
    while (m_state == State::Reading && m_inner->bytesAvailable() > 0) {
        const QByteArray slice = m_inner->peek(kReadSlice);
        if (!m_parser.started() && served())
            m_deadline.arm(m_host.nowMs(), m_host.limits().headMs);
        const bool inHead = m_parser.state() == RequestParser::State::Head;
        m_inner->skip(m_parser.feed(slice));
        switch (m_parser.state()) {
        case RequestParser::State::Head:
            break;
        case RequestParser::State::Body:
            if (inHead)
                awaitBody();
            break;
        case RequestParser::State::Complete:
            deliver();
            break;
        case RequestParser::State::Refused:
            refuse(m_parser.refusal());
            break;
        }
    }
}

void GuardSocket::awaitBody()
{
    m_deadline.arm(m_host.nowMs(), m_host.limits().bodyMs);
    if (m_parser.head().expectsContinue && m_inner->bytesAvailable() == 0)
        m_inner->write("HTTP/1.1 100 Continue\r\n\r\n");
}

Admission GuardSocket::admit(const RequestHead &head)
{
    Admission admission;
    admission.bodyLimit = m_host.bodyLimit(head);
    const qint64 wanted = head.chunked ? admission.bodyLimit : head.contentLength;
    if (wanted > admission.bodyLimit)
        return admission; // the parser says 413
    if (m_host.reserveBody(wanted))
        m_reserved = wanted;
    else
        admission.refusal = Refusal{503, QByteArrayLiteral("overloaded"), "too many large requests at once", 1};
    return admission;
}

void GuardSocket::deliver()
{
    const RequestHead &head = m_parser.head();
    m_keepAlive = head.keepAlive;
    ++m_serial;
    if (m_host.saturated())
        return send(toAnswer({503, QByteArrayLiteral("overloaded"), "too many requests at once", 1}));
    m_request = head.request;
    m_request->peerAddress = textual(peerAddress());
    m_shown = normalised(head, m_id, m_parser.takeBody());
    m_state = State::Handling;
    m_deadline.arm(m_host.nowMs(), m_host.limits().handlerMs);
    Q_EMIT readyRead();
}

void GuardSocket::refuse(const Refusal &refusal)
{
    m_keepAlive = false;
    m_lingers = true;
    m_request.reset();
    m_shown.clear();
    send(toAnswer(refusal));
}

void GuardSocket::answer(quint64 serial, api::Answer answer)
{
    if (m_state != State::Handling || serial != m_serial)
        return;
    if (m_gone)
        declareClosed();
    else
        send(std::move(answer));
}

void GuardSocket::send(api::Answer answer)
{
    if (m_gone)
        return declareClosed();
    m_keepAlive = m_keepAlive && !m_host.draining();
    if (answer.liveEventId)
        return openStream(answer);
    const RequestHead &head = m_parser.head();
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
    if (head.headOnly || !bodyAllowed(answer.status))
        answer.body.clear();
    m_writer.start(responseHead(answer, framing), std::move(answer.body));
    m_state = State::Writing;
    m_deadline.arm(m_host.nowMs(), m_host.limits().writeStallMs);
    pump();
}

void GuardSocket::openStream(const api::Answer &answer)
{
    const RequestHead &head = m_parser.head();
    m_keepAlive = false; // a stream ends with its connection
    releaseBody();
    Framing framing;
    framing.keepAlive = false;
    framing.chunked = head.http11;
    framing.date = m_host.date();
    m_stream.start(responseHead(answer, framing), framing.chunked);
    if (m_gone || head.headOnly || m_host.draining())
        return m_gone ? declareClosed() : closeGently();
    m_state = State::Streaming;
    m_deadline.disarm();
    m_lease = answer.liveLease;
    m_host.streamOpened(this, *answer.liveEventId);
    publish(answer.body);
}

void GuardSocket::publish(const QByteArray &part)
{
    if (m_state != State::Streaming)
        return;
    const bool keepsUp = m_stream.push(part);
    if (m_state != State::Streaming) // found dead while writing
        return;
    if (!keepsUp)
        abandon();
    else if (m_inner->bytesToWrite() > 0 && !m_deadline.armed())
        m_deadline.arm(m_host.nowMs(), m_host.limits().writeStallMs);
}

void GuardSocket::onBytesWritten()
{
    if (m_state == State::Writing) {
        m_deadline.arm(m_host.nowMs(), m_host.limits().writeStallMs);
        pump();
    } else if (m_state == State::Streaming) {
        m_deadline.disarm();
        if (m_inner->bytesToWrite() > 0)
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
    releaseBody();
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
}

// Up to a bound; then the client is left to fill its own system's buffers, where it can still read our answer.
void GuardSocket::discard()
{
    if (m_discarded < kMaxDiscarded)
        m_discarded += m_inner->skip(m_inner->bytesAvailable());
}

void GuardSocket::sweep()
{
    const bool started = m_parser.started();
    switch (m_state) {
    case State::Reading:
        if (started)
            refuse({408, QByteArrayLiteral("request_timeout"), "the request did not arrive in time", 0});
        else
            closeGently();
        break;
    case State::Handling:
        m_keepAlive = false;
        send(toAnswer({503, QByteArrayLiteral("handler_timeout"), "the hub is too slow just now", 1}));
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
    m_gone = true;
    if (m_state != State::Handling)
        declareClosed();
}

void GuardSocket::abandon()
{
    m_gone = true;
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
    releaseBody();
    m_inner->disconnect(this);
    m_inner->abort();
    m_host.closed(this);
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
    deleteLater();
}

void GuardSocket::releaseBody()
{
    m_host.releaseBody(std::exchange(m_reserved, 0));
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
