// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/killround.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace gatebook::test {

namespace {

constexpr int kChaosMs = 60'000;                           // whatever was reached by then
constexpr int kDrainMs = 120'000;                          // far beyond what it takes
constexpr std::array<int, 4> kTickets{40, 60, 150, 2'200}; // few: many are shown again; many: the list has pages

} // namespace

KillRound::KillRound(quint64 seed)
    : m_random(seed), m_evening(kTickets.at(m_random.below(kTickets.size())), 2 + m_random.below(3)),
      m_import(m_evening, m_random.next64())
{
    std::vector<Relay *> relays;
    for (std::size_t i = 0; i < m_evening.kiosks(); ++i) {
        Relay &relay = *m_relays.emplace_back(std::make_unique<Relay>());
        relays.push_back(&relay);
        m_kiosks.push_back(std::make_unique<MortalKiosk>(m_evening, i, relay, m_random.next64()));
    }
    m_hub = std::make_unique<MortalHub>(m_evening, relays, m_random.next64());
}

Tally KillRound::kioskKills() const
{
    Tally kills;
    for (const auto &kiosk : m_kiosks)
        addTo(kills, kiosk->fate().tally());
    return kills;
}

int KillRound::deaths() const
{
    return sum(kioskKills()) + sum(hubKills()) + sum(importKills());
}

bool KillRound::prepare()
{
    for (const auto &relay : m_relays) {
        if (!relay->listen())
            m_evening.promises().broken(QStringLiteral("no port to listen on"));
    }
    return m_evening.prepare() && promises().violations().isEmpty();
}

void KillRound::run(int deaths)
{
    if (!prepare())
        return;
    m_hub->live();
    m_import.live();
    for (const auto &kiosk : m_kiosks)
        kiosk->live();
    (void)QTest::qWaitFor([&] { return this->deaths() >= deaths || !promises().violations().isEmpty(); }, kChaosMs);
    heal();
    stop();
    m_evening.keepIfBroken();
}

void KillRound::heal()
{
    m_hub->rest();
    m_import.rest();
    for (const auto &kiosk : m_kiosks)
        kiosk->rest();
    const auto haveToldAll = [this] {
        return std::all_of(m_kiosks.begin(), m_kiosks.end(), [](const auto &kiosk) { return kiosk->hasToldAll(); });
    };
    if (!QTest::qWaitFor(haveToldAll, kDrainMs)) // what is still to be scanned is not owed yet
        m_evening.promises().broken(QStringLiteral("a kiosk does not read its codes"));
    if (!m_evening.drains(kDrainMs))
        m_evening.promises().broken(QStringLiteral("it does not drain"));
}

void KillRound::stop()
{
    for (const auto &kiosk : m_kiosks) {
        if (const int exitCode = kiosk->stop(); exitCode != 0)
            m_evening.promises().broken(QStringLiteral("a kiosk ended with %1").arg(exitCode));
    }
    if (const int exitCode = m_hub->stop(); exitCode != 0)
        m_evening.promises().broken(QStringLiteral("the hub ended with %1").arg(exitCode));
    m_evening.checkEnd();
}

} // namespace gatebook::test
