// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/wireround.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "tests/e2e/httpmessages.h"

namespace gatebook::test {

namespace {

constexpr quint64 kScanEveryMs = 300; // at most
constexpr int kRestartEveryMs = 300;
constexpr quint64 kCodesMax = 5;
constexpr std::array<int, 3> kTickets{60, 300, 2'200}; // many: the list has pages

} // namespace

WireRound::WireRound(quint64 seed, WireSetting setting)
    : m_random(seed), m_setting(std::move(setting)),
      m_evening(kTickets.at(m_random.below(kTickets.size())), m_setting.kiosks + m_random.below(3)),
      m_faults(m_random.next64()), m_isImpatient(m_random.below(4) != 0)
{
    QObject::connect(
        &m_restart, &QTimer::timeout, &m_restart, [this] { restart(*m_doors[m_random.below(m_doors.size())]); });
}

int WireRound::connections() const
{
    return std::accumulate(m_doors.begin(), m_doors.end(), 0,
        [](int connections, const auto &door) { return connections + door->relay.connections(); });
}

bool WireRound::prepare()
{
    if (!m_evening.prepare())
        return false;
    m_evening.hub().setRunner(m_setting.hubRunner);
    if (m_evening.hub().serve(m_setting.hubAddress.toString() + QStringLiteral(":0"), {QStringLiteral("--insecure")}))
        return true;
    m_evening.promises().broken(QStringLiteral("the hub does not serve"));
    return false;
}

void WireRound::run()
{
    if (prepare()) {
        for (std::size_t number = 0; number < m_evening.kiosks(); ++number)
            open(number);
        m_restart.start(kRestartEveryMs);
        goOnUntil(m_setting.faults / 2, m_setting.scans / 2);
        (void)m_evening.hub().run(m_evening.importOf(1)); // the list changes in mid-evening
        goOnUntil(m_setting.faults, m_setting.scans);
        if (promises().violations().isEmpty())
            heal();
        if (promises().violations().isEmpty())
            repeatAll();
        stop();
    }
    m_evening.keepIfBroken();
}

void WireRound::goOnUntil(int faults, qint64 scans) const
{
    (void)QTest::qWaitFor(
        [&] {
            return (sum(this->faults()) >= faults && promises().scans() >= scans) || !promises().violations().isEmpty();
        },
        m_setting.patienceMs);
}

void WireRound::open(std::size_t number)
{
    Door &door = *m_doors.emplace_back(std::make_unique<Door>());
    door.kiosk = std::make_unique<KioskProgram>(m_evening.kioskDir(number));
    door.kiosk->logTo(m_evening.log(QStringLiteral("kiosk%1").arg(number)));
    QObject::connect(door.kiosk.get(), &KioskProgram::told, &door.relay,
        [this, number](const QJsonObject &verdict) { m_evening.promises().told(number, verdict); });
    QObject::connect(
        door.kiosk.get(), &KioskProgram::ended, &door.relay, [this, number](int exitCode) { ended(number, exitCode); });
    wire(door);
    const bool listens = door.relay.listen();
    door.pairing = m_evening.pair(number, door.relay.port());
    if (!listens || !door.kiosk->start({QStringLiteral("--enroll"), door.pairing}))
        return m_evening.promises().broken(QStringLiteral("kiosk %1 does not start").arg(number));
    door.next.setSingleShot(true);
    QObject::connect(&door.next, &QTimer::timeout, &door.next, [this, &door] { scan(door); });
    scan(door);
}

void WireRound::wire(Door &door)
{
    door.relay.setHub(m_evening.hub().port(), m_setting.hubAddress);
    if (m_setting.faults > 0)
        door.relay.setFaults([this](const QByteArray &request) { return m_faults.draw(request); });
    QObject::connect(
        &door.relay, &Relay::faulted, &door.relay, [this](const WireFault &fault) { m_faults.count(fault); });
    QObject::connect(&door.relay, &Relay::requestPasses, &door.relay, [&door](const QByteArray &request) {
        if (isPush(request))
            door.pushes.append(request);
    });
    QObject::connect(
        &door.relay, &Relay::answerPasses, &door.relay, [this](const QByteArray &request, const QByteArray &answer) {
            if (isPush(request))
                m_evening.promises().answered(answer);
        });
}

void WireRound::scan(Door &door)
{
    door.kiosk->scan(m_evening.someCodes(m_random, static_cast<qsizetype>(1 + m_random.below(kCodesMax))));
    door.next.start(static_cast<int>(m_random.below(kScanEveryMs)));
}

// One that has told something runs its event loop: it ends as asked. A second signal would kill it.
void WireRound::restart(Door &door) const
{
    if (m_isImpatient && door.kiosk->verdictsOfThisRun() > 0 && !std::exchange(door.isEnding, true))
        door.kiosk->terminate();
}

// An enrolment that timed out is tried again, with the same code, as a person would.
void WireRound::ended(std::size_t number, int exitCode)
{
    Door &door = *m_doors[number];
    door.isEnding = false;
    QStringList arguments;
    if (exitCode == 1) {
        const auto books = readKioskBooks(m_evening.kioskDir(number), Owner::Dead);
        if (!books || books->isEnrolled)
            return m_evening.promises().broken(QStringLiteral("kiosk %1 gave up").arg(number));
        arguments = {QStringLiteral("--enroll"), door.pairing};
    } else if (exitCode != 0) {
        return m_evening.promises().broken(QStringLiteral("kiosk %1 ended with %2").arg(number).arg(exitCode));
    }
    if (!m_isOver && !door.kiosk->start(arguments))
        m_evening.promises().broken(QStringLiteral("kiosk %1 does not start again").arg(number));
}

void WireRound::heal()
{
    m_restart.stop();
    for (const auto &door : m_doors) {
        door->next.stop();
        door->relay.heal();
        door->kiosk->scan(m_evening.someCodes(m_random, 1)); // so that each has told something
    }
    const auto haveToldAll = [this] {
        return std::all_of(m_doors.begin(), m_doors.end(), [](const auto &door) { return door->kiosk->hasToldAll(); });
    };
    if (!QTest::qWaitFor(haveToldAll, m_setting.drainMs)) // what is still to be scanned is not owed yet
        m_evening.promises().broken(QStringLiteral("a kiosk does not read its codes"));
    for (const auto &door : m_doors)
        restart(*door); // else the next look at the feed may be half a minute away: a lost hint costs that much
    if (!m_evening.drains(m_setting.drainMs))
        m_evening.promises().broken(QStringLiteral("it does not drain"));
}

void WireRound::repeatAll()
{
    for (const auto &door : m_doors) {
        for (const QByteArray &push : std::as_const(door->pushes))
            door->relay.resend(push);
    }
    const auto isOver = [this] {
        return std::all_of(
            m_doors.begin(), m_doors.end(), [](const auto &door) { return door->relay.resending() == 0; });
    };
    if (!QTest::qWaitFor(isOver, m_setting.drainMs))
        m_evening.promises().broken(QStringLiteral("the hub does not answer what is repeated"));
    if (!m_evening.drains(m_setting.drainMs))
        m_evening.promises().broken(QStringLiteral("it does not drain after everything was repeated"));
}

void WireRound::stop()
{
    m_isOver = true;
    for (const auto &door : m_doors) {
        if (!door->isEnding)
            door->kiosk->terminate();
        (void)door->kiosk->finish(); // told by its signal
    }
    if (const int exitCode = m_evening.hub().stop(); exitCode != 0)
        m_evening.promises().broken(QStringLiteral("the hub ended with %1").arg(exitCode));
    m_evening.checkEnd();
}

} // namespace gatebook::test
