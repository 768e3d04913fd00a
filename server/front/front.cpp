// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/front.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <vector>

#include "server/front/acceptor.h"
#include "server/front/worker.h"
#include "shared/base/posting.h"

namespace gatebook::front {

namespace {

class ThreadedFront final : public QObject, public Front
{
public:
    ThreadedFront(
        const FrontLimits &limits, api::RequestHandler &handler, const QSslConfiguration &tls, const Watch &watch);
    ~ThreadedFront() override;

    [[nodiscard]] Result<void> open(const QList<ListenAddress> &addresses);
    [[nodiscard]] QList<ListenAddress> addresses() const override { return m_addresses; }
    void publish(qint64 eventId, const QByteArray &chunk) override;
    void drain(int hardMs, std::function<void()> done) override;

private:
    struct Lane
    {
        QThread thread;
        std::unique_ptr<Worker> worker;
    };

    void closeAcceptors();
    void laneEmpty();
    void endDrain();

    std::shared_ptr<Load> m_load;
    int m_maxConnections;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<std::unique_ptr<Acceptor>> m_acceptors; // they live on the first lane's thread
    QList<ListenAddress> m_addresses;
    std::function<void()> m_done;
    size_t m_lanesLeft = 0;
    QTimer m_hardLimit;
};

ThreadedFront::ThreadedFront(
    const FrontLimits &limits, api::RequestHandler &handler, const QSslConfiguration &tls, const Watch &watch)
    : m_load(watch.load), m_maxConnections(limits.connections)
{
    for (int i = 0; i < std::max(limits.workers, 1); ++i) {
        auto lane = std::make_unique<Lane>();
        lane->worker = std::make_unique<Worker>(limits, handler, m_load, tls, watch.observer);
        lane->worker->moveToThread(&lane->thread);
        lane->thread.setObjectName(QStringLiteral("http-%1").arg(i));
        lane->thread.start();
        m_lanes.push_back(std::move(lane));
    }
    m_hardLimit.setSingleShot(true);
    connect(&m_hardLimit, &QTimer::timeout, this, [this] { endDrain(); });
}

ThreadedFront::~ThreadedFront()
{
    closeAcceptors();
    for (const auto &lane : m_lanes) {
        callAndWait(lane->worker.get(), [&] { lane->worker->shutdown(); });
        lane->thread.quit();
        lane->thread.wait();
    }
}

Result<void> ThreadedFront::open(const QList<ListenAddress> &addresses)
{
    std::vector<Worker *> workers;
    for (const auto &lane : m_lanes) {
        Result<void> opened;
        callAndWait(lane->worker.get(), [&] { opened = lane->worker->open(); });
        if (!opened)
            return opened;
        workers.push_back(lane->worker.get());
    }
    Result<void> opened;
    callAndWait(workers.front(), [&] {
        for (const ListenAddress &address : addresses) {
            m_acceptors.push_back(std::make_unique<Acceptor>(workers, m_maxConnections, m_load));
            opened = m_acceptors.back()->open(address);
            if (!opened)
                return;
            m_addresses.append({m_acceptors.back()->serverAddress(), m_acceptors.back()->serverPort(), address.tls});
        }
    });
    return opened;
}

void ThreadedFront::closeAcceptors()
{
    callAndWait(m_lanes.front()->worker.get(), [this] { m_acceptors.clear(); });
}

void ThreadedFront::publish(qint64 eventId, const QByteArray &chunk)
{
    for (const auto &lane : m_lanes)
        lane->worker->mailbox()->post(
            [worker = lane->worker.get(), eventId, chunk] { worker->publish(eventId, chunk); });
}

void ThreadedFront::drain(int hardMs, std::function<void()> done)
{
    closeAcceptors();
    m_done = std::move(done);
    m_lanesLeft = m_lanes.size();
    m_hardLimit.start(hardMs);
    const auto empty = [this] { callLater(this, [this] { laneEmpty(); }); };
    for (const auto &lane : m_lanes)
        lane->worker->mailbox()->post([worker = lane->worker.get(), empty] { worker->drain(empty); });
}

void ThreadedFront::laneEmpty()
{
    if (--m_lanesLeft == 0)
        endDrain();
}

void ThreadedFront::endDrain()
{
    m_hardLimit.stop();
    for (const auto &lane : m_lanes)
        lane->worker->mailbox()->post([worker = lane->worker.get()] { worker->abandonAll(); });
    if (const auto done = std::exchange(m_done, nullptr))
        done();
}

} // namespace

Result<std::unique_ptr<Front>> Front::start(const QList<ListenAddress> &addresses, const FrontLimits &limits,
    api::RequestHandler &handler, const QSslConfiguration &tls, const Watch &watch)
{
    auto front = std::make_unique<ThreadedFront>(limits, handler, tls, watch);
    if (const auto opened = front->open(addresses); !opened)
        return opened.error();
    return std::unique_ptr<Front>(std::move(front));
}

} // namespace gatebook::front
