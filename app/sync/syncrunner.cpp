// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/syncrunner.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatebook {

namespace {

constexpr qint64 kTimerMsMax = 60'000;

} // namespace

SyncRunner::SyncRunner(store::Database &database, const Enrolment &enrolment, QNetworkAccessManager &network,
    const Clock &clock, RandomSource &random, sync::SyncAgent::Mode mode)
    : m_store(database, enrolment.id, clock), m_clock(clock),
      m_agent(enrolment.event.uuid, m_store, clock, random, mode, QCoreApplication::applicationVersion()),
      m_transport(network, enrolment.hub.urls, enrolment.token, HubTrust(enrolment.hub.pin))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SyncRunner::pump);
}

void SyncRunner::pump()
{
    if (m_transport.isBusy())
        return;
    const sync::Action action = m_agent.next();
    const auto *todo = std::get_if<sync::Send>(&action);
    if (todo != nullptr)
        send(todo->request);
    const auto until = todo != nullptr ? std::nullopt : std::get<sync::Wait>(action).untilMonotonicMs;
    if (until) {
        const qint64 delay = std::clamp<qint64>(*until - m_clock.monotonicMs(), 1, kTimerMsMax);
        m_timer.start(static_cast<int>(delay));
    }
    Q_EMIT changed();
}

void SyncRunner::send(const sync::HttpRequest &request)
{
    m_timer.stop();
    m_transport.send(request, [this, before = m_transport.address()](const sync::HttpReply &reply) {
        m_agent.answered(reply);
        if (m_transport.address() != before)
            Q_EMIT moved();
        // Scans that wait in this thread's event queue go before the next page.
        QMetaObject::invokeMethod(this, &SyncRunner::pump, Qt::QueuedConnection);
    });
}

void SyncRunner::hint(const QByteArray &cursor)
{
    m_agent.hinted(cursor);
    pump();
}

void SyncRunner::wake()
{
    m_agent.wake();
    pump();
}

void SyncRunner::retryNow()
{
    m_agent.retryNow();
    pump();
}

} // namespace gatebook
