// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/wirefaults.h"

#include <QVariant>

#include <cmath>

#include "tests/e2e/httpmessages.h"

namespace gatebook::test {

namespace {

using Kind = WireFault::Kind;

constexpr quint64 kWhole = 1'000'000;

// 1 … bound, each order of magnitude as often as the others.
int spread(TestRandom &random, double bound)
{
    const double exponent = static_cast<double>(random.below(kWhole)) / static_cast<double>(kWhole);
    return static_cast<int>(std::pow(bound, exponent));
}

std::vector<WireFault> allFaults()
{
    std::vector<WireFault> all;
    for (const Kind kind : {Kind::Cut, Kind::Reset, Kind::HalfClose, Kind::Drip, Kind::Delay}) {
        all.push_back({.kind = kind});
        all.push_back({.kind = kind, .toAnswer = true});
    }
    for (const Kind kind : {Kind::Retry, Kind::RepeatAnswer, Kind::Stall, Kind::Portal})
        all.push_back({.kind = kind});
    return all;
}

} // namespace

WireFaults::WireFaults(quint64 seed) : m_random(seed), m_rate(10 + m_random.below(40))
{
    for (const WireFault &fault : allFaults()) {
        if (m_random.below(2) == 0)
            m_favourites.push_back(fault);
    }
    if (m_favourites.empty())
        m_favourites.push_back({.kind = Kind::Cut, .toAnswer = true});
}

// The answer that is a stream has no end, as a message has.
WireFault WireFaults::choose(bool isStream)
{
    const WireFault fault = m_favourites[m_random.below(m_favourites.size())];
    const bool needsAnEnd = fault.kind == Kind::Retry || fault.kind == Kind::RepeatAnswer
        || (fault.toAnswer && (fault.kind == Kind::Drip || fault.kind == Kind::Delay));
    return isStream && needsAnEnd ? WireFault{.kind = Kind::Cut, .toAnswer = true} : fault;
}

// An enrolment has a person in front of it, who tries again; here it passes.
WireFault WireFaults::draw(const QByteArray &request)
{
    if (isEnrolment(request) || m_random.below(100) >= m_rate)
        return {};
    WireFault fault = choose(isLive(request));
    // The first and the last bytes are as interesting as all between.
    const quint64 place = m_random.below(10);
    fault.at = place < 8 ? static_cast<double>(m_random.below(kWhole)) / kWhole : static_cast<double>(place - 8);
    fault.ms = spread(m_random, fault.kind == Kind::Stall ? 20'000 : 3'000);
    fault.dripBytes = spread(m_random, 200);
    fault.dripMs = spread(m_random, 30);
    const bool isHeads = m_random.below(2) == 0;
    fault.reachesHub = isHeads || (fault.kind != Kind::Stall && fault.kind != Kind::Portal);
    fault.takesLater = isHeads;
    return fault;
}

void WireFaults::count(const WireFault &fault)
{
    const bool hasDirection = fault.kind <= Kind::Delay;
    const QString direction = fault.toAnswer ? QStringLiteral("Answer") : QStringLiteral("Request");
    ++m_tally[QVariant::fromValue(fault.kind).toString() + (hasDirection ? direction : QString())];
}

} // namespace gatebook::test
