// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QUuid>

#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "shared/base/secret.h"
#include "shared/sync/transport.h"
#include "tests/simulation/faults.h"
#include "tests/simulation/hubmachine.h"
#include "tests/simulation/logmodel.h"
#include "tests/simulation/scheduler.h"
#include "tests/simulation/swarm.h"

namespace gatebook::test {

// The network between kiosks and hubs: loses, repeats, delays, cuts, corrupts; closes one direction, shows a captive portal,
// takes small bodies only. Corruption is of a kind that a decoder can see (TLS sees the others).
class FaultyWire
{
public:
    struct Delivery
    {
        sync::HttpReply reply;
        std::shared_ptr<const LogModel> log; // the hub's, when it answered; null: no hub answered
        sync::HttpRequest request;
    };
    using Deliver = std::function<void(const Delivery &)>; // at most once
    // Which hub stands at that kiosk's address, and its log.
    struct Route
    {
        HubMachine *hub = nullptr;
        std::function<std::shared_ptr<const LogModel>()> log;
    };
    using RouteOf = std::function<Route(quint64 kiosk)>;

    FaultyWire(Scheduler &scheduler, const Swarm &swarm, FaultCounts &counts, quint64 seed, RouteOf route);

    void carry(quint64 kiosk, sync::HttpRequest request, const Token &token, const Deliver &deliver);
    // The live stream's hint: lost with anything else that is wrong on the way.
    [[nodiscard]] bool carriesHint(quint64 kiosk);

    void closeOneWay(quint64 kiosk, bool up, qint64 forMs);
    void showPortal(quint64 kiosk, qint64 forMs);
    void takeSmallBodies(quint64 kiosk, qint64 bytes); // until healed
    void poison(const QUuid &clientUuid) { m_poisoned.insert(clientUuid.toByteArray(QUuid::WithoutBraces)); }

    void heal();       // all but what is wrong with bodies and items
    void healBodies(); // the rest
    [[nodiscard]] bool isPoisoned(const QUuid &clientUuid) const;

    // Every push that reached a hub, with its token.
    struct SentPush
    {
        sync::HttpRequest request;
        Token token;
    };
    [[nodiscard]] const std::vector<SentPush> &pushes() const { return m_pushes; }

private:
    struct Line // of one kiosk
    {
        qint64 upClosedUntil = -1;
        qint64 downClosedUntil = -1;
        qint64 portalUntil = -1;
        qint64 bodyLimit = 0; // 0: none
        bool portalCounted = false;
        bool closedCounted = false;
        bool limitCounted = false;
    };
    struct Message;
    using MessagePtr = std::shared_ptr<Message>;

    [[nodiscard]] bool meets(Fault &fault);
    void depart(const MessagePtr &message);
    void misfortune(const MessagePtr &message, Fault fault);
    void arrive(const MessagePtr &message);
    void answer(const MessagePtr &message, Delivery delivery);
    void giveUp(const MessagePtr &message);
    void finish(const MessagePtr &message, const Delivery &delivery);
    [[nodiscard]] bool isClosed(qint64 until, Line &line);
    [[nodiscard]] bool hasPoison(const sync::HttpRequest &request);
    [[nodiscard]] bool isRefusedOnTheWay(const MessagePtr &message);
    [[nodiscard]] qint64 latency();

    Scheduler &m_scheduler;
    const Swarm &m_swarm;
    FaultCounts &m_counts;
    TestRandom m_random;
    RouteOf m_route;
    bool m_healed = false;
    std::map<quint64, Line> m_lines;
    QSet<QByteArray> m_poisoned;
    QSet<QByteArray> m_poisonMet;
    std::vector<SentPush> m_pushes;
};

} // namespace gatebook::test
