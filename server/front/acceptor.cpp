// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/acceptor.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

#include "server/front/handoffserver.h"
#include "server/front/worker.h"

namespace gatebook::front {

namespace {

constexpr int kBacklog = 1024;
constexpr int kOtherDescriptors = 64;
constexpr std::chrono::milliseconds kPause{200};

// A worker makes room for a newcomer; this many may wait for that.
int overCap(int connections)
{
    return connections / 8 + 16;
}

Error::Kind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return Error::Kind::Busy;
    case QAbstractSocket::SocketAddressNotAvailableError:
        return Error::Kind::NotFound;
    default:
        return Error::Kind::Unavailable;
    }
}

QString textual(const ListenAddress &address)
{
    const QString host = address.address.toString();
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(address.port);
}

} // namespace

// The most whose overCap() fits as well.
int connectionsFor(int descriptors)
{
    const int left = descriptors - kOtherDescriptors - overCap(0);
    return std::max(left * 8 / 9, 1);
}

Acceptor::Acceptor(std::vector<Worker *> workers, int maxConnections, std::shared_ptr<Load> load)
    : m_workers(std::move(workers)), m_maxConnections(maxConnections), m_load(std::move(load))
{
    setListenBacklogSize(kBacklog);
    // Out of descriptors: Qt stops accepting and says so; connections that end free some.
    connect(this, &QTcpServer::acceptError, this, [this] {
        m_load->count(Turned::NotAccepted);
        QTimer::singleShot(kPause, this, [this] { resumeAccepting(); });
    });
}

Result<void> Acceptor::open(const ListenAddress &address)
{
    m_tls = address.tls;
    if (listen(address.address, address.port))
        return {};
    return Error{kindOf(serverError()), QStringLiteral("cannot listen on %1: %2").arg(textual(address), errorString())};
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    ++m_load->acceptedTotal;
    if (m_load->accepted >= m_maxConnections + overCap(m_maxConnections)) {
        m_load->count(Turned::Full);
        return HandOffServer::reject(descriptor);
    }
    const auto idlest = std::min_element(m_workers.begin(), m_workers.end(),
        [](const Worker *a, const Worker *b) { return a->connections() < b->connections(); });
    (*idlest)->handOff(descriptor, m_tls);
}

} // namespace gatebook::front
