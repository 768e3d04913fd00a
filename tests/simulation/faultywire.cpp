// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/faultywire.h"

#include <algorithm>
#include <utility>

namespace gatebook::test {

namespace {

constexpr qint64 kGiveUpMs = 15'000; // when a kiosk's request times out

sync::HttpReply nothing(const QString &why)
{
    sync::HttpReply reply;
    reply.problem = why;
    return reply;
}

// A high bit in a JSON text of ASCII is never valid UTF-8.
void corrupt(QByteArray &body, RandomSource &random)
{
    const auto at = static_cast<qsizetype>(random.below(static_cast<quint64>(body.size())));
    body[at] = static_cast<char>(body.at(at) ^ 0x80);
}

} // namespace

struct FaultyWire::Message
{
    quint64 kiosk = 0;
    sync::HttpRequest request;
    Token token;
    Deliver deliver;
    bool done = false; // the kiosk has heard something
    bool losesAnswer = false;
    bool cutsAnswer = false;
    bool corruptsAnswer = false;
    qint64 answerDelay = 0;
};

FaultyWire::FaultyWire(Scheduler &scheduler, const Swarm &swarm, FaultCounts &counts, quint64 seed, RouteOf route)
    : m_scheduler(scheduler), m_swarm(swarm), m_counts(counts), m_random(seed), m_route(std::move(route))
{
}

qint64 FaultyWire::latency()
{
    return 5 + static_cast<qint64>(m_random.below(60));
}

bool FaultyWire::meets(Fault &fault)
{
    if (m_healed || m_random.below(m_swarm.oneMessageIn) != 0)
        return false;
    fault = m_swarm.messageFaults.at(m_random.below(m_swarm.messageFaults.size()));
    return true;
}

void FaultyWire::carry(quint64 kiosk, sync::HttpRequest request, const Token &token, const Deliver &deliver)
{
    // Several pages where the kiosk asks for more rows than the evening has.
    request.target.replace("limit=1000", "limit=" + QByteArray::number(m_swarm.pageLimit));
    auto message = std::make_shared<Message>();
    message->kiosk = kiosk;
    message->request = std::move(request);
    message->token = token;
    message->deliver = deliver;
    m_scheduler.in(kGiveUpMs, [this, message] { giveUp(message); });
    Fault fault{};
    if (meets(fault))
        misfortune(message, fault);
    else
        depart(message);
}

void FaultyWire::misfortune(const MessagePtr &message, Fault fault)
{
    m_counts.count(fault);
    const auto later = [&](qint64 delay) { m_scheduler.in(delay, [this, message] { arrive(message); }); };
    switch (fault) {
    case Fault::LostRequest:
        return;
    case Fault::LostAnswer:
        message->losesAnswer = true;
        break;
    case Fault::Repeated:
        later(latency() + 10);
        break;
    case Fault::Reordered: // its own retry overtakes it
        return later(kGiveUpMs + static_cast<qint64>(m_random.below(300'000)));
    case Fault::Delayed:
        message->answerDelay = kGiveUpMs + static_cast<qint64>(m_random.below(60'000));
        break;
    case Fault::Cut:
        message->cutsAnswer = true;
        if (m_random.below(2) == 0) { // in the request: the hub never has it whole
            m_scheduler.in(latency(), [this, message] { finish(message, {nothing(QStringLiteral("cut")), {}, {}}); });
            return;
        }
        break;
    default: // corrupted
        if (!message->request.body.isEmpty() && m_random.below(2) == 0)
            corrupt(message->request.body, m_random);
        else
            message->corruptsAnswer = true;
        break;
    }
    depart(message);
}

void FaultyWire::depart(const MessagePtr &message)
{
    m_scheduler.in(latency(), [this, message] { arrive(message); });
}

bool FaultyWire::isClosed(qint64 until, Line &line)
{
    if (m_scheduler.now() >= until)
        return false;
    if (!std::exchange(line.closedCounted, true))
        m_counts.count(Fault::OneWay);
    return true;
}

bool FaultyWire::hasPoison(const sync::HttpRequest &request)
{
    if (request.method != "POST")
        return false;
    const auto met = std::find_if(m_poisoned.cbegin(), m_poisoned.cend(),
        [&request](const QByteArray &uuid) { return request.body.contains(R"("client_uuid":")" + uuid + '"'); });
    if (met == m_poisoned.cend())
        return false;
    if (!m_poisonMet.contains(*met)) {
        m_poisonMet.insert(*met);
        m_counts.count(Fault::PoisonedItem);
    }
    return true;
}

// By something between the two that is no hub, or by a hub that fails on this very item.
bool FaultyWire::isRefusedOnTheWay(const MessagePtr &message)
{
    Line &line = m_lines[message->kiosk];
    sync::HttpReply reply;
    if (m_scheduler.now() < line.portalUntil) {
        if (!std::exchange(line.portalCounted, true))
            m_counts.count(Fault::CaptivePortal);
        reply.status = 200;
        reply.body = "<html>Sign in to the Wi-Fi</html>";
    } else if (line.bodyLimit > 0 && message->request.body.size() > line.bodyLimit) {
        if (!std::exchange(line.limitCounted, true))
            m_counts.count(Fault::SmallBodies);
        reply.status = 413;
    } else if (hasPoison(message->request)) {
        reply.status = 500;
        reply.fromHub = true;
        reply.body = R"({"code":"internal"})";
    } else {
        return false;
    }
    answer(message, {reply, {}, message->request});
    return true;
}

void FaultyWire::arrive(const MessagePtr &message)
{
    Line &line = m_lines[message->kiosk];
    if (isClosed(line.upClosedUntil, line) || isRefusedOnTheWay(message))
        return;
    const Route route = m_route(message->kiosk);
    if (!route.hub->isUp()) {
        finish(message, {nothing(QStringLiteral("refused")), {}, message->request});
        return;
    }
    if (message->request.method == "POST")
        m_pushes.push_back({message->request, message->token});
    route.hub->request(
        message->request, message->token, [this, message, log = route.log](const sync::HttpReply &reply) {
            answer(message, {reply, log(), message->request});
        });
}

void FaultyWire::answer(const MessagePtr &message, Delivery delivery)
{
    Line &line = m_lines[message->kiosk];
    if (message->losesAnswer || isClosed(line.downClosedUntil, line))
        return;
    if (message->corruptsAnswer && !delivery.reply.body.isEmpty())
        corrupt(delivery.reply.body, m_random);
    if (message->cutsAnswer)
        delivery = {nothing(QStringLiteral("cut")), {}, message->request};
    m_scheduler.in(latency() + message->answerDelay, [this, message, delivery] { finish(message, delivery); });
}

void FaultyWire::giveUp(const MessagePtr &message)
{
    finish(message, {nothing(QStringLiteral("timed out")), {}, message->request});
}

void FaultyWire::finish(const MessagePtr &message, const Delivery &delivery)
{
    if (std::exchange(message->done, true))
        return;
    message->deliver(delivery);
}

bool FaultyWire::carriesHint(quint64 kiosk)
{
    const Line &line = m_lines[kiosk];
    const qint64 now = m_scheduler.now();
    Fault fault{};
    return now >= line.downClosedUntil && now >= line.upClosedUntil && now >= line.portalUntil && !meets(fault);
}

void FaultyWire::closeOneWay(quint64 kiosk, bool up, qint64 forMs)
{
    Line &line = m_lines[kiosk];
    (up ? line.upClosedUntil : line.downClosedUntil) = m_scheduler.now() + forMs;
    line.closedCounted = false;
}

void FaultyWire::showPortal(quint64 kiosk, qint64 forMs)
{
    Line &line = m_lines[kiosk];
    line.portalUntil = m_scheduler.now() + forMs;
    line.portalCounted = false;
}

void FaultyWire::takeSmallBodies(quint64 kiosk, qint64 bytes)
{
    m_lines[kiosk].bodyLimit = bytes;
    m_lines[kiosk].limitCounted = false;
}

void FaultyWire::heal()
{
    m_healed = true;
    for (auto &[kiosk, line] : m_lines) {
        line.upClosedUntil = -1;
        line.downClosedUntil = -1;
        line.portalUntil = -1;
    }
}

void FaultyWire::healBodies()
{
    m_poisoned.clear();
    for (auto &[kiosk, line] : m_lines)
        line.bodyLimit = 0;
}

bool FaultyWire::isPoisoned(const QUuid &clientUuid) const
{
    return m_poisoned.contains(clientUuid.toByteArray(QUuid::WithoutBraces));
}

} // namespace gatebook::test
