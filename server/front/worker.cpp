// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/worker.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>

#include <algorithm>

#include "server/front/compat.h"
#include "server/front/guardsocket.h"
#include "server/front/handoffserver.h"
#include "server/front/replyticket.h"
#include "server/front/tlssocket.h"

namespace gatebook::front {

namespace {

constexpr int kMaxSweepMs = 500;
constexpr int kMinSweepMs = 10;

int sweepInterval(const FrontLimits &limits)
{
    const int shortest = std::min({limits.headMs, limits.bodyMs, limits.idleMs, limits.handlerMs, limits.writeStallMs,
        limits.lingerMs, limits.crowdedHandshakeMs});
    return std::clamp(shortest / 4, kMinSweepMs, kMaxSweepMs);
}

} // namespace

Worker::Worker(const FrontLimits &limits, api::RequestHandler &handler, std::shared_ptr<Load> load,
    const QSslConfiguration &tls, telemetry::RequestObserver *observer)
    : m_limits(limits), m_handler(handler), m_load(std::move(load)), m_tls(tls), m_observer(observer),
      m_mailbox(std::make_shared<Mailbox>(this)), m_handshakes(limits.handshakes)
{
    m_clock.start();
}

Worker::~Worker() = default;

Result<void> Worker::open()
{
    m_adapter = std::make_unique<HttpAdapter>([this](const QHttpServerRequest &request) { onRequest(request); });
    m_server = new HandOffServer(m_adapter.get());
    if (!m_server->listen(QHostAddress::LocalHost, 0))
        return Error{
            Error::Kind::Unavailable, QStringLiteral("no loopback port for a worker: %1").arg(m_server->errorString())};
    m_adapter->attach(m_server);
    m_sweep = std::make_unique<QTimer>();
    m_sweep->setInterval(sweepInterval(m_limits));
    connect(m_sweep.get(), &QTimer::timeout, this, &Worker::sweep);
    return {};
}

void Worker::handOff(qintptr descriptor, bool tls)
{
    ++m_connections;
    ++m_load->accepted;
    m_mailbox->post([this, descriptor, tls] { adopt(descriptor, tls); });
}

void Worker::adopt(qintptr descriptor, bool tls)
{
    std::unique_ptr<QTcpSocket> inner = tls ? tlsSocket(m_tls) : std::make_unique<QTcpSocket>();
    if (draining() || !makeRoom() || !inner->setSocketDescriptor(descriptor)) {
        m_load->count(draining() ? Turned::Draining : Turned::Full);
        if (inner->state() == QAbstractSocket::UnconnectedState)
            HandOffServer::reject(descriptor);
        forgetOne();
        return;
    }
    countHandshake(*inner, m_load);
    auto *guard = new GuardSocket(std::move(inner), m_nextId++, *this);
    m_guards.insert(guard->id(), guard);
    ++m_load->connections;
    m_server->offer(guard);
    if (!m_sweep->isActive())
        m_sweep->start();
    if (seat(guard))
        guard->begin();
    else
        guard->abandon();
}

void Worker::forgetOne()
{
    --m_connections;
    --m_load->accepted;
}

void Worker::onRequest(const QHttpServerRequest &request)
{
    GuardSocket *guard = m_guards.value(request.value(GuardSocket::kIdField).toULongLong());
    if (guard == nullptr)
        return;
    auto whole = guard->takeRequest();
    if (!whole)
        return;
    // Path, query and fields are the guard's: QUrl would normalise the one, and Qt's lists differ between versions.
    whole->body = request.body();
    m_handler.handle(*std::move(whole), replyTo(guard, &Mailbox::deliver));
}

api::Reply Worker::replyTo(const GuardSocket *guard, Mailbox::Way way)
{
    const auto deliver
        = [this, way, mailbox = m_mailbox, id = guard->id(), serial = guard->serial()](api::Answer answer) {
              std::invoke(way, *mailbox, [this, id, serial, answer = std::move(answer)] {
                  if (GuardSocket *waiting = m_guards.value(id))
                      waiting->answer(serial, answer);
              });
          };
    auto ticket = std::make_shared<ReplyTicket>(m_load, deliver);
    return [ticket = std::move(ticket)](api::Answer answer) { ticket->answer(std::move(answer)); };
}

void Worker::publish(qint64 eventId, const QByteArray &chunk)
{
    const QList<GuardSocket *> listeners = m_streams.values(eventId);
    for (GuardSocket *guard : listeners)
        guard->publish(chunk);
}

void Worker::drain(std::function<void()> empty)
{
    m_onEmpty = std::move(empty);
    const QList<GuardSocket *> guards = m_guards.values();
    for (GuardSocket *guard : guards)
        guard->drain();
    checkEmpty();
}

void Worker::abandonAll()
{
    const QList<GuardSocket *> guards = m_guards.values();
    for (GuardSocket *guard : guards)
        guard->abandon();
}

void Worker::shutdown()
{
    m_mailbox->close();
    const QList<GuardSocket *> guards = m_guards.values();
    for (GuardSocket *guard : guards) {
        guard->abandon();
        delete guard;
    }
    m_sweep.reset();
    m_adapter.reset();
    m_server = nullptr;
}

bool Worker::saturated() const
{
    return m_load->inFlight >= m_limits.inFlight;
}

qint64 Worker::bodyLimit(const RequestHead &head) const
{
    return m_handler.bodyLimit(head.request.method, head.request.path);
}

telemetry::RequestFacts Worker::facts(const RequestHead &head) const
{
    return m_handler.facts(head.request.method, head.request.path);
}

QByteArray Worker::date()
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = QLocale::c()
                     .toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'")
                     .toLatin1();
    }
    return m_date;
}

void Worker::streamOpened(GuardSocket *guard, qint64 eventId)
{
    m_streams.insert(eventId, guard);
}

void Worker::closed(GuardSocket *guard)
{
    m_guards.remove(guard->id());
    --m_load->connections;
    m_streams.removeIf([guard](const auto &entry) { return entry.value() == guard; });
    forgetOne();
    checkEmpty();
}

void Worker::checkEmpty()
{
    if (!m_guards.isEmpty())
        return;
    if (m_sweep)
        m_sweep->stop();
    if (m_onEmpty && !std::exchange(m_emptySaid, true))
        m_onEmpty();
}

void Worker::sweep()
{
    closeStalledHandshakes();
    QList<GuardSocket *> overdue;
    for (GuardSocket *guard : std::as_const(m_guards)) {
        if (guard->overdue())
            overdue.append(guard);
        if (overdue.size() == kClosedPerSweepMax)
            break;
    }
    for (GuardSocket *guard : std::as_const(overdue))
        guard->sweep();
}

} // namespace gatebook::front
