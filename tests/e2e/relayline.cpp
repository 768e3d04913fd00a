// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/relayline.h"

#include <QPointer>

#include <sys/socket.h>

#include <utility>

#include "tests/e2e/httpmessages.h"
#include "tests/e2e/relay.h"

namespace gatebook::test {

namespace {

using Kind = WireFault::Kind;

const QByteArray kPortal = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 41\r\n\r\n"
                           "<html><body>Please sign in</body></html>\n";

constexpr qsizetype kStreamCutMax = 3'000; // bytes

// Whoever waits (for a delay, for the next drop) may find the connection gone.
void write(QTcpSocket &to, const QByteArray &bytes)
{
    if (!to.isOpen())
        return;
    to.write(bytes);
    to.flush();
}

// Writes the bytes and closes this direction.
void writeLast(QTcpSocket &to, const QByteArray &bytes)
{
    const auto closeWhenWritten = [&to] {
        if (to.bytesToWrite() == 0)
            ::shutdown(static_cast<int>(to.socketDescriptor()), SHUT_WR);
    };
    QObject::connect(&to, &QTcpSocket::bytesWritten, &to, closeWhenWritten);
    write(to, bytes);
    closeWhenWritten();
}

// What was not read yet at the other end is gone, too.
void reset(QTcpSocket &socket)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

bool isOfOneMessage(Kind kind)
{
    return kind >= Kind::Cut && kind <= Kind::Delay;
}

} // namespace

RelayLine::RelayLine(Relay &relay, QTcpSocket *kiosk) : QObject(kiosk), m_relay(relay), m_kiosk(*kiosk)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { std::exchange(m_then, {})(); });
    connect(&m_kiosk, &QTcpSocket::readyRead, this, &RelayLine::readKiosk);
    connect(&m_kiosk, &QTcpSocket::disconnected, &m_kiosk, &QObject::deleteLater);
    connect(&m_hub, &QTcpSocket::connected, this, &RelayLine::readKiosk);
    connect(&m_hub, &QTcpSocket::readyRead, this, &RelayLine::readHub);
    connect(&m_hub, &QTcpSocket::stateChanged, &m_kiosk, [kiosk](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            kiosk->disconnectFromHost();
    });
    connect(&m_relay, &Relay::healed, this, [this] {
        if (m_fault.kind != Kind::None)
            breakOff(false);
    });
    m_relay.connectToHub(m_hub);
}

void RelayLine::readKiosk()
{
    if (!m_kiosk.isOpen())
        return;
    m_incoming += m_kiosk.readAll();
    const bool isFree = m_request.isEmpty() && m_hub.state() == QAbstractSocket::ConnectedState;
    const qsizetype size = isFree ? messageSize(m_incoming) : 0;
    if (size == 0)
        return;
    m_request = m_incoming.left(size);
    m_incoming.remove(0, size);
    m_fault = m_relay.next(m_request);
    begin();
}

void RelayLine::begin()
{
    if (!m_fault.reachesHub)
        return pass({});
    Q_EMIT m_relay.requestPasses(m_request);
    if (isOfOneMessage(m_fault.kind) && !m_fault.toAnswer) {
        fired();
        return send(m_hub, m_request, [] {});
    }
    if (m_fault.kind == Kind::Retry)
        retry();
    write(m_hub, m_request);
}

void RelayLine::retry()
{
    fired();
    if (!m_fault.takesLater)
        return m_relay.resend(m_request, m_fault.ms);
    m_relay.resend(m_request, m_fault.ms, [line = QPointer(this)](const QByteArray &answer) {
        if (!line)
            return;
        write(line->m_kiosk, answer);
        if (answer.isEmpty() || !line->m_isAnswered) // the first one, still to come, must not answer anything else
            return line->m_kiosk.disconnectFromHost();
        line->done();
    });
}

void RelayLine::readHub()
{
    m_answer += m_hub.readAll();
    const bool isFaked = m_fault.kind == Kind::Stall || m_fault.kind == Kind::Portal;
    if (isLive(m_request) && m_answer.startsWith("HTTP/1.1 200") && !isFaked)
        return passStream();
    const qsizetype size = m_request.isEmpty() || m_isAnswered ? 0 : messageSize(m_answer);
    if (size == 0)
        return;
    m_isAnswered = true;
    QByteArray answer = m_answer.left(size);
    m_answer.remove(0, size);
    if (isEnrolment(m_request))
        answer = withPort(answer, m_relay.hubPort(), m_relay.port());
    Q_EMIT m_relay.answerPasses(m_request, answer);
    if (!m_timer.isActive())
        return pass(answer);
    write(m_kiosk, answer); // to a request that is not whole yet: nothing can follow it
    m_kiosk.disconnectFromHost();
}

void RelayLine::passStream()
{
    const bool ends = isOfOneMessage(m_fault.kind) && m_fault.toAnswer;
    const qsizetype left = ends ? m_fault.bytesOf(kStreamCutMax) - m_streamed : m_answer.size();
    write(m_kiosk, m_answer.left(left));
    m_streamed += m_answer.size();
    if (ends && left <= m_answer.size()) {
        fired();
        return breakOff(m_fault.kind == Kind::Reset);
    }
    m_answer.clear();
}

void RelayLine::pass(const QByteArray &answer)
{
    switch (m_fault.kind) {
    case Kind::Retry:
        if (m_fault.takesLater)
            return;
        break;
    case Kind::RepeatAnswer: {
        fired();
        const QByteArray last
            = QByteArray(answer).replace("\r\nConnection: keep-alive\r\n", "\r\nConnection: close\r\n");
        write(m_kiosk, last + last);
        return m_kiosk.disconnectFromHost();
    }
    case Kind::Stall:
        fired();
        return after(m_fault.ms, [this] { breakOff(false); });
    case Kind::Portal:
        fired();
        write(m_kiosk, kPortal);
        return m_kiosk.disconnectFromHost();
    default:
        if (!m_fault.toAnswer)
            break;
        fired();
        return send(m_kiosk, answer, [this] { done(); });
    }
    write(m_kiosk, answer);
    done();
}

void RelayLine::send(QTcpSocket &to, const QByteArray &message, const Then &then)
{
    const QByteArray part = message.left(m_fault.bytesOf(message.size()));
    switch (m_fault.kind) {
    case Kind::Cut:
    case Kind::Reset:
        write(to, part);
        return breakOff(m_fault.kind == Kind::Reset);
    case Kind::HalfClose:
        return writeLast(to, part);
    case Kind::Drip:
        return drip(to, message, then);
    default: // delayed
        return after(m_fault.ms, [&to, message, then] {
            write(to, message);
            then();
        });
    }
}

void RelayLine::done()
{
    m_request.clear();
    m_isAnswered = false;
    m_fault = {};
    readKiosk();
}

void RelayLine::fired()
{
    Q_EMIT m_relay.faulted(m_fault);
}

void RelayLine::breakOff(bool resets)
{
    if (m_fault.kind == Kind::Cut)
        Q_EMIT m_relay.cut();
    for (QTcpSocket *socket : {&m_kiosk, &m_hub})
        resets ? reset(*socket) : socket->abort();
}

void RelayLine::after(int ms, const Then &then)
{
    m_then = then;
    m_timer.start(ms);
}

void RelayLine::drip(QTcpSocket &to, const QByteArray &bytes, const Then &then)
{
    if (bytes.isEmpty())
        return then();
    write(to, bytes.left(m_fault.dripBytes));
    after(m_fault.dripMs, [this, &to, rest = bytes.mid(m_fault.dripBytes), then] { drip(to, rest, then); });
}

} // namespace gatebook::test
