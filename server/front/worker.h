// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QMultiHash>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

#include "server/front/guardhost.h"
#include "server/front/handshakequeue.h"
#include "server/front/load.h"
#include "server/front/mailbox.h"

class QHttpServerRequest;

namespace gatebook::front {

class HandOffServer;
class HttpAdapter;

// The connections of one thread: their guards, the Qt HttpServer that reads their requests and the one timer that
// looks at all deadlines.
class Worker final : public QObject, private GuardHost
{
    Q_OBJECT

public:
    // observer: may be null.
    Worker(const FrontLimits &limits, api::RequestHandler &handler, std::shared_ptr<Load> load,
        const QSslConfiguration &tls, telemetry::RequestObserver *observer);
    ~Worker() override;

    // From any thread, until shutdown().
    void handOff(qintptr descriptor, bool tls);
    [[nodiscard]] int connections() const { return m_connections; } // handed to it and not closed yet
    [[nodiscard]] const std::shared_ptr<Mailbox> &mailbox() const { return m_mailbox; }

    // On its own thread.
    [[nodiscard]] Result<void> open();
    void publish(qint64 eventId, const QByteArray &chunk);
    void drain(std::function<void()> empty); // empty: called once, when the last connection is closed
    void abandonAll();
    void shutdown();

private:
    // Closing thousands in one go would make the others wait.
    static constexpr int kClosedPerSweepMax = 500;

    [[nodiscard]] const FrontLimits &limits() const override { return m_limits; }
    [[nodiscard]] qint64 nowMs() const override { return m_clock.elapsed(); }
    [[nodiscard]] bool draining() const override { return m_onEmpty != nullptr; }
    [[nodiscard]] bool saturated() const override;
    [[nodiscard]] qint64 bodyLimit(const RequestHead &head) const override;
    [[nodiscard]] Occupancy::Place roomForBody(const QByteArray &caller, qint64 bytes) override;
    [[nodiscard]] QByteArray date() override;
    void admit(GuardSocket *guard, api::Request head) override;
    void identified(GuardSocket *guard, const QByteArray &caller) override;
    void wantsHandshake(GuardSocket *guard) override;
    void handshakeEnded(GuardSocket *guard) override;
    [[nodiscard]] telemetry::RequestObserver *observer() override { return m_observer; }
    [[nodiscard]] telemetry::RequestFacts facts(const RequestHead &head) const override;
    void lingers(GuardSocket *guard) override;
    void streamOpened(GuardSocket *guard, qint64 eventId) override;
    void closed(GuardSocket *guard) override;

    void adopt(qintptr descriptor, bool tls);
    [[nodiscard]] bool makeRoom();
    [[nodiscard]] bool seat(GuardSocket *guard);
    [[nodiscard]] GuardSocket *oldestStranger(const GuardSocket *likeThis) const;
    void forgetOne();
    [[nodiscard]] api::Reply replyTo(const GuardSocket *guard, Mailbox::Way way);
    void startHandshakes();
    void closeStalledHandshakes();
    void onRequest(const QHttpServerRequest &request);
    void sweep();
    void checkEmpty();

    FrontLimits m_limits;
    api::RequestHandler &m_handler;
    std::shared_ptr<Load> m_load;
    QSslConfiguration m_tls;
    telemetry::RequestObserver *m_observer;
    std::shared_ptr<Mailbox> m_mailbox;
    std::atomic<int> m_connections = 0;
    std::unique_ptr<HttpAdapter> m_adapter;
    HandOffServer *m_server = nullptr; // the adapter owns it
    std::unique_ptr<QTimer> m_sweep;
    QElapsedTimer m_clock;
    QHash<quint64, GuardSocket *> m_guards; // each deletes itself after closed()
    QMultiHash<qint64, GuardSocket *> m_streams;
    HandshakeQueue m_handshakes;
    std::deque<quint64> m_lingering; // ids, the longest first; some of them may be gone
    bool m_startingHandshakes = false;
    quint64 m_nextId = 1;
    std::function<void()> m_onEmpty; // set while draining
    bool m_emptySaid = false;
    qint64 m_dateSecond = -1;
    QByteArray m_date;
};

} // namespace gatebook::front
