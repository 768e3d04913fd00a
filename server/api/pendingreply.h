// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include "server/api/metrics.h"
#include "server/api/request.h"
#include "shared/base/occupancy.h"

namespace gatebook::api {

// One answer that is owed. Whoever holds it may send; the first answer goes out, and where every holder let go without one
// (a queue that was dropped at shutdown) the client hears 503 rather than nothing.
class PendingReply
{
public:
    PendingReply(Reply reply, Metrics &metrics) : m_reply(std::move(reply)), m_metrics(metrics) { }
    ~PendingReply();
    PendingReply(const PendingReply &) = delete;
    PendingReply &operator=(const PendingReply &) = delete;

    // Each before the request goes on to another thread.
    void setFacts(telemetry::RequestFacts facts) { m_facts = std::move(facts); } // what is known so far
    void setCaller(const QByteArray &caller) { m_caller = caller; }
    void hold(Occupancy::Place place) { m_place = std::move(place); } // as long as the answer is owed
    // From any thread.
    void send(Answer answer);

private:
    Reply m_reply;
    Metrics &m_metrics;
    telemetry::RequestFacts m_facts;
    QByteArray m_caller;
    Occupancy::Place m_place;
    std::atomic<bool> m_sent = false;
};

using ReplyHandle = std::shared_ptr<PendingReply>;

} // namespace gatebook::api
